/** Small items for the tests of the domain: the least that each rule reads, everything else filled in. */

import type { Corridor } from '../domain/record/corridorSchema'
import type { AtlasDocument } from '../domain/record/documentSchema'
import type { AtlasEvent } from '../domain/record/eventSchema'
import type { Figure } from '../domain/record/figureSchema'
import type { Place } from '../domain/record/placeSchema'
import { buildItemIndex } from '../domain/record/recordIndex'
import type { AtlasRecord } from '../domain/record/schema'
import type { Source } from '../domain/record/sourceSchema'

const text = { ar: 'نص', en: 'text' }
const citations = [{ source: 'article-901', paragraph: 1 }]

export function buildTestEvent(fields: Partial<AtlasEvent> & { id: string }): AtlasEvent {
  return {
    title: text,
    summary: text,
    kind: 'meeting',
    status: 'held',
    places: [],
    participants: [],
    citations,
    ...fields,
  }
}

export function buildTestFigure(fields: Partial<Figure> & { id: string }): Figure {
  return {
    label: text,
    note: text,
    kind: 'money',
    value: 1,
    bound: 'exactly',
    unit: 'USD',
    scale: 'one',
    fractionDigits: 0,
    stage: 'realised',
    basis: 'stated',
    scope: text,
    reported: { edtf: '2024-08-09', basis: 'stated' },
    places: [],
    events: [],
    isSummable: false,
    citations,
    ...fields,
  }
}

export function buildTestCorridor(fields: Partial<Corridor> & { id: string }): Corridor {
  return {
    name: text,
    summary: text,
    kind: 'corridor',
    mode: 'rail',
    stage: 'proposed',
    stageNote: text,
    places: [],
    citations,
    ...fields,
  }
}

export function buildTestDocument(fields: Partial<AtlasDocument> & { id: string }): AtlasDocument {
  return {
    title: text,
    summary: text,
    kind: 'strategy',
    stage: 'awaited',
    places: [],
    participants: [],
    events: [],
    citations,
    ...fields,
  }
}

export function buildTestPlace(fields: Partial<Place> & { id: string }): Place {
  return { name: { ar: fields.id, en: fields.id }, kind: 'city', context: text, lonLat: [0, 0], ...fields }
}

/** A page other than the articles: cited whole. */
export function buildTestPage(
  fields: Partial<Extract<Source, { unit?: undefined }>> & { id: string },
): Source {
  return {
    outlet: text,
    url: `https://example.org/${fields.id}`,
    language: 'en',
    published: { edtf: '2026-01-05', basis: 'stated' },
    read: { edtf: '2026-11-21', basis: 'stated' },
    isMachineTranslated: false,
    defects: [],
    ...fields,
  }
}

const source: Source = {
  id: 'article-901',
  outlet: text,
  url: 'https://example.org/',
  language: 'ar',
  published: { edtf: '2025-11-17', basis: 'stated' },
  read: { edtf: '2026-11-21', basis: 'stated' },
  unit: 'paragraph',
  unitCount: 9,
  isMachineTranslated: false,
  about: text,
  defects: [],
}

export const EMPTY_RECORD: AtlasRecord = {
  places: [],
  events: [],
  figures: [],
  corridors: [],
  documents: [],
  people: [],
  organisations: [],
  sources: [],
  disagreements: [],
  measures: [],
  stations: [],
  routes: [],
}

export function buildTestRecord(items: Partial<AtlasRecord>) {
  const record: AtlasRecord = {
    ...EMPTY_RECORD,
    places: [
      buildTestPlace({ id: 'uzbekistan', kind: 'country' }),
      buildTestPlace({ id: 'tashkent', within: 'uzbekistan', isHub: true }),
      buildTestPlace({ id: 'a-venue', kind: 'venue', within: 'tashkent' }),
      buildTestPlace({ id: 'astana', isHub: true }),
    ],
    sources: [source],
    ...items,
  }
  return { record, index: buildItemIndex(record) }
}
