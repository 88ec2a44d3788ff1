/**
 * The picture the map has to show, as data. The engine draws it and knows nothing of the record;
 * whatever is not in here is not on the map.
 */

import type { Corridor, CorridorMode } from '../record/corridorSchema'
import type { LonLat, Place } from '../record/placeSchema'
import type { ItemIndex } from '../record/recordIndex'
import type { LegMode, LegState } from '../record/routeSchema'
import { tookPlace } from '../record/stages'
import type { Language } from '../record/text'
import type { LayerKey } from '../state/layers'
import { toLayerKey } from '../state/layers'
import type { Selection } from '../state/selection'
import type { AtlasView, ItemCounts } from './atlasView'
import { type EventPlaces, findEventPlaces, listParticipantPlaces } from './eventPlaces'
import { toLineState } from './lineLook'
import type { MapNetwork, NetworkLeg } from './network'
import { findNetwork, findState } from './network'
import { listPlacesAround } from './placesAround'
import { countByPlace } from './placeView'

export interface MapPlace {
  readonly id: string
  readonly name: string
  /** Of a hub, what a screen reader says: the name and what is there in the chosen years. Else the name alone. */
  readonly label: string
  readonly lonLat: LonLat
  readonly kind: Place['kind']
  /** ISO 3166-1 alpha-2. */
  readonly country: string | undefined
  /** The five cities are buttons at every zoom; other places are points of the map. */
  readonly isHub: boolean
  readonly counts: ItemCounts
  /** Of its events, as a hub's mark shows it: in the reader's digits. */
  readonly eventCount: string
  /** False where everything there is planned, expected or only about the place: drawn hollow. */
  readonly hasHeldEvent: boolean
}

/** A corridor of whose course no more is known than the places named along it. */
export interface MapCorridor {
  readonly id: string
  readonly name: string
  readonly mode: CorridorMode
  readonly layer: LayerKey
  readonly state: LegState
  readonly path: readonly LonLat[]
  /** The places of `path` by id, one for each of its points. */
  readonly stops: readonly string[]
}

/** A line between two places as wide as what it stands for. */
export interface MapTradeArc {
  /** The figure it opens. */
  readonly id: string
  /** What it says under the pointer: the pair, the year and every value given for it. */
  readonly name: string
  readonly ends: readonly [placeId: string, placeId: string]
  readonly widthPixels: number
}

/** What a leg says under the pointer. */
export interface LegWords {
  /** The corridor's name. */
  readonly title: string
  /** From where to where, by what, and its state in the chosen years. */
  readonly detail: string
}

/** What lights up with a place. */
export interface PlaceConnections {
  readonly places: readonly string[]
  readonly corridors: readonly string[]
}

export type Theme = 'light' | 'dark'
export type Projection = 'flat' | 'globe'

export interface MapState {
  readonly language: Language
  readonly theme: Theme
  readonly projection: Projection
  readonly layers: ReadonlySet<LayerKey>
  readonly places: readonly MapPlace[]
  /** Those without a route; the others are the network's. */
  readonly corridors: readonly MapCorridor[]
  readonly network: MapNetwork
  /** A leg is drawn in the state it was in at the end of this year; null is the latest there is. */
  readonly asOfYear: number | null
  /** Worded when asked for: only what is under the pointer needs it. */
  readonly describeLeg: (leg: NetworkLeg) => LegWords
  readonly tradeArcs: readonly MapTradeArc[]
  /** Found when asked for: only what is lit needs it. */
  readonly findConnections: (placeId: string) => PlaceConnections
  readonly selection: Selection | null
  /** Of the chosen event. */
  readonly eventPlaces: EventPlaces | null
  /** The id of a leg of the chosen corridor's route. */
  readonly selectedLeg: string | null
}

/** The parts of a leg's words. */
export interface LegFacts {
  readonly from: string
  readonly to: string
  readonly mode: LegMode
  readonly state: LegState
  readonly asOfYear: number | null
  /** The first year it is told of, where no page says since when it is so. */
  readonly attestedFrom: number | undefined
}

export interface MapStateInput {
  readonly view: AtlasView
  readonly index: ItemIndex
  readonly language: Language
  readonly theme: Theme
  readonly projection: Projection
  readonly layers: ReadonlySet<LayerKey>
  readonly selection: Selection | null
  readonly selectedLeg: string | null
  /** Routes are on their way: which corridors have one is not known yet. */
  readonly areRoutesComing: boolean
  /** Of the measure that is open; the layer of figures switches them. */
  readonly tradeArcs: readonly MapTradeArc[]
  readonly toCountText: (count: number) => string
  /** Words a hub for a screen reader, with real plurals. */
  readonly toHubLabel: (name: string, counts: ItemCounts) => string
  readonly toLegDetail: (facts: LegFacts) => string
}

const NOTHING: ItemCounts = { events: 0, figures: 0, corridors: 0 }

function toMapCorridor(corridor: Corridor, index: ItemIndex, language: Language): MapCorridor | undefined {
  const layer = toLayerKey(corridor.mode)
  if (!corridor.path || !layer) return undefined
  const stops = corridor.path.flatMap((id) => {
    const lonLat = index.places.get(id)?.lonLat
    return lonLat ? [{ id, lonLat }] : []
  })
  if (stops.length < 2) return undefined
  return {
    id: corridor.id,
    name: corridor.name[language],
    mode: corridor.mode,
    layer,
    state: toLineState(corridor.stage),
    path: stops.map(({ lonLat }) => lonLat),
    stops: stops.map(({ id }) => id),
  }
}

/**
 * The other places of a place's events, and its corridors. A city is not joined to its own country, nor a place to
 * what lies inside it.
 */
function findConnections(
  here: string,
  view: AtlasView,
  index: ItemIndex,
  drawnIds: ReadonlySet<string>,
): PlaceConnections {
  const places = new Set<string>()
  const corridors = new Set<string>()
  const around = listPlacesAround(here, index)
  const isNested = (there: string) => around.includes(there) || listPlacesAround(there, index).includes(here)
  for (const { item } of view.events) {
    const named = item.places.filter(({ role }) => role !== 'outlet').map(({ place }) => place)
    if (!named.includes(here)) continue
    for (const there of [...named, ...listParticipantPlaces(item.participants, index)]) {
      if (here !== there && !isNested(there) && drawnIds.has(there)) places.add(there)
    }
    for (const corridor of item.corridors ?? []) corridors.add(corridor)
  }
  for (const { item } of view.corridors) {
    if (item.places.some(({ place }) => place === here)) corridors.add(item.id)
  }
  for (const station of findNetwork(index).stations) {
    if (station.place === here) for (const corridor of station.corridors) corridors.add(corridor)
  }
  return { places: [...places], corridors: [...corridors] }
}

/** Venues of held events and the cities they are in; a country does not take in its cities. A video link has no venue. */
function findHeldAt(view: AtlasView, index: ItemIndex): ReadonlySet<string> {
  const venues = view.events
    .filter(({ item }) => tookPlace(item) && !item.isOnline)
    .flatMap(({ item }) => item.places.filter(({ role }) => role === 'venue').map(({ place }) => place))
  const cities = venues
    .flatMap((id) => listPlacesAround(id, index))
    .filter((id) => index.places.get(id)?.kind === 'city')
  return new Set([...venues, ...cities])
}

/** A corridor with a route is never drawn by its path: not even first, while the routes are coming. */
function listSchematic(input: MapStateInput, network: MapNetwork): readonly MapCorridor[] {
  const { view, index, language, areRoutesComing } = input
  if (areRoutesComing) return []
  return view.corridors
    .filter(({ item }) => !network.byCorridor.has(item.id))
    .map(({ item }) => toMapCorridor(item, index, language))
    .filter((corridor) => corridor !== undefined)
}

export function buildMapState(input: MapStateInput): MapState {
  const { view, index, language, theme, projection, layers, selection } = input
  const network = findNetwork(index)
  const asOfYear = view.years?.toYear ?? null
  const toStationName = (id: string | undefined) => index.stations.get(id ?? '')?.name[language]
  const counts = countByPlace(view, index)
  const heldAt = findHeldAt(view, index)
  const event = selection?.kind === 'event' ? index.events.get(selection.id) : undefined
  const eventPlaces = event ? findEventPlaces(event, index) : null
  const places: MapPlace[] = []
  for (const place of index.places.values()) {
    const placeCounts = counts.get(place.id) ?? NOTHING
    const isHub = place.isHub === true
    const hasFacts = placeCounts.events + placeCounts.figures + placeCounts.corridors > 0
    const isSelected =
      (selection?.kind === 'place' && selection.id === place.id) || eventPlaces?.venues.includes(place.id)
    if (!place.lonLat || (!isHub && !hasFacts && !isSelected)) continue
    places.push({
      id: place.id,
      name: place.name[language],
      label: isHub ? input.toHubLabel(place.name[language], placeCounts) : place.name[language],
      lonLat: place.lonLat,
      kind: place.kind,
      country: place.country,
      isHub,
      counts: placeCounts,
      eventCount: input.toCountText(placeCounts.events),
      hasHeldEvent: heldAt.has(place.id),
    })
  }
  const drawnIds = new Set(places.map(({ id }) => id))
  return {
    language,
    theme,
    projection,
    layers,
    places,
    corridors: listSchematic(input, network),
    network,
    asOfYear,
    describeLeg: (leg) => {
      const state = findState(leg, asOfYear)
      const { mode, attestedFrom } = leg
      const [from, to] = [toStationName(leg.stops[0]), toStationName(leg.stops.at(-1))]
      // Without the stations there is nothing to call the leg.
      const isNamed = from !== undefined && to !== undefined
      return {
        title: index.corridors.get(leg.corridor)?.name[language] ?? '',
        detail: state && isNamed ? input.toLegDetail({ from, to, mode, state, asOfYear, attestedFrom }) : '',
      }
    },
    tradeArcs: layers.has('figures') ? input.tradeArcs : [],
    findConnections: (placeId) => findConnections(placeId, view, index, drawnIds),
    selection,
    eventPlaces,
    selectedLeg: selection?.kind === 'corridor' ? input.selectedLeg : null,
  }
}
