/** A view of the record for a map of what is planned alone: a place that is on it for a corridor goes with the line. */
import { isArea, type Place } from '../record/placeSchema'
import type { ItemIndex } from '../record/recordIndex'
import type { LegState } from '../record/routeSchema'
import type { LayerKey } from '../state/layers'
import type { AtlasView } from './atlasView'
import { isOnlyPlanned } from './legState'
import type { MapCorridor } from './mapState'
import { findState, type MapNetwork, type NetworkLeg } from './network'

/** Of their stations, and the countries of these. No region: it has no bounds to tell by what lies in it. */
function findPlacesOf(legs: readonly NetworkLeg[], index: ItemIndex): ReadonlySet<string> {
  const stations = legs.flatMap(({ stops }) => stops.flatMap((stop) => index.stations.get(stop) ?? []))
  const ids = new Set(stations.flatMap(({ place, portOf }) => [place, portOf]))
  const countries = new Set<string | undefined>(stations.map(({ country }) => country))
  const isTheirs = ({ id, kind, country }: Place) =>
    kind === 'country' ? countries.has(country) : !isArea(kind) && ids.has(id)
  return new Set([...index.places.values()].filter(isTheirs).map(({ id }) => id))
}

interface MapLine {
  readonly layer: LayerKey
  /** Undefined of a leg before anyone spoke of it. */
  readonly state: LegState | undefined
}

/** What a map of what is planned alone draws: of legs and of paths alike, and in layers alone that are on. */
export function isDrawnPlanned({ layer, state }: MapLine, layers: ReadonlySet<LayerKey>): boolean {
  return layers.has(layer) && state !== undefined && isOnlyPlanned(state)
}

export interface PlannedViewInput {
  readonly view: AtlasView
  readonly index: ItemIndex
  readonly layers: ReadonlySet<LayerKey>
  readonly network: Pick<MapNetwork, 'byCorridor'>
  /** Corridors without a route, drawn by their path. */
  readonly schematic: readonly MapCorridor[]
}

/**
 * With those corridors alone of which a planned line is drawn. One has no place at which none of its drawn legs stops,
 * but others do; what it names and stops at nowhere, such as a region, it has as a whole.
 */
export function toPlannedView({ view, index, layers, network, schematic }: PlannedViewInput): AtlasView {
  const year = view.years?.toYear ?? null
  const paths = new Set(schematic.filter((line) => isDrawnPlanned(line, layers)).map(({ id }) => id))
  const corridors = view.corridors.flatMap((placed) => {
    const { item } = placed
    if (paths.has(item.id)) return [placed]
    const legs = network.byCorridor.get(item.id) ?? []
    const drawn = legs.filter((leg) => isDrawnPlanned({ ...leg, state: findState(leg, year) }, layers))
    if (drawn.length === 0) return []
    const [all, there] = [findPlacesOf(legs, index), findPlacesOf(drawn, index)]
    const places = item.places.filter(({ place }) => there.has(place) || !all.has(place))
    return [{ ...placed, item: { ...item, places } }]
  })
  return { ...view, corridors }
}
