import { describe, expect, it } from 'vitest'
import { fixtureRecord } from '../../testing/fixtureRecord'
import { buildItemIndex } from '../record/recordIndex'
import { buildAtlasView, buildPlacedRecord } from './atlasView'
import { buildPlaceView, countByPlace } from './placeView'

const index = buildItemIndex(fixtureRecord)
const view = buildAtlasView(buildPlacedRecord(fixtureRecord, index), null)

describe('where only the outlet sits', () => {
  it('nothing counts for the place, and what was reported from there is kept apart', () => {
    const baku = buildPlaceView(view, index, 'baku')
    expect(baku?.here.events).toEqual([])
    expect(baku?.reportedFrom.map(({ item }) => item.id)).toEqual(['view'])
    expect(countByPlace(view, index).get('baku')).toBeUndefined()
  })

  it('an event that also took place there is told as that alone', () => {
    const places = (['outlet', 'venue'] as const).map((role) => ({
      place: 'baku',
      role,
      basis: 'stated' as const,
    }))
    const events = fixtureRecord.events.map((event) => (event.id === 'view' ? { ...event, places } : event))
    const record = { ...fixtureRecord, events }
    const baku = buildPlaceView(
      buildAtlasView(buildPlacedRecord(record, index), null),
      buildItemIndex(record),
      'baku',
    )
    expect(baku?.here.events.map(({ item }) => item.id)).toEqual(['view'])
    expect(baku?.reportedFrom).toEqual([])
  })
})
