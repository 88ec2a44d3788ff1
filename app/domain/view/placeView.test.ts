import { describe, expect, it } from 'vitest'
import { buildTestEvent, buildTestRecord } from '../../testing/testItems'
import { buildAtlasView, buildPlacedRecord } from './atlasView'
import { buildPlaceView, countByPlace } from './placeView'

const at = (place: string) => ({ place, role: 'venue' as const, basis: 'stated' as const })
const date = { edtf: '2025', basis: 'stated' as const }

const { record, index } = buildTestRecord({
  events: [
    buildTestEvent({ id: 'in-the-city', date, places: [at('tashkent')] }),
    buildTestEvent({ id: 'in-a-hall-of-it', date, places: [at('a-venue')] }),
    buildTestEvent({ id: 'in-both', date, places: [at('a-venue'), at('tashkent')] }),
    buildTestEvent({ id: 'in-the-country', date, places: [at('uzbekistan')] }),
    buildTestEvent({ id: 'in-city-and-country', date, places: [at('uzbekistan'), at('tashkent')] }),
  ],
})
const view = buildAtlasView(buildPlacedRecord(record, index), null)
const ids = (items: readonly { item: { id: string } }[]) => items.map(({ item }) => item.id).toSorted()

describe('what belongs to a place', () => {
  it('takes in the venues of a city, and keeps its country apart', () => {
    const place = buildPlaceView(view, index, 'tashkent')
    expect(ids(place?.here.events ?? [])).toEqual([
      'in-a-hall-of-it',
      'in-both',
      'in-city-and-country',
      'in-the-city',
    ])
    expect(ids(place?.country?.items.events ?? [])).toEqual(['in-the-country'])
  })

  it('gives a country what names it and not what names its cities', () => {
    const place = buildPlaceView(view, index, 'uzbekistan')
    expect(ids(place?.here.events ?? [])).toEqual(['in-city-and-country', 'in-the-country'])
    expect(place?.country).toBeUndefined()
  })

  it('counts each item once for a place, as the panel does', () => {
    const counts = countByPlace(view, index)
    expect(counts.get('tashkent')?.events).toBe(buildPlaceView(view, index, 'tashkent')?.here.counts.events)
    expect(counts.get('uzbekistan')?.events).toBe(2)
    expect(counts.get('a-venue')?.events).toBe(2)
    expect(counts.get('astana')).toBeUndefined()
  })

  it('is nothing for an unknown place', () => expect(buildPlaceView(view, index, 'atlantis')).toBeUndefined())
})
