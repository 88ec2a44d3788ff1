/** Parts that the rows of events and figures share. */
import type { Citation } from '../record/citation'
import type { Confidence } from '../record/confidence'
import { findItem } from '../record/findItem'
import type { PlaceLink, PlaceRole } from '../record/placeSchema'
import type { ItemIndex } from '../record/recordIndex'
import type { AtlasRecord } from '../record/schema'
import type { Language, LocalisedText } from '../record/text'
import type { Origin } from '../view/origin'
import { findOrigin } from '../view/origin'

export interface RowContext {
  readonly record: AtlasRecord
  readonly index: ItemIndex
  readonly language: Language
}

/** An id stands for itself where its name has not arrived: better than a gap that reads as "nobody". */
export function toNames(ids: readonly string[] | undefined, { index, language }: RowContext): string[] {
  return (ids ?? []).map((id) => findItem(index, id)?.name[language] ?? id)
}

export function toText(text: LocalisedText | undefined, { language }: RowContext): string | null {
  return text?.[language] ?? null
}

export interface PlaceParts {
  /** Where it happened, is to happen or stands. */
  readonly places: readonly string[]
  readonly placesAbout: readonly string[]
  readonly placesStatedAt: readonly string[]
}

/** By role, so that a place an item is merely about never reads as its venue. An outlet's seat is no place of it. */
export function toPlaceParts(links: readonly PlaceLink[], context: RowContext): PlaceParts {
  const named = (...roles: PlaceRole[]) =>
    toNames(
      links.filter(({ role }) => roles.includes(role)).map(({ place }) => place),
      context,
    )
  return {
    places: named('venue', 'site'),
    placesAbout: named('subject'),
    placesStatedAt: named('stated-at'),
  }
}

export interface EvidenceParts {
  readonly origin: Origin
  readonly confidence: Confidence | null
  readonly caution: string | null
  /** Ids of the disagreements it is a side of. */
  readonly disagreements: readonly string[]
  readonly sources: readonly string[]
  readonly addresses: readonly string[]
}

interface Evidence {
  readonly id: string
  readonly citations: readonly Citation[]
  readonly confidence?: Confidence | undefined
  readonly caution?: LocalisedText | undefined
}

export function toEvidenceParts(item: Evidence, context: RowContext): EvidenceParts {
  const { record, index, language } = context
  const sourceIds = [...new Set(item.citations.map(({ source }) => source))]
  const sources = sourceIds.map((id) => index.sources.get(id))
  return {
    origin: findOrigin(item),
    confidence: item.confidence ?? null,
    caution: toText(item.caution, context),
    disagreements: record.disagreements
      .filter(({ claims }) => claims.some((claim) => claim.item === item.id))
      .map(({ id }) => id),
    sources: sources.map((source, position) => source?.outlet[language] ?? sourceIds[position] ?? ''),
    addresses: sources.map((source) => source?.url).filter((url) => url !== undefined),
  }
}
