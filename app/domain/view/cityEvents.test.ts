import { expect, it } from 'vitest'
import { fixtureRecord } from '../../testing/fixtureRecord'
import { buildTestEvent } from '../../testing/testItems'
import { buildAtlasView } from './atlasView'
import { listCityEvents, listEventsNamingBoth } from './cityEvents'
import { buildScopedRecord } from './recordScope'

const at = (place: string, role: 'venue' | 'subject' | 'outlet' = 'venue') => ({
  place,
  role,
  basis: 'stated' as const,
})
const on = (edtf: string) => ({ edtf, basis: 'stated' as const })
const citations = fixtureRecord.events[0]?.citations ?? []
const events = [
  buildTestEvent({ id: 'a', date: on('2024'), places: [at('airport')], citations }),
  buildTestEvent({ id: 'b', date: on('2024'), places: [at('tashkent')], status: 'expected', citations }),
  buildTestEvent({ id: 'c', date: on('2025'), places: [at('baku'), at('tashkent', 'subject')], citations }),
  buildTestEvent({ id: 'd', date: on('2024'), places: [at('baku', 'outlet'), at('tashkent')], citations }),
]
const { index, placed } = buildScopedRecord({ ...fixtureRecord, events }, 'all')
const ids = (list: readonly { item: { id: string } }[]) => list.map(({ item }) => item.id).toSorted()

it('counts what took place in a city and its venues, and apart from it what was only to', () => {
  const years = { fromYear: 2024, toYear: 2024 }
  const [first, ...rest] = listCityEvents(buildAtlasView(placed, years), index)
  expect(first?.place.id).toBe('tashkent')
  expect(ids(first?.held ?? [])).toEqual(['a', 'd'])
  expect(ids(first?.others ?? [])).toEqual(['b'])
  expect(rest).toEqual([])
})

it('puts the cities with the most first', () => {
  expect(listCityEvents(placed.everView, index).map(({ place }) => place.id)).toEqual(['tashkent', 'baku'])
})

it('puts of two cities where as much took place that first where more was only to', () => {
  const more = [
    ...events,
    buildTestEvent({ id: 'e', date: on('2025'), places: [at('baku')], citations }),
    ...['f', 'g'].map((id) =>
      buildTestEvent({ id, date: on('2025'), places: [at('baku')], status: 'expected', citations }),
    ),
  ]
  const record = buildScopedRecord({ ...fixtureRecord, events: more }, 'all')
  const cities = listCityEvents(record.placed.everView, record.index)
  expect(cities.map(({ place, held, others }) => [place.id, held.length, others.length])).toEqual([
    ['baku', 2, 2],
    ['tashkent', 2, 1],
  ])
})

it('finds what names two cities, but not for the seat of an outlet', () => {
  const [tashkent, baku] = ['tashkent', 'baku'].map((id) => index.places.get(id))
  if (!tashkent || !baku) throw new Error('the fixture lacks a city')
  expect(ids(listEventsNamingBoth(tashkent, baku, placed.everView, index))).toEqual(['c'])
})
