/**
 * Which years an item is found under, and by which of its dates.
 * Target years never place anything: 2035 is what a plan aims at, not when something was.
 */

import type { YearRange } from '../dates/years'
import { toSortKey, toYearRange } from '../dates/years'
import type { Citation } from '../record/citation'
import type { Corridor } from '../record/corridorSchema'
import type { AtlasDocument } from '../record/documentSchema'
import type { AtlasEvent } from '../record/eventSchema'
import type { Figure } from '../record/figureSchema'
import type { ItemIndex } from '../record/recordIndex'

export interface YearPlacement {
  readonly range: YearRange
  /** `happened`: its own date. `refers-to`: the period of a figure. `reported`: when its sources came out. */
  readonly role: 'happened' | 'refers-to' | 'reported'
  /** Orders items in time; days since 1970-01-01. */
  readonly sortKey: number
}

function placeByEdtf(edtf: string, role: YearPlacement['role']): YearPlacement | undefined {
  const range = toYearRange(edtf)
  return range && { range, role, sortKey: toSortKey(edtf) }
}

/** An item without a date of its own is found under the year its first source reported it. */
function placeByReport(citations: readonly Citation[], index: ItemIndex): YearPlacement | undefined {
  const placements = citations
    .map((citation) => index.sources.get(citation.source)?.published?.edtf)
    .filter((edtf) => edtf !== undefined)
    .map((edtf) => placeByEdtf(edtf, 'reported'))
    .filter((placement) => placement !== undefined)
  return placements.toSorted((a, b) => a.sortKey - b.sortKey)[0]
}

/** Undefined for background: it has no year of its own and shows only while all years are chosen. */
export function toEventPlacement(event: AtlasEvent, index: ItemIndex): YearPlacement | undefined {
  if (event.kind === 'background') return undefined
  return event.date ? placeByEdtf(event.date.edtf, 'happened') : placeByReport(event.citations, index)
}

export function toFigurePlacement(figure: Figure): YearPlacement | undefined {
  if (figure.period) return placeByEdtf(figure.period.edtf, 'refers-to')
  return figure.reported && placeByEdtf(figure.reported.edtf, 'reported')
}

export function toDatedItemPlacement(
  item: Corridor | AtlasDocument,
  index: ItemIndex,
): YearPlacement | undefined {
  return item.date ? placeByEdtf(item.date.edtf, 'happened') : placeByReport(item.citations, index)
}
