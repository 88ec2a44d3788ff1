/** The record as far as it is to be shown: of the articles alone, or with what other pages tell merged in. */
import type { Citation } from '../record/citation'
import type { Corridor } from '../record/corridorSchema'
import type { Disagreement } from '../record/disagreementSchema'
import type { AtlasDocument } from '../record/documentSchema'
import type { AtlasEvent } from '../record/eventSchema'
import type { ItemIndex } from '../record/recordIndex'
import { buildItemIndex } from '../record/recordIndex'
import type { AtlasRecord } from '../record/schema'
import { isFoundingArticle } from '../record/sourceSchema'
import type { RecordScope } from '../state/scope'
import type { PlacedRecord } from './atlasView'
import { buildPlacedRecord } from './atlasView'
import { isOfArticle } from './origin'
import { keepNamedPlaces } from './scopedPlaces'
import type { ScopeSizes } from './scopeSizes'
import { countScopes } from './scopeSizes'
import { addStationPlaces } from './stationPlaces'

interface Citing {
  readonly citations: readonly Citation[]
}

/** Only what an article tells, and of its citations only those of articles. */
function keepOfArticles<Item extends Citing>(items: readonly Item[]): readonly Item[] {
  return items.flatMap((item) => {
    const citations = item.citations.filter(isOfArticle)
    return citations.length > 0 ? [{ ...item, citations }] : []
  })
}

/** Of what was corrected, what had been read in an article. */
function keepSuperseded<Item extends { readonly superseded?: readonly Citing[] | undefined }>(
  item: Item,
): Item {
  return item.superseded ? { ...item, superseded: keepOfArticles(item.superseded) } : item
}

/** The event as the articles alone tell it; what became of it is not theirs to tell. */
function withoutElsewhere({ elsewhere: _, followUp: __, ...event }: AtlasEvent): AtlasEvent {
  return event
}

/** The document as the articles alone tell it. */
function withoutOutcome({ elsewhere: _, ...document }: AtlasDocument): AtlasDocument {
  return document
}

/** The ids that are left, and no field where there was none. */
function keepKnown(ids: readonly string[] | undefined, known: ReadonlySet<string>) {
  return ids?.filter((id) => known.has(id))
}

/** A question with fewer than two sides left is no disagreement of the articles. */
function keepSides(
  disagreements: readonly Disagreement[],
  known: ReadonlySet<string>,
): readonly Disagreement[] {
  return disagreements.flatMap((disagreement) => {
    const claims = keepOfArticles(disagreement.claims).filter(({ item }) => known.has(item))
    return claims.length < 2 ? [] : [{ ...disagreement, claims: [...claims] }]
  })
}

function toArticles(record: AtlasRecord): AtlasRecord {
  const events = keepOfArticles(record.events).map(withoutElsewhere).map(keepSuperseded)
  const figures = keepOfArticles(record.figures).map(keepSuperseded)
  const corridors = keepOfArticles(record.corridors)
  const documents = keepOfArticles(record.documents).map(withoutOutcome)
  const people = keepOfArticles(record.people)
  const organisations = keepOfArticles(record.organisations)
  const toIds = (...lists: readonly (readonly { readonly id: string }[])[]) =>
    new Set(lists.flatMap((list) => list.map(({ id }) => id)))
  const eventIds = toIds(events)
  const figureIds = toIds(figures)
  const corridorIds = toIds(corridors)
  const documentIds = toIds(documents)
  const actorIds = toIds(people, organisations, record.places)
  const isKept = (id: string | undefined, ids: ReadonlySet<string>) => id !== undefined && ids.has(id)
  const scoped = {
    events: events.map((event) => ({
      ...event,
      participants: event.participants.filter((id) => actorIds.has(id)),
      // What a plan became is told by later pages, even where both events are the articles'.
      links: event.links?.filter(({ event: id, relation }) => relation !== 'became' && eventIds.has(id)),
      corridors: keepKnown(event.corridors, corridorIds),
    })),
    figures: figures.map(({ became: _, ...figure }) => ({
      ...figure,
      events: figure.events.filter((id) => eventIds.has(id)),
      documents: keepKnown(figure.documents, documentIds),
      conversionOf: isKept(figure.conversionOf, figureIds) ? figure.conversionOf : undefined,
      sameAs: isKept(figure.sameAs, figureIds) ? figure.sameAs : undefined,
      nestedIn: isKept(figure.nestedIn, figureIds) ? figure.nestedIn : undefined,
    })),
    corridors: corridors.map(({ elsewhere: _, ...corridor }) => ({
      ...corridor,
      related: corridor.related?.filter((related) => corridorIds.has(related.corridor)),
    })),
    documents: documents.map((document) => ({
      ...document,
      participants: document.participants.filter((id) => actorIds.has(id)),
      events: document.events.filter((id) => eventIds.has(id)),
      corridors: keepKnown(document.corridors, corridorIds),
    })),
    people,
    organisations,
    sources: record.sources.filter(isFoundingArticle),
    disagreements: keepSides(
      record.disagreements,
      new Set([...eventIds, ...figureIds, ...corridorIds, ...documentIds]),
    ),
    measures: record.measures.filter(({ id }) => figures.some(({ measure }) => measure === id)),
    // The articles name the ends of some corridors and the course of none.
    stations: [],
    routes: [],
  }
  return { ...scoped, places: keepNamedPlaces(record.places, scoped) }
}

/** What pages tell goes over what the articles tell; the block stays, so that a panel can set both side by side. */
function mergeElsewhere(event: AtlasEvent): AtlasEvent {
  const { elsewhere } = event
  if (!elsewhere) return event
  const { status, statusNote, date, places, participants, citations } = elsewhere
  const isOtherStatus = status !== undefined && status !== event.status
  return {
    ...event,
    status: status ?? event.status,
    // The articles' note explains their own status, not another.
    statusNote: statusNote ?? (isOtherStatus ? undefined : event.statusNote),
    ...(date ? { date, undated: undefined } : {}),
    ...(places ? { places, unplaced: undefined } : {}),
    participants: [...new Set([...event.participants, ...(participants ?? [])])],
    citations: [...event.citations, ...citations],
  }
}

function mergeCorridor(corridor: Corridor): Corridor {
  const { elsewhere } = corridor
  if (!elsewhere) return corridor
  const { name, summary, mode, stage, stageNote, citations } = elsewhere
  return {
    ...corridor,
    name: name ?? corridor.name,
    // What the articles call it leads to it still.
    aliases: name ? [...(corridor.aliases ?? []), corridor.name.ar, corridor.name.en] : corridor.aliases,
    summary,
    mode: mode ?? corridor.mode,
    stage,
    stageNote,
    citations: [...corridor.citations, ...citations],
  }
}

/** As with an event; whoever signed by these pages is awaited no longer. */
function mergeOutcome(document: AtlasDocument): AtlasDocument {
  const { elsewhere } = document
  if (!elsewhere) return document
  const { stage, stageNote, date, signedBy = [], citations } = elsewhere
  const isOtherStage = stage !== undefined && stage !== document.stage
  const signatories = [...new Set([...(document.signedBy ?? []), ...signedBy])]
  return {
    ...document,
    stage: stage ?? document.stage,
    stageNote: stageNote ?? (isOtherStage ? undefined : document.stageNote),
    ...(date ? { date, undated: undefined } : {}),
    ...(signatories.length > 0 ? { signedBy: signatories } : {}),
    awaitedFrom: document.awaitedFrom?.filter((id) => !signedBy.includes(id)),
    citations: [...document.citations, ...citations],
  }
}

export function toScope(record: AtlasRecord, scope: RecordScope): AtlasRecord {
  return scope === 'articles'
    ? toArticles(record)
    : {
        ...record,
        events: record.events.map((event) => mergeElsewhere(event)),
        corridors: addStationPlaces(
          record.corridors.map((corridor) => mergeCorridor(corridor)),
          record,
        ),
        documents: record.documents.map((document) => mergeOutcome(document)),
      }
}

export interface ScopedRecord {
  readonly record: AtlasRecord
  readonly index: ItemIndex
  readonly placed: PlacedRecord
  /**
   * The events before anything is merged: of an event that other pages tell too, what the articles alone say.
   */
  readonly written: ItemIndex['events']
  /** The same of the corridors. */
  readonly writtenCorridors: ItemIndex['corridors']
  /** The documents likewise. */
  readonly writtenDocuments: ItemIndex['documents']
  /** Of this scope and of the other. */
  readonly sizes: ScopeSizes
}

/** Everything derived from the record and the scope; costly enough to be built once for each pair. */
export function buildScopedRecord(whole: AtlasRecord, scope: RecordScope): ScopedRecord {
  const record = toScope(whole, scope)
  const index = buildItemIndex(record)
  const {
    events: written,
    corridors: writtenCorridors,
    documents: writtenDocuments,
  } = scope === 'all' ? buildItemIndex(whole) : index
  const placed = buildPlacedRecord(record, index)
  return { record, index, placed, written, writtenCorridors, writtenDocuments, sizes: countScopes(whole) }
}
