/**
 * What the year dock does, without a screen: which years an act leads to.
 * Null is all years. A handle stands on the edge between two years, so one year alone lies between two edges.
 */
import type { YearRange } from '../../domain/dates/years'
import { isYearInRange } from '../../domain/dates/years'
import type { YearBar } from '../../domain/view/atlasView'

export type Years = YearRange | null

function toSingle(year: number): YearRange {
  return { fromYear: year, toYear: year }
}

export function isOnlyYear(year: number, years: Years): boolean {
  return years?.fromYear === year && years.toYear === year
}

export function isShown(year: number, years: Years): boolean {
  return years === null || isYearInRange(year, years)
}

/** Chooses the year alone, or all years where it is alone already. */
export function toggleYear(year: number, years: Years): Years {
  return isOnlyYear(year, years) ? null : toSingle(year)
}

/** [edge before the first year, edge after the last], inside the span even where the address asks for more. */
export function toHandles(years: Years, span: YearRange): readonly [number, number] {
  const { fromYear, toYear } = years ?? span
  const from = Math.min(Math.max(fromYear, span.fromYear), span.toYear)
  const to = Math.max(Math.min(toYear, span.toYear), from)
  return [from, to + 1]
}

/** The whole span is all years: what has no year shows then too. */
export function fromHandles(handles: readonly number[], span: YearRange): Years {
  const [first = span.fromYear, last = span.toYear + 1] = handles
  const years = { fromYear: Math.min(first, last), toYear: Math.max(first, last) - 1 }
  return years.fromYear <= span.fromYear && years.toYear >= span.toYear ? null : years
}

/** The year that stands at a share of the way from the first edge to the last. */
export function toYearAt(share: number, { fromYear, toYear }: YearRange): number {
  const year = fromYear + Math.floor(share * (toYear + 1 - fromYear))
  return Math.min(Math.max(year, fromYear), toYear)
}

/** The year a handle stands for: the edge after 2025 is the end of 2025. */
export function toHandleYear(edge: number, handle: number): number {
  return handle === 0 ? edge : edge - 1
}

export function countAll({ events, figures, corridors }: YearBar): number {
  return events + figures + corridors
}

function listFilledYears(bars: readonly YearBar[]): readonly number[] {
  return bars.filter((bar) => countAll(bar) > 0).map(({ year }) => year)
}

/**
 * The years before (-1) or after (1) the chosen ones: from one year, the next with anything in it;
 * a longer range moves by a year. Undefined at the end of the record.
 */
export function stepYears(bars: readonly YearBar[], years: Years, step: -1 | 1): Years | undefined {
  const filled = listFilledYears(bars)
  const first = bars[0]?.year
  const last = bars.at(-1)?.year
  if (first === undefined || last === undefined) return undefined
  if (years === null) {
    const year = step === 1 ? filled[0] : filled.at(-1)
    return year === undefined ? undefined : toSingle(year)
  }
  if (years.fromYear === years.toYear) {
    const next =
      step === 1
        ? filled.find((year) => year > years.toYear)
        : filled.findLast((year) => year < years.fromYear)
    return next === undefined ? undefined : toSingle(next)
  }
  const moved = { fromYear: years.fromYear + step, toYear: years.toYear + step }
  return moved.fromYear < first || moved.toYear > last ? undefined : moved
}

/** Where playing begins: after the year that stands alone now, else (and at the end) with the first year. */
export function startPlaying(bars: readonly YearBar[], years: Years): Years | undefined {
  const isSingle = years !== null && years.fromYear === years.toYear
  return (isSingle ? stepYears(bars, years, 1) : undefined) ?? stepYears(bars, null, 1)
}

/** The size of each part of a bar as a share of the fullest year, 0 to 1. */
export function toBarShares(bars: readonly YearBar[]): readonly YearBar[] {
  const fullest = Math.max(1, ...bars.map(countAll))
  return bars.map(({ year, events, figures, corridors }) => ({
    year,
    events: events / fullest,
    figures: figures / fullest,
    corridors: corridors / fullest,
  }))
}

/** Every how many years a label fits, so that labels never run into one another. */
export function toLabelStep(yearCount: number, widthPixels: number, labelPixels: number): number {
  if (widthPixels <= 0 || yearCount === 0) return 1
  return Math.max(1, Math.ceil((labelPixels * yearCount) / widthPixels))
}
