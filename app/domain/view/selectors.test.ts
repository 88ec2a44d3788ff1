import { describe, expect, test } from 'vitest'
import { fixtureRecord } from '../../testing/fixtureRecord'
import { DOCUMENT_STAGES } from '../record/documentSchema'
import type { AtlasEvent } from '../record/eventSchema'
import { findItem } from '../record/findItem'
import { buildItemIndex } from '../record/recordIndex'
import { isDone } from '../record/stages'
import { buildPlacedRecord } from './atlasView'
import { findCitedItems } from './citedItems'
import { toDisagreementContext } from './disagreements'
import { groupEvents, toEventGroup } from './eventGroups'
import { findRelatedEvents } from './eventRelations'
import { groupFigures } from './figureGroups'
import { findNamingItems } from './namingItems'
import { countParticipants } from './participantCount'

const index = buildItemIndex(fixtureRecord)
const placed = buildPlacedRecord(fixtureRecord, index)

function eventOf(id: string): AtlasEvent {
  const event = index.events.get(id)
  if (!event) throw new Error(`the fixture has no event ${id}`)
  return event
}

describe('events in groups', () => {
  test('only what was held stands with what was held', () => {
    expect(toEventGroup({ status: 'held' })).toBe('held')
    expect(toEventGroup({ status: 'expected' })).toBe('ahead')
    expect(toEventGroup({ status: 'unconfirmed' })).toBe('ahead')
    expect(toEventGroup({ status: 'postponed' })).toBe('off')
    expect(toEventGroup({ status: 'cancelled' })).toBe('off')
    expect(toEventGroup({ status: 'held', isOriginalPlan: true })).toBe('off')
  })

  test('a meeting stands before its parts of the same day, and newer before older', () => {
    const [held, ahead] = groupEvents(placed.events)
    const ids = held?.events.map(({ item }) => item.id) ?? []
    expect(ids.indexOf('summit')).toBeLessThan(ids.indexOf('speech'))
    expect(ids.indexOf('speech')).toBeLessThan(ids.indexOf('talks'))
    expect(ahead?.events.map(({ item }) => item.id)).toEqual(['rumour', 'plan'])
  })
})

test('a link between events is read from both ends', () => {
  expect(findRelatedEvents(eventOf('speech'), fixtureRecord.events)).toEqual([
    { word: 'part-of', events: ['summit'] },
  ])
  expect(findRelatedEvents(eventOf('summit'), fixtureRecord.events)).toEqual([
    { word: 'includes', events: ['speech'] },
  ])
})

test('a link recorded at both ends is told once', () => {
  const plan: AtlasEvent = { ...eventOf('plan'), links: [{ event: 'talks', relation: 'realised-by' }] }
  const talks: AtlasEvent = { ...eventOf('talks'), links: [{ event: 'plan', relation: 'realises' }] }
  expect(findRelatedEvents(plan, [plan, talks])).toEqual([{ word: 'realised-by', events: ['talks'] }])
  expect(findRelatedEvents(talks, [plan, talks])).toEqual([{ word: 'realises', events: ['plan'] }])
})

describe('who took part', () => {
  test.each([
    [[], undefined],
    [['leader'], { sort: 'one', id: 'leader' }],
    [['leader', 'scholar'], { sort: 'people', count: 2 }],
    [['leader', 'uzbekistan'], { sort: 'participants', count: 2 }],
  ])('%j', (ids, expected) => {
    expect(countParticipants(ids, index)).toEqual(expected)
  })

  test('leaders are not added to their countries', () => {
    const uzbekistan = index.places.get('uzbekistan')
    if (!uzbekistan) throw new Error('the fixture has no uzbekistan')
    const record = { ...fixtureRecord, places: [uzbekistan, { ...uzbekistan, id: 'kazakhstan' }] }
    expect(countParticipants(['leader', 'uzbekistan', 'kazakhstan'], buildItemIndex(record))).toEqual({
      sort: 'countries',
      count: 2,
    })
  })
})

test('what rests on a source comes by kind, in the order of its paragraphs', () => {
  const event = (id: string, ...paragraphs: number[]) => ({
    ...eventOf('summit'),
    id,
    citations: paragraphs.map((paragraph) => ({ source: 'paper', paragraph })),
  })
  const record = { ...fixtureRecord, events: [event('late', 9), event('early', 4, 2, 4)] }
  const [events, ...others] = findCitedItems(record, 'paper')
  expect(events?.items.map(({ id, positions }) => [id, positions])).toEqual([
    ['early', [2, 4]],
    ['late', [9]],
  ])
  expect(others.map(({ kind }) => kind)).toEqual([
    'figure',
    'corridor',
    'document',
    'disagreement',
    'person',
    'organisation',
  ])
})

test('a person is named as participant, holder of a view, signatory or awaited signatory', () => {
  const { events, documents } = findNamingItems(placed, 'scholar')
  expect(events.map(({ item }) => item.id)).toEqual(['view'])
  expect(documents.map(({ item }) => item.id)).toEqual(['treaty'])
})

test('sums never stand among target years', () => {
  expect(groupFigures(fixtureRecord.figures).map(({ group, figures }) => [group, figures.length])).toEqual([
    ['money', 6],
    ['time', 1],
  ])
})

test('an id is found whatever its kind, and an unknown one is not', () => {
  expect(findItem(index, 'leader')?.kind).toBe('person')
  expect(findItem(index, 'trade-size')?.kind).toBe('disagreement')
  expect(findItem(index, 'nowhere')).toBeUndefined()
})

test('an article that contradicts itself is one source with two versions', () => {
  const [disagreement] = fixtureRecord.disagreements
  if (!disagreement) throw new Error('the fixture has no disagreement')
  expect(toDisagreementContext(disagreement)).toBeUndefined()
  const claims = disagreement.claims.map((claim) => ({ ...claim, citations: [{ source: 'paper' }] }))
  expect(toDisagreementContext({ ...disagreement, claims })).toBe('single')
})

test('a document counts as done only once adopted, signed or published', () => {
  expect(DOCUMENT_STAGES.filter(isDone)).toEqual(['adopted', 'signed', 'published'])
})
