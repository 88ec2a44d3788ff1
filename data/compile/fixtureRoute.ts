/** A small sound route on a flat world of its own: two lands with a sea of 4° between them. */
import { buildSoundFiles, type RecordFiles } from './fixtureRecord'
import type { Ground } from './ground'

const KM_PER_DEGREE = 111.2
const SEA_WEST = 10
const SEA_EAST = 14
/** North of this lies a third country. */
const NORTH = 4

export const TWO_LANDS: Ground = {
  // Uzbekistan and whatever else the record holds lie anywhere.
  isPointInCountry: ([lon, lat], code) => {
    if (code === 'AA') return lon < SEA_WEST && lat < NORTH
    if (code === 'BB') return lon > SEA_EAST && lat < NORTH
    return code === 'UZ'
  },
  isLand: ([lon]) => lon < SEA_WEST || lon > SEA_EAST,
  countryAt: ([lon, lat]) => {
    if (lat >= NORTH) return 'CC'
    if (lon < SEA_WEST) return 'AA'
    return lon > SEA_EAST ? 'BB' : undefined
  },
  shoreKilometres: ([lon]) => Math.min(Math.abs(lon - SEA_WEST), Math.abs(lon - SEA_EAST)) * KM_PER_DEGREE,
}

const text = (en: string) => ({ ar: `نص ${en.length}`, en })
const citations = () => [{ source: 'page-2024' }]

function station(id: string, country: string, lonLat: [number, number], kind = 'city') {
  return { id: `${id}-stop`, name: text(id), country, lonLat, kind }
}

function leg(id: string, from: string, to: string, fields: Record<string, unknown> = {}) {
  return {
    id,
    branch: 'main',
    from: `${from}-stop`,
    to: `${to}-stop`,
    mode: 'rail',
    precision: 'schematic',
    history: [{ state: 'operating', citations: citations() }],
    ...fields,
  }
}

export function buildRouteFiles(): RecordFiles {
  return {
    ...buildSoundFiles(),
    'data/stations.yaml': [
      station('east', 'BB', [18, 0]),
      station('middle', 'BB', [16, 0.5]),
      station('harbour', 'BB', [14.02, 0], 'seaport'),
      station('quay', 'AA', [9.98, 0], 'seaport'),
      station('west', 'AA', [6, 1]),
      station('north', 'AA', [6, 3]),
    ],
    'data/routes/a-railway-route.yaml': {
      corridor: 'a-railway',
      branches: [
        { id: 'main', name: text('Main') },
        { id: 'spur', name: text('Spur') },
      ],
      legs: [
        leg('east-harbour', 'east', 'harbour', {
          via: ['middle-stop'],
          history: [
            { state: 'under-construction', since: { edtf: '2007', basis: 'stated' }, citations: citations() },
            { state: 'operating', since: { edtf: '2017-10-30', basis: 'stated' }, citations: citations() },
          ],
          lengths: [{ kilometres: 470, citations: citations() }],
        }),
        leg('harbour-quay', 'harbour', 'quay', { mode: 'ferry', via: [[12, 0.2]] }),
        leg('quay-west', 'quay', 'west'),
        leg('west-north', 'west', 'north', { branch: 'spur' }),
      ],
      confidence: 'high',
      citations: citations(),
    },
  }
}
