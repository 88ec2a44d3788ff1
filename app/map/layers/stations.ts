/**
 * The stations of the legs: far out none, then ports, ends and borders, junctions last; those of the opened corridor
 * earlier. Ports and borders have symbols, the others are rings. Borders are named from nearer than they are marked:
 * they crowd where countries are small.
 */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'
import type { LayerKey } from '../../domain/state/layers'
import type { MapNetwork, NetworkStation } from '../../domain/view/network'
import type { MapTheme } from '../style/theme'
import { IS_OF_YEAR } from './corridors'
import { OPEN_CORRIDOR_STATE } from './globalState'
import { STATION_LAYERS } from './layerIds'
import { STATION, STATION_IMAGES } from './signs'
import { LANGUAGE_STATE, MAP_FONT, NAME_IN_LANGUAGE } from './worldLabels'

export const STATIONS_SOURCE = 'stations'

/** From which zoom it is there: at rest, and while a corridor that runs through it is open. Whole: tiles know no others. */
function toZooms({ kind, isEnd }: NetworkStation): readonly [atRest: number, opened: number] {
  switch (kind) {
    case 'seaport':
      return [4, 3]
    case 'city':
    case 'terminal':
    case 'landing':
      return isEnd ? [4, 3] : [5, 4]
    case 'border':
      return [5, isEnd ? 3 : 4]
    case 'junction':
      return [6, isEnd ? 4 : 5]
    default:
      return kind satisfies never
  }
}

/** From which zoom it has a name at rest, counted from where it is there. */
function toNameDelay({ kind }: NetworkStation): number {
  return kind === 'border' ? 1 : 0
}

/** The most telling names win where there is no room for all. */
const KIND_ORDER = { seaport: 0, city: 1, border: 2, landing: 3, terminal: 3, junction: 4 } as const

/** What stands in brackets is for lists; and MapLibre does not mirror brackets in Arabic. */
function toShortName({ ar, en }: NetworkStation['name']): NetworkStation['name'] {
  const shorten = (name: string) => name.replace(/ \([^)]*\)/, '')
  return { ar: shorten(ar), en: shorten(en) }
}

export interface StationsDataInput {
  readonly stations: MapNetwork['stations']
  readonly layers: ReadonlySet<LayerKey>
  /** Places whose names stand on the map at all times. */
  readonly hubIds: ReadonlySet<string>
  /** Places drawn with a name of their own: it is not said twice. */
  readonly namedIds: ReadonlySet<string>
}

const NO_NAME = { ar: '', en: '' }

export function toStationsData({
  stations,
  layers,
  hubIds,
  namedIds,
}: StationsDataInput): GeoJSON.FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: stations
      .filter((station) => station.layers.some((layer) => layers.has(layer)))
      // A hub's button stands there already, under its own name.
      .filter(({ place }) => place === undefined || !hubIds.has(place))
      .map((station) => {
        const [minZoom, openMinZoom] = toZooms(station)
        return {
          type: 'Feature',
          geometry: { type: 'Point', coordinates: [...station.lonLat] },
          properties: {
            id: station.id,
            ...(station.place !== undefined && namedIds.has(station.place)
              ? NO_NAME
              : toShortName(station.name)),
            kind: station.kind,
            since: station.since,
            until: station.until,
            minZoom,
            nameMinZoom: minZoom + toNameDelay(station),
            openMinZoom,
            isEnd: station.isEnd,
            corridors: ` ${station.corridors.join(' ')} `,
            sortKey: KIND_ORDER[station.kind] + (station.isEnd ? 0 : 2),
          },
        }
      }),
  }
}

const OPEN: ExpressionSpecification = ['string', ['global-state', OPEN_CORRIDOR_STATE]]
const IS_ANY_OPEN: ExpressionSpecification = ['!=', OPEN, '']
const IS_OPEN: ExpressionSpecification = [
  'all',
  IS_ANY_OPEN,
  ['in', ['concat', ' ', OPEN, ' '], ['get', 'corridors']],
]
/** While a corridor is open, its stations alone. */
function isShownFrom(zoomAtRest: 'minZoom' | 'nameMinZoom'): ExpressionSpecification {
  return [
    'all',
    IS_OF_YEAR,
    ['any', ['!', IS_ANY_OPEN], IS_OPEN],
    ['>=', ['zoom'], ['case', IS_OPEN, ['get', 'openMinZoom'], ['get', zoomAtRest]]],
  ]
}
const IS_SHOWN = isShownFrom('minZoom')
const HAS_SYMBOL: ExpressionSpecification = ['in', ['get', 'kind'], ['literal', ['seaport', 'border']]]

export function buildStationPointLayers(theme: MapTheme): LayerSpecification[] {
  return [
    {
      id: STATION_LAYERS.point,
      type: 'circle',
      source: STATIONS_SOURCE,
      filter: ['all', IS_SHOWN, ['!', HAS_SYMBOL]],
      paint: {
        'circle-radius': [
          'interpolate',
          ['linear'],
          ['zoom'],
          3,
          ['case', ['get', 'isEnd'], STATION.end.far, STATION.between.far],
          6,
          ['case', ['get', 'isEnd'], STATION.end.near, STATION.between.near],
        ],
        'circle-color': theme.card,
        'circle-stroke-color': theme.corridor,
        'circle-stroke-width': STATION.edge,
      },
    },
  ]
}

const IS_ARABIC: ExpressionSpecification = ['==', ['global-state', LANGUAGE_STATE], 'ar']
/** Smaller, the dots and joins of Arabic letters run together. */
const NAME_PIXELS: ExpressionSpecification = [
  'interpolate',
  ['linear'],
  ['zoom'],
  3,
  ['case', IS_ARABIC, 13, 11],
  6,
  ['case', IS_ARABIC, 13.5, 12.5],
]

export function buildStationLabelLayers(theme: MapTheme): LayerSpecification[] {
  return [
    {
      id: STATION_LAYERS.label,
      type: 'symbol',
      source: STATIONS_SOURCE,
      filter: isShownFrom('nameMinZoom'),
      layout: {
        'text-field': NAME_IN_LANGUAGE,
        'text-font': [MAP_FONT],
        'text-size': NAME_PIXELS,
        'text-max-width': 8,
        'text-padding': 3,
        'text-variable-anchor': ['top', 'bottom', 'left', 'right'],
        'text-radial-offset': 0.7,
        'text-justify': 'auto',
        'symbol-sort-key': ['get', 'sortKey'],
      },
      paint: { 'text-color': theme.ink, 'text-halo-color': theme.land, 'text-halo-width': 1.6 },
    },
  ]
}

/** On top of all names, which keep off them. */
export function buildStationSymbolLayers(theme: MapTheme): LayerSpecification[] {
  return [
    {
      id: STATION_LAYERS.symbol,
      type: 'symbol',
      source: STATIONS_SOURCE,
      filter: ['all', IS_SHOWN, HAS_SYMBOL],
      layout: {
        'icon-image': ['match', ['get', 'kind'], 'seaport', STATION_IMAGES.seaport, STATION_IMAGES.border],
        'icon-size': ['interpolate', ['linear'], ['zoom'], 3, 0.42, 6, 0.58],
        'icon-padding': 0,
        'icon-allow-overlap': true,
      },
      paint: { 'icon-color': theme.corridor, 'icon-halo-color': theme.card, 'icon-halo-width': 2 },
    },
  ]
}
