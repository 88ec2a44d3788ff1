/** A small picture for the tests of the map: two hubs, a spot, a country and two corridors. */
import { LAYER_KEYS } from '../domain/state/layers'
import type { MapCorridor, MapPlace, MapState } from '../domain/view/mapState'

export function buildMapPlace(patch: Partial<MapPlace> & Pick<MapPlace, 'id'>): MapPlace {
  return {
    name: patch.id,
    label: `${patch.id}: 2 events`,
    lonLat: [60, 40],
    kind: 'city',
    country: undefined,
    isHub: false,
    counts: { events: 2, figures: 0, corridors: 0 },
    hasHeldEvent: true,
    ...patch,
  }
}

export function buildMapCorridor(patch: Partial<MapCorridor> & Pick<MapCorridor, 'id'>): MapCorridor {
  return {
    name: patch.id,
    mode: 'rail',
    layer: 'rail',
    isInService: true,
    path: [
      [50, 40],
      [60, 44],
    ],
    stops: ['baku', 'aral'],
    ...patch,
  }
}

export function buildMapFixture(patch: Partial<MapState> = {}): MapState {
  return {
    language: 'en',
    theme: 'light',
    projection: 'flat',
    layers: new Set(LAYER_KEYS),
    places: [
      buildMapPlace({ id: 'tashkent', isHub: true, lonLat: [69, 41] }),
      buildMapPlace({ id: 'baku', isHub: true, lonLat: [50, 40], hasHeldEvent: false }),
      buildMapPlace({ id: 'moscow', lonLat: [37.6, 55.8] }),
      buildMapPlace({ id: 'kazakhstan', name: 'Kazakhstan', kind: 'country', lonLat: [67, 48] }),
    ],
    corridors: [
      buildMapCorridor({ id: 'east-west' }),
      buildMapCorridor({ id: 'fibre', layer: 'fibre', mode: 'fibre', isInService: false }),
    ],
    tradeArcs: [],
    findConnections: (placeId) =>
      placeId === 'tashkent'
        ? { places: ['moscow', 'kazakhstan'], corridors: ['east-west'] }
        : { places: [], corridors: [] },
    selection: null,
    ...patch,
  }
}
