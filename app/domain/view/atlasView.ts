/** The record as the chosen years show it: what is in, how many of each kind, and the bars of the year dock. */
import type { YearRange } from '../dates/years'
import { doRangesOverlap, isYearInRange } from '../dates/years'
import type { Corridor } from '../record/corridorSchema'
import type { AtlasDocument } from '../record/documentSchema'
import type { AtlasEvent } from '../record/eventSchema'
import type { Figure } from '../record/figureSchema'
import type { ItemIndex } from '../record/recordIndex'
import type { AtlasRecord } from '../record/schema'
import type { YearPlacement } from './placement'
import { toDatedItemPlacement, toEventPlacement, toFigurePlacement } from './placement'

export interface ItemCounts {
  readonly events: number
  readonly figures: number
  readonly corridors: number
}

export interface YearBar extends ItemCounts {
  readonly year: number
}

/** An item with its place in time; `placement` is absent for background. */
export interface Placed<Item> {
  readonly item: Item
  readonly placement: YearPlacement | undefined
}

export interface PlacedRecord {
  readonly events: readonly Placed<AtlasEvent>[]
  readonly figures: readonly Placed<Figure>[]
  readonly corridors: readonly Placed<Corridor>[]
  readonly documents: readonly Placed<AtlasDocument>[]
  /** One per year from the first to the last year with anything in it. */
  readonly bars: readonly YearBar[]
  readonly span: YearRange
  /** The view of all years. */
  readonly everView: AtlasView
}

export interface AtlasView {
  /** Null while all years are chosen. */
  readonly years: YearRange | null
  readonly events: readonly Placed<AtlasEvent>[]
  readonly figures: readonly Placed<Figure>[]
  readonly corridors: readonly Placed<Corridor>[]
  readonly documents: readonly Placed<AtlasDocument>[]
  readonly counts: ItemCounts
}

/** Newest first; background, which has no time, last. */
function compareNewestFirst(a: Placed<unknown>, b: Placed<unknown>): number {
  return (
    (b.placement?.sortKey ?? Number.NEGATIVE_INFINITY) - (a.placement?.sortKey ?? Number.NEGATIVE_INFINITY)
  )
}

function place<Item>(
  items: readonly Item[],
  toPlacement: (item: Item) => YearPlacement | undefined,
): readonly Placed<Item>[] {
  return items.map((item) => ({ item, placement: toPlacement(item) })).toSorted(compareNewestFirst)
}

function countInYear(items: readonly Placed<unknown>[], year: number): number {
  return items.filter(({ placement }) => placement && isYearInRange(year, placement.range)).length
}

/** Computed once per record: the year filter then only selects. */
export function buildPlacedRecord(record: AtlasRecord, index: ItemIndex): PlacedRecord {
  const events = place(record.events, (event) => toEventPlacement(event, index))
  const figures = place(record.figures, toFigurePlacement)
  const corridors = place(record.corridors, (corridor) => toDatedItemPlacement(corridor, index))
  const documents = place(record.documents, (document) => toDatedItemPlacement(document, index))
  const ranges = [...events, ...figures, ...corridors]
    .map(({ placement }) => placement?.range)
    .filter((range) => range !== undefined)
  const span = {
    fromYear: ranges.reduce((least, range) => Math.min(least, range.fromYear), ranges[0]?.fromYear ?? 0),
    toYear: ranges.reduce((most, range) => Math.max(most, range.toYear), ranges[0]?.toYear ?? 0),
  }
  const bars = ranges.length
    ? Array.from({ length: span.toYear - span.fromYear + 1 }, (_, offset) => {
        const year = span.fromYear + offset
        return {
          year,
          events: countInYear(events, year),
          figures: countInYear(figures, year),
          corridors: countInYear(corridors, year),
        }
      })
    : []
  const counts = { events: events.length, figures: figures.length, corridors: corridors.length }
  const everView = { years: null, events, figures, corridors, documents, counts }
  return { events, figures, corridors, documents, bars, span, everView }
}

function isInYears(placement: YearPlacement | undefined, years: YearRange): boolean {
  return placement !== undefined && doRangesOverlap(placement.range, years)
}

export function buildAtlasView(placed: PlacedRecord, years: YearRange | null): AtlasView {
  if (years === null) return placed.everView
  const select = <Item>(items: readonly Placed<Item>[]) =>
    items.filter(({ placement }) => isInYears(placement, years))
  const events = select(placed.events)
  const figures = select(placed.figures)
  const corridors = select(placed.corridors)
  return {
    years,
    events,
    figures,
    corridors,
    documents: select(placed.documents),
    counts: { events: events.length, figures: figures.length, corridors: corridors.length },
  }
}
