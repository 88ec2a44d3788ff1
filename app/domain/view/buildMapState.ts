/** What the map has to show of a view of the record, in the reader's language. */
import type { ItemIndex } from '../record/recordIndex'
import type { LegMode, LegState } from '../record/routeSchema'
import { tookPlace } from '../record/stages'
import type { Language } from '../record/text'
import type { LayerKey } from '../state/layers'
import { findSelectedId, type Selection } from '../state/selection'
import type { AtlasView, ItemCounts } from './atlasView'
import { findEventPlaces } from './eventPlaces'
import type { MapPlace, MapState, MapTradeArc, Projection, Theme } from './mapState'
import { findNetwork, findState } from './network'
import { findConnections } from './placeConnections'
import { listPlacesAround } from './placesAround'
import { countByPlace } from './placeView'
import { toPlannedView } from './plannedView'
import { listSchematic } from './schematicCorridors'

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
  readonly isPlannedOnly: boolean
  readonly selection: Selection | null
  readonly selectedLeg: string | null
  readonly comparedCorridor: string | null
  /** Of the measure that is open; the layer of figures switches them. */
  readonly tradeArcs: readonly MapTradeArc[]
  readonly toCountText: (count: number) => string
  /** Words a hub for a screen reader, with real plurals. */
  readonly toHubLabel: (name: string, counts: ItemCounts) => string
  readonly toLegDetail: (facts: LegFacts) => string
}

const NOTHING: ItemCounts = { events: 0, figures: 0, corridors: 0 }

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

export function buildMapState(input: MapStateInput): MapState {
  const { view, index, language, theme, projection, layers, isPlannedOnly, selection } = input
  const network = findNetwork(index)
  const asOfYear = view.years?.toYear ?? null
  const toStationName = (id: string | undefined) => index.stations.get(id ?? '')?.name[language]
  const counts = countByPlace(view, index)
  const corridors = listSchematic(input, network)
  const drawnCounts = isPlannedOnly
    ? countByPlace(toPlannedView({ ...input, network, schematic: corridors }), index)
    : counts
  const heldAt = findHeldAt(view, index)
  const event = selection?.kind === 'event' ? index.events.get(selection.id) : undefined
  const eventPlaces = event ? findEventPlaces(event, index) : null
  const places: MapPlace[] = []
  for (const place of index.places.values()) {
    const placeCounts = drawnCounts.get(place.id) ?? NOTHING
    const isHub = place.isHub === true
    const hasFacts = placeCounts.events + placeCounts.figures + placeCounts.corridors > 0
    const isSelected =
      findSelectedId(selection, 'place') === place.id || eventPlaces?.venues.includes(place.id)
    if (!place.lonLat || (!isHub && !hasFacts && !isSelected)) continue
    places.push({
      id: place.id,
      name: place.name[language],
      label: isHub
        ? input.toHubLabel(place.name[language], counts.get(place.id) ?? NOTHING)
        : place.name[language],
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
    isPlannedOnly,
    places,
    corridors,
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
    comparedCorridor: selection?.kind === 'corridor' ? input.comparedCorridor : null,
  }
}
