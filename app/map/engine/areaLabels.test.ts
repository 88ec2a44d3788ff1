import { describe, expect, it } from 'vitest'
import { buildMapPlace } from '../../testing/mapFixtures'
import type { BasemapLabel } from '../basemap/basemapFiles'
import { matchAreaLabels, toDrawnPath, toPositions } from './areaLabels'

const LABELS: BasemapLabel[] = [
  { id: 'kz', kind: 'focus-country', name: { ar: 'كازاخستان', en: 'Kazakhstan' }, lonLat: [60, 49], rank: 1 },
  { id: 'caspian-sea', kind: 'sea', name: { ar: 'بحر قزوين', en: 'Caspian Sea' }, lonLat: [51, 45], rank: 1 },
]
const PLACES = [
  buildMapPlace({
    id: 'kazakhstan',
    name: 'جمهورية كازاخستان',
    kind: 'country',
    country: 'KZ',
    lonLat: [67, 48],
  }),
  buildMapPlace({ id: 'caspian-sea', name: 'قزوين', kind: 'sea', lonLat: [50.6, 41.9] }),
  buildMapPlace({
    id: 'kazakhstan-hotel',
    name: 'كازاخستان',
    kind: 'venue',
    country: 'KZ',
    lonLat: [71, 51],
  }),
]
const matches = matchAreaLabels(PLACES, LABELS)

describe('areas with a name on the basemap', () => {
  it('are known by ISO code or id, however the record words them; a spot inside them is not', () => {
    expect([...matches].map(([placeId, { id }]) => [placeId, id])).toEqual([
      ['kazakhstan', 'kz'],
      ['caspian-sea', 'caspian-sea'],
    ])
  })

  it('stand at their name if they are countries, and where lines cross them if they are seas', () => {
    const positions = toPositions(PLACES, matches)
    expect(positions.get('kazakhstan')).toEqual([60, 49])
    expect(positions.get('caspian-sea')).toEqual([50.6, 41.9])
  })

  it('take the ends of corridors with them', () => {
    const path = toDrawnPath(
      {
        path: [
          [67, 48],
          [50.6, 41.9],
          [15, 50],
        ],
        stops: ['kazakhstan', 'caspian-sea', 'europe'],
      },
      toPositions(PLACES, matches),
    )
    expect(path).toEqual([
      [60, 49],
      [50.6, 41.9],
      [15, 50],
    ])
  })
})
