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

/** Fewer values of one measure than this stand among the other figures. */
const LEAST_OF_A_MEASURE = 4

export interface FiguresByMeasure {
  readonly apart: readonly Figure[]
  readonly measures: readonly { readonly id: string; readonly figures: readonly Figure[] }[]
}

/** Many values of one measure stand together, so that a list of cards does not repeat one name thirty times. */
export function gatherByMeasure(figures: readonly Figure[]): FiguresByMeasure {
  const ids = [...new Set(figures.map(({ measure }) => measure))].filter((id) => id !== undefined)
  const measures = ids
    .map((id) => ({ id, figures: figures.filter(({ measure }) => measure === id) }))
    .filter(({ figures: ofMeasure }) => ofMeasure.length >= LEAST_OF_A_MEASURE)
  const gathered = new Set(measures.map(({ id }) => id))
  return { apart: figures.filter(({ measure }) => !measure || !gathered.has(measure)), measures }
}
