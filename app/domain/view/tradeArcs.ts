/** The trade of pairs of countries as lines of a map: for each pair the latest whole year that has a realised value. */
import { parseEdtf } from '../dates/edtf'
import type { Figure } from '../record/figureSchema'
import type { Measure } from '../record/measureSchema'
import type { ItemIndex } from '../record/recordIndex'
import { isRealised } from '../record/stages'
import type { AtlasView } from './atlasView'

export interface TradeArc {
  /** The series: the pair. */
  readonly id: string
  readonly ends: readonly [placeId: string, placeId: string]
  readonly year: number
  /** All values of that year: where bodies differ, two or more, and none is preferred. */
  readonly figures: readonly [Figure, ...Figure[]]
}

/** A part of a year has no place beside whole years: a line half as wide would say half the trade. */
function findWholeYear({ period }: Figure): number | undefined {
  const value = period && parseEdtf(period.edtf)
  return value?.kind === 'date' && value.date.precision === 'year' ? value.date.year : undefined
}

function findLatest(figures: readonly Figure[]): Pick<TradeArc, 'year' | 'figures'> | undefined {
  const dated = figures.flatMap((figure) => {
    const year = findWholeYear(figure)
    return year !== undefined && isRealised(figure.stage) && figure.value !== null ? [{ figure, year }] : []
  })
  const latest = Math.max(...dated.map(({ year }) => year))
  const [first, ...others] = dated.filter(({ year }) => year === latest).map(({ figure }) => figure)
  return first && { year: latest, figures: [first, ...others] }
}

/** Of the view's years; a pair without a value in them has no line, and a measure that is no trade of pairs has none. */
export function listTradeArcs(view: AtlasView, measure: Measure, index: ItemIndex): readonly TradeArc[] {
  if (measure.kind !== 'money') return []
  return measure.series.flatMap((series): TradeArc[] => {
    const [from, to, ...others] = series.places.map(({ place }) => place)
    const isPair = from !== undefined && to !== undefined && others.length === 0
    if (!isPair || [from, to].some((id) => index.places.get(id)?.kind !== 'country')) return []
    const figures = view.figures
      .map(({ item }) => item)
      .filter((figure) => figure.measure === measure.id && figure.series === series.id)
    const latest = findLatest(figures)
    return latest ? [{ id: series.id, ends: [from, to], ...latest }] : []
  })
}

/** The least value of the arc's year: it sets the width. */
export function findLeastFigure({ figures: [first, ...others] }: TradeArc): Figure {
  return others.reduce((least, one) => ((one.value ?? 0) < (least.value ?? 0) ? one : least), first)
}

/** In whole units of money: this and less have the least width, or 5 million could not be seen. */
export const LEAST_WIDTH_VALUE = 1e8
const LEAST_WIDTH_PIXELS = 0.9

/**
 * The square root, so that 500 million and 28 billion both can be seen: four times the trade is twice the width. The
 * scale in the panel says so.
 * @param value in whole units of money
 */
export function toArcWidthPixels(value: number): number {
  return LEAST_WIDTH_PIXELS * Math.sqrt(Math.max(value, LEAST_WIDTH_VALUE) / LEAST_WIDTH_VALUE)
}
