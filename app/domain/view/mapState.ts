/**
 * The picture the map has to show, as data. The engine draws it and knows nothing of the record;
 * whatever is not in here is not on the map.
 */
import type { CorridorMode } from '../record/corridorSchema'
import type { LonLat, Place } from '../record/placeSchema'
import type { LegState } from '../record/routeSchema'
import type { Language } from '../record/text'
import type { LayerKey } from '../state/layers'
import type { Selection } from '../state/selection'
import type { ItemCounts } from './atlasView'
import type { EventPlaces } from './eventPlaces'
import type { MapNetwork, NetworkLeg } from './network'
import type { PlaceConnections } from './placeConnections'

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

export type Theme = 'light' | 'dark'
export type Projection = 'flat' | 'globe'

export interface MapState {
  readonly language: Language
  readonly theme: Theme
  readonly projection: Projection
  readonly layers: ReadonlySet<LayerKey>
  /** Of lines and their stations, those alone of which nothing is begun: see `isOnlyPlanned`. */
  readonly isPlannedOnly: boolean
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
  /** The id of the corridor the chosen one is set beside. */
  readonly comparedCorridor: string | null
}
