/** A small picture for the tests of the map: two hubs, a spot, a country and two corridors. */
import { LAYER_KEYS } from '../domain/state/layers'
import type { MapCorridor, MapPlace, MapState } from '../domain/view/mapState'
import type { MapNetwork, NetworkLeg } from '../domain/view/network'
import { groupByCorridor } from '../domain/view/network'

export function buildMapPlace(patch: Partial<MapPlace> & Pick<MapPlace, 'id'>): MapPlace {
  const counts = patch.counts ?? { events: 2, figures: 0, corridors: 0 }
  return {
    name: patch.id,
    label: `${patch.id}: 2 events`,
    lonLat: [60, 40],
    kind: 'city',
    country: undefined,
    isHub: false,
    counts,
    eventCount: String(counts.events),
    hasHeldEvent: true,
    ...patch,
  }
}

export function buildMapCorridor(patch: Partial<MapCorridor> & Pick<MapCorridor, 'id'>): MapCorridor {
  return {
    name: patch.id,
    mode: 'rail',
    layer: 'rail',
    state: 'operating',
    path: [
      [50, 40],
      [60, 44],
    ],
    stops: ['baku', 'aral'],
    ...patch,
  }
}

export function buildNetworkLeg(
  patch: Partial<NetworkLeg> & Pick<NetworkLeg, 'corridor' | 'id'>,
): NetworkLeg {
  return {
    key: `${patch.corridor}/${patch.id}`,
    mode: 'rail',
    layer: 'rail',
    stops: ['a-stop', 'b-stop'],
    course: ['a-stop', 'b-stop'],
    line: [
      [50, 40],
      [60, 44],
    ],
    spans: [{ state: 'operating', since: 2000, until: 10_000 }],
    attestedFrom: undefined,
    ...patch,
  }
}

const EMPTY_NETWORK: MapNetwork = { legs: [], stations: [], byCorridor: new Map() }

export function buildNetworkFixture(legs: readonly NetworkLeg[]): MapNetwork {
  return { legs, stations: [], byCorridor: groupByCorridor(legs) }
}

export function buildMapFixture(patch: Partial<MapState> = {}): MapState {
  return {
    language: 'en',
    theme: 'light',
    projection: 'flat',
    layers: new Set(LAYER_KEYS),
    isPlannedOnly: false,
    places: [
      buildMapPlace({ id: 'tashkent', isHub: true, lonLat: [69, 41] }),
      buildMapPlace({ id: 'baku', isHub: true, lonLat: [50, 40], hasHeldEvent: false }),
      buildMapPlace({ id: 'moscow', lonLat: [37.6, 55.8] }),
      buildMapPlace({ id: 'kazakhstan', name: 'Kazakhstan', kind: 'country', lonLat: [67, 48] }),
    ],
    corridors: [
      buildMapCorridor({ id: 'east-west' }),
      buildMapCorridor({ id: 'fibre', layer: 'fibre', mode: 'fibre', state: 'planned' }),
    ],
    network: EMPTY_NETWORK,
    asOfYear: null,
    describeLeg: ({ key }) => ({ title: key, detail: '' }),
    tradeArcs: [],
    findConnections: (placeId) =>
      placeId === 'tashkent'
        ? { places: ['moscow', 'kazakhstan'], corridors: ['east-west'] }
        : { places: [], corridors: [] },
    selection: null,
    eventPlaces: null,
    selectedLeg: null,
    comparedCorridor: null,
    ...patch,
  }
}
