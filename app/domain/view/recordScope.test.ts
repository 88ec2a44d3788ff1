import { describe, expect, it } from 'vitest'
import {
  buildTestCorridor,
  buildTestDocument,
  buildTestEvent,
  buildTestFigure,
  buildTestPage,
  buildTestPlace,
  buildTestRecord,
} from '../../testing/testItems'
import type { AtlasEvent } from '../record/eventSchema'
import type { AtlasRecord } from '../record/schema'
import { findOrigin } from './origin'
import { buildScopedRecord, toScope } from './recordScope'

const text = (en: string) => ({ ar: 'نص', en })
const article = { source: 'article-901', paragraph: 1 }
const page = { source: 'page' }
const on = (edtf: string) => ({ edtf, basis: 'stated' as const })
const at = (place: string) => ({ place, role: 'venue' as const, basis: 'stated' as const })

const told: AtlasEvent = buildTestEvent({
  id: 'told',
  status: 'expected',
  statusNote: text('Ahead in August'),
  undated: text('No date'),
  places: [at('astana')],
  participants: ['uzbekistan'],
  followUp: text('Nothing was found'),
  links: [
    { event: 'plain', relation: 'follows' },
    { event: 'later', relation: 'became' },
  ],
  corridors: ['line'],
  elsewhere: {
    status: 'held',
    date: on('2025-12-01'),
    summary: text('It was held'),
    participants: ['uzbekistan', 'a-leader'],
    places: [at('samarkand')],
    confidence: 'high',
    citations: [page],
  },
})

const whole: AtlasRecord = buildTestRecord({
  events: [
    told,
    buildTestEvent({ id: 'plain', places: [at('a-venue')] }),
    buildTestEvent({ id: 'later', citations: [page], places: [at('aktau')] }),
  ],
  figures: [
    buildTestFigure({
      id: 'sum',
      citations: [article, page],
      events: ['plain', 'later'],
      nestedIn: 'value',
      superseded: [
        { value: 2, until: '1.0.0', why: text('A slip'), citations: [article, page] },
        { value: 3, until: '1.1.0', why: text('A slip'), citations: [page] },
      ],
    }),
    buildTestFigure({ id: 'value', citations: [page], measure: 'trade', series: 'pair' }),
  ],
  corridors: [buildTestCorridor({ id: 'line', citations: [page] })],
  documents: [
    buildTestDocument({
      id: 'strategy',
      stageNote: text('Hoped for'),
      undated: text('No date'),
      elsewhere: {
        stage: 'adopted',
        date: on('2024-08-09'),
        summary: text('It was adopted'),
        confidence: 'high',
        citations: [page],
      },
    }),
    buildTestDocument({
      id: 'treaty',
      stage: 'signed',
      stageNote: text('Signed by one'),
      signedBy: ['uzbekistan'],
      awaitedFrom: ['a-leader', 'another'],
      events: ['plain', 'later'],
      elsewhere: {
        summary: text('One more signed'),
        signedBy: ['a-leader'],
        confidence: 'high',
        citations: [page],
      },
    }),
  ],
  people: [{ id: 'a-leader', name: text('A'), role: text('B'), citations: [page] }],
  disagreements: [
    {
      id: 'articles-and-page',
      question: text('?'),
      explanation: text('!'),
      differsIn: 'value',
      claims: [
        { claim: text('One'), item: 'sum', citations: [article] },
        { claim: text('Two'), item: 'value', citations: [page] },
      ],
    },
    {
      id: 'two-articles',
      question: text('?'),
      explanation: text('!'),
      differsIn: 'date',
      claims: [
        { claim: text('One'), item: 'sum', citations: [article] },
        { claim: text('Two'), item: 'told', citations: [article, page] },
        { claim: text('Three'), item: 'told', citations: [page] },
      ],
    },
  ],
  measures: [
    {
      id: 'trade',
      name: text('Trade'),
      definition: text('What'),
      kind: 'money',
      unit: 'USD',
      series: [{ id: 'pair', name: text('A pair'), places: [at('baku')] }],
    },
  ],
}).record
const record: AtlasRecord = {
  ...whole,
  sources: [...whole.sources, buildTestPage({ id: 'page' })],
  places: [
    ...whole.places,
    ...['samarkand', 'aktau', 'baku', 'nobodys'].map((id) => buildTestPlace({ id })),
    buildTestPlace({ id: 'mentioned', citations: [article] }),
  ],
}

function ids(items: readonly { readonly id: string }[]): string[] {
  return items.map(({ id }) => id)
}

describe('the record of the five articles', () => {
  const scoped = toScope(record, 'articles')

  it('holds only what an article tells, and no citation of a page', () => {
    expect(ids(scoped.events)).toEqual(['told', 'plain'])
    expect(ids(scoped.figures)).toEqual(['sum'])
    expect([scoped.corridors, scoped.people, scoped.measures].map(ids)).toEqual([[], [], []])
    expect(ids(scoped.sources)).toEqual(['article-901'])
    expect(JSON.stringify(scoped)).not.toContain('"page"')
  })

  it('tells an event as the articles do', () => {
    expect(scoped.events[0]).toMatchObject({ status: 'expected', places: [at('astana')] })
    expect(scoped.events[0]).not.toHaveProperty('elsewhere')
    expect(scoped.events[0]).not.toHaveProperty('followUp')
  })

  it('leaves a document at the stage the articles know', () => {
    expect(scoped.documents).toMatchObject([
      { stage: 'awaited', stageNote: { en: 'Hoped for' }, citations: [article] },
      { signedBy: ['uzbekistan'], awaitedFrom: ['a-leader', 'another'], events: ['plain'] },
    ])
    for (const document of scoped.documents) expect(document).not.toHaveProperty('elsewhere')
  })

  it('keeps of what was corrected only what was read in an article', () => {
    expect(scoped.figures[0]?.superseded).toMatchObject([{ value: 2, citations: [article] }])
  })

  it('leads to nothing that is not there', () => {
    expect(scoped.events[0]).toMatchObject({
      links: [{ event: 'plain', relation: 'follows' }],
      corridors: [],
    })
    expect(scoped.figures[0]).toMatchObject({ events: ['plain'], nestedIn: undefined })
  })

  it('keeps a disagreement only where two sides are of articles', () => {
    expect(ids(scoped.disagreements)).toEqual(['two-articles'])
    expect(scoped.disagreements[0]?.claims.map(({ citations }) => citations)).toEqual([[article], [article]])
  })

  it('leaves out places that no article names, and keeps what a place lies in', () => {
    const places = ids(scoped.places)
    expect(places).toEqual(expect.arrayContaining(['a-venue', 'tashkent', 'uzbekistan', 'mentioned']))
    for (const id of ['samarkand', 'aktau', 'baku', 'nobodys']) expect(places).not.toContain(id)
  })
})

describe('the whole record', () => {
  const { record: scoped, index, written, writtenDocuments } = buildScopedRecord(record, 'all')
  const merged = index.events.get('told')

  it('tells an event as pages do, where they say otherwise or more', () => {
    expect(merged).toMatchObject({
      status: 'held',
      statusNote: undefined,
      date: on('2025-12-01'),
      undated: undefined,
      places: [at('samarkand')],
      participants: ['uzbekistan', 'a-leader'],
      citations: [article, page],
    })
  })

  it('keeps both readings apart for the panel', () => {
    expect(merged?.elsewhere?.summary.en).toBe('It was held')
    expect(written.get('told')).toMatchObject({ status: 'expected', places: [at('astana')] })
  })

  it('leaves the articles their note where pages say nothing of the status', () => {
    const { status: _, ...silent } = told.elsewhere ?? { summary: text('') }
    const elsewhere = { confidence: 'high' as const, citations: [page], ...silent }
    const [event] = toScope({ ...record, events: [{ ...told, elsewhere }] }, 'all').events
    expect(event).toMatchObject({ status: 'expected', statusNote: { en: 'Ahead in August' } })
  })

  it('tells how far a document came, and awaits nobody who has signed', () => {
    expect(index.documents.get('strategy')).toMatchObject({
      stage: 'adopted',
      stageNote: undefined,
      date: on('2024-08-09'),
      undated: undefined,
      citations: [article, page],
    })
    expect(index.documents.get('treaty')).toMatchObject({
      stage: 'signed',
      stageNote: { en: 'Signed by one' },
      signedBy: ['uzbekistan', 'a-leader'],
      awaitedFrom: ['another'],
    })
    expect(writtenDocuments.get('strategy')?.stage).toBe('awaited')
  })

  it('holds everything', () => {
    expect(ids(scoped.events)).toEqual(['told', 'plain', 'later'])
    expect(scoped.sources).toHaveLength(2)
    expect(scoped.disagreements).toHaveLength(2)
  })

  it('knows where an item comes from', () => {
    expect(merged && findOrigin(merged)).toBe('both')
    expect(findOrigin({ citations: [article] })).toBe('articles')
    expect(findOrigin({ citations: [page] })).toBe('elsewhere')
  })
})

it('keeps the name the articles gave a corridor among its other names, where pages give it a new one', () => {
  const elsewhere = { summary: text(''), stage: 'planned' as const, stageNote: text(''), citations: [page] }
  const corridor = buildTestCorridor({ id: 'way', name: text('The way'), aliases: ['W'] })
  const toAliases = (name?: ReturnType<typeof text>) =>
    toScope({ ...record, corridors: [{ ...corridor, elsewhere: { ...elsewhere, name } }] }, 'all')
      .corridors[0]?.aliases
  expect(toAliases(text('The railway'))).toEqual(['W', corridor.name.ar, 'The way'])
  expect(toAliases()).toEqual(['W'])
})
