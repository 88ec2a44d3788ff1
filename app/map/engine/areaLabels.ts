/**
 * Countries and waters the record speaks of have a name on the basemap already. The place takes over that name and
 * its spot, so that each is named once and does not move when the years bring it in or out.
 */
import { isArea, type LonLat } from '../../domain/record/placeSchema'
import type { MapCorridor, MapState } from '../../domain/view/mapState'
import type { BasemapLabel } from '../basemap/basemapFiles'

/** Basemap labels by the id of their place: countries are known by their ISO code, waters by the same id. */
export function matchAreaLabels(
  places: MapState['places'],
  labels: readonly BasemapLabel[],
): ReadonlyMap<string, BasemapLabel> {
  const matches = new Map<string, BasemapLabel>()
  for (const { id, country, kind } of places) {
    const labelId = kind === 'country' ? country?.toLowerCase() : id
    if (!isArea(kind)) continue
    const label = labels.find((candidate) => candidate.id === labelId)
    if (label) matches.set(id, label)
  }
  return matches
}

/**
 * Where each place's symbol stands. A country's stands at its name, which the basemap puts where there is room;
 * a sea's at the record's own point, since lines cross the sea there.
 */
export function toPositions(
  places: MapState['places'],
  matches: ReadonlyMap<string, BasemapLabel>,
): ReadonlyMap<string, LonLat> {
  return new Map(
    places.map(({ id, kind, lonLat }) => [id, (kind === 'country' && matches.get(id)?.lonLat) || lonLat]),
  )
}

/** The way of a corridor through the symbols of its places, so that the line ends where they stand. */
export function toDrawnPath(
  { path, stops }: Pick<MapCorridor, 'path' | 'stops'>,
  positions: ReadonlyMap<string, LonLat>,
): readonly LonLat[] {
  return path.map((point, index) => positions.get(stops[index] ?? '') ?? point)
}
