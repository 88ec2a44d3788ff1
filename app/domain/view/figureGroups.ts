import type { Figure } from '../record/figureSchema'

export type FigureGroup = 'money' | 'amount' | 'time'
const FIGURE_GROUPS = ['money', 'amount', 'time'] as const satisfies readonly FigureGroup[]

function toFigureGroup(kind: Figure['kind']): FigureGroup {
  switch (kind) {
    case 'money':
      return 'money'
    case 'share':
    case 'quantity':
    case 'count':
      return 'amount'
    case 'ordinal':
    case 'duration':
    case 'horizon':
      return 'time'
    default:
      return kind satisfies never
  }
}

/** Money before other amounts before numbers that are no amounts; each group keeps the order it came in. */
export function groupFigures(
  figures: readonly Figure[],
): readonly { readonly group: FigureGroup; readonly figures: readonly Figure[] }[] {
  return FIGURE_GROUPS.map((group) => ({
    group,
    figures: figures.filter(({ kind }) => toFigureGroup(kind) === group),
  })).filter(({ figures: inGroup }) => inGroup.length > 0)
}
