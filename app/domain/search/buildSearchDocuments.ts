/** The record as search documents: every item a reader can look for, and all it can be found by. */
import { toSortKey } from '../dates/years'
import type { Organisation, Person } from '../record/actorSchemas'
import type { Corridor } from '../record/corridorSchema'
import type { Disagreement } from '../record/disagreementSchema'
import type { AtlasDocument } from '../record/documentSchema'
import type { AtlasEvent } from '../record/eventSchema'
import type { Figure } from '../record/figureSchema'
import type { Measure } from '../record/measureSchema'
import type { Place, PlaceLink } from '../record/placeSchema'
import type { ItemIndex } from '../record/recordIndex'
import { buildItemIndex } from '../record/recordIndex'
import type { AtlasRecord } from '../record/schema'
import { isFoundingArticle } from '../record/sourceSchema'
import type { Station } from '../record/stationSchema'
import {
  toDateEvidence,
  toNameEvidence,
  toNumberEvidence,
  toOwnTitleEvidence,
  toRelatedEvidence,
  toSpellingEvidence,
  toTextEvidence,
} from './evidence'
import { toFigureWords, toPrintedNumber } from './figureWords'
import type { SearchDocument, SearchEvidence, SearchKind } from './searchDocument'
import { findStationCalls } from './stationCalls'

type ToRelated = (ids: readonly (string | undefined)[]) => SearchEvidence[]

/** Where only the outlet sits, the item is not about the place. */
function toPlaceIds(links: readonly PlaceLink[]): string[] {
  return links.filter(({ role }) => role !== 'outlet').map(({ place }) => place)
}

function toDocument(
  kind: SearchKind,
  item: { readonly id: string },
  evidence: readonly SearchEvidence[],
): SearchDocument {
  const dates = evidence.flatMap(({ source }) =>
    source.field === 'date' && source.role !== 'target' ? [source.edtf] : [],
  )
  // An item's own date comes before the day it was reported; without either it stands last.
  return { id: item.id, kind, evidence, sortKey: toSortKey(dates[0] ?? '') }
}

function toPartyEvidence(party: Person | Organisation, toRelated: ToRelated): SearchEvidence[] {
  return [
    ...toNameEvidence(party.name),
    ...toSpellingEvidence(party.spellings),
    ...toRelated([party.country]),
    ...toTextEvidence([party.role, party.note]),
  ]
}

function toEventEvidence(event: AtlasEvent, toRelated: ToRelated): SearchEvidence[] {
  return [
    ...toNameEvidence(event.title),
    ...toDateEvidence(event.date, 'own'),
    ...toDateEvidence(event.target, 'target'),
    ...toRelated([
      ...event.participants,
      ...(event.opinionOf ?? []),
      ...(event.reportedBy ?? []),
      ...toPlaceIds(event.places),
      ...(event.corridors ?? []),
    ]),
    ...toTextEvidence([event.summary, event.statusNote]),
  ]
}

function toFigureEvidence(figure: Figure, toRelated: ToRelated): SearchEvidence[] {
  const printed = toPrintedNumber(figure)
  return [
    ...toNameEvidence(figure.label),
    ...(printed === undefined ? [] : [toNumberEvidence(printed, toFigureWords(figure))]),
    ...toDateEvidence(figure.period, 'own'),
    ...toDateEvidence(figure.reported, 'reported'),
    ...toDateEvidence(figure.target, 'target'),
    ...toRelated([...(figure.attributedTo ?? []), ...toPlaceIds(figure.places)]),
    ...toTextEvidence([figure.scope, figure.note]),
  ]
}

function toMeasureEvidence(measure: Measure, toRelated: ToRelated): SearchEvidence[] {
  return [
    ...toNameEvidence(measure.name),
    ...toRelated(
      measure.series.flatMap(({ places, corridors }) => [...toPlaceIds(places), ...(corridors ?? [])]),
    ),
    ...toTextEvidence([measure.definition, ...measure.series.map(({ name }) => name)]),
  ]
}

/** Each side's own words; what the sides speak of is found by itself. */
function toDisagreementEvidence(disagreement: Disagreement): SearchEvidence[] {
  return [
    ...toNameEvidence(disagreement.question),
    ...toTextEvidence([
      disagreement.explanation,
      disagreement.scopeNote,
      ...disagreement.claims.map(({ claim }) => claim),
    ]),
  ]
}

function toCorridorEvidence(corridor: Corridor, toRelated: ToRelated): SearchEvidence[] {
  return [
    ...toNameEvidence(corridor.name),
    ...toSpellingEvidence(corridor.aliases),
    ...toDateEvidence(corridor.date, 'own'),
    ...toRelated([...(corridor.path ?? []), ...toPlaceIds(corridor.places), ...(corridor.opinionOf ?? [])]),
    ...toTextEvidence([corridor.summary, corridor.stageNote, corridor.routeNote]),
  ]
}

function toDocumentEvidence(document: AtlasDocument, toRelated: ToRelated): SearchEvidence[] {
  return [
    ...toNameEvidence(document.title),
    ...toDateEvidence(document.date, 'own'),
    ...toDateEvidence(document.target, 'target'),
    ...toRelated([
      ...document.participants,
      ...(document.signedBy ?? []),
      ...(document.awaitedFrom ?? []),
      ...(document.opinionOf ?? []),
      ...toPlaceIds(document.places),
      ...(document.corridors ?? []),
    ]),
    ...toTextEvidence([document.summary, document.stageNote]),
  ]
}

/** What a place is also found by: the names of its stations that it does not have itself. */
function toStationSpellings({ id, name }: Place, stations: readonly Station[]): readonly string[] {
  return stations
    .filter(({ place }) => place === id)
    .flatMap((station) => [station.name.ar, station.name.en])
    .filter((spelling) => spelling !== name.ar && spelling !== name.en)
}

/** Stations that stand in no place of the atlas; each opens the first corridor that stops there. */
function* buildStationDocuments(
  { stations, routes }: AtlasRecord,
  index: ItemIndex,
): Generator<SearchDocument, void> {
  for (const station of stations) {
    if (station.place !== undefined && index.places.has(station.place)) continue
    if (findStationCalls(station.id, routes).length === 0) continue
    // Not by its corridors' names: whoever types one looks for the corridor.
    yield toDocument('station', station, toNameEvidence(station.name))
  }
}

/** One after the other, so that a page can pause in between. A dataset that has not arrived is an empty list. */
export function* buildSearchDocuments(
  record: AtlasRecord,
  index: ItemIndex = buildItemIndex(record),
): Generator<SearchDocument, void> {
  // The same few people and places are named by hundreds of items.
  const wordsById = new Map<string, readonly string[]>()
  const toRelated: ToRelated = (ids) => toRelatedEvidence(ids, index, wordsById)
  for (const place of record.places) {
    yield toDocument('place', place, [
      ...toNameEvidence(place.name),
      ...toSpellingEvidence([...(place.aliases ?? []), ...toStationSpellings(place, record.stations)]),
      ...toRelated([place.within]),
      ...toTextEvidence([place.context, place.note]),
    ])
  }
  for (const person of record.people) yield toDocument('person', person, toPartyEvidence(person, toRelated))
  for (const organisation of record.organisations) {
    yield toDocument('organisation', organisation, toPartyEvidence(organisation, toRelated))
  }
  for (const event of record.events) yield toDocument('event', event, toEventEvidence(event, toRelated))
  for (const corridor of record.corridors) {
    yield toDocument('corridor', corridor, toCorridorEvidence(corridor, toRelated))
  }
  yield* buildStationDocuments(record, index)
  for (const measure of record.measures) {
    yield toDocument('measure', measure, toMeasureEvidence(measure, toRelated))
  }
  for (const figure of record.figures) yield toDocument('figure', figure, toFigureEvidence(figure, toRelated))
  for (const disagreement of record.disagreements) {
    yield toDocument('disagreement', disagreement, toDisagreementEvidence(disagreement))
  }
  for (const document of record.documents) {
    yield toDocument('document', document, toDocumentEvidence(document, toRelated))
  }
  for (const source of record.sources) {
    yield toDocument('source', source, [
      ...toNameEvidence(source.outlet),
      ...toOwnTitleEvidence(source.title),
      ...toDateEvidence(source.published, 'published'),
      ...toTextEvidence([isFoundingArticle(source) ? source.about : undefined]),
    ])
  }
}
