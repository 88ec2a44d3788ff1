/** The corridors the map draws by the places their sources name, for want of a course. */
import type { Corridor } from '../record/corridorSchema'
import type { ItemIndex } from '../record/recordIndex'
import type { Language } from '../record/text'
import { toLayerKey } from '../state/layers'
import type { AtlasView } from './atlasView'
import { toLineState } from './lineLook'
import type { MapCorridor } from './mapState'
import type { MapNetwork } from './network'

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

interface SchematicInput {
  readonly view: Pick<AtlasView, 'corridors'>
  readonly index: ItemIndex
  readonly language: Language
}

/** Of those the view has. A corridor with a route is never drawn by its path. */
export function listSchematic(
  { view, index, language }: SchematicInput,
  network: Pick<MapNetwork, 'byCorridor'>,
): readonly MapCorridor[] {
  return view.corridors
    .filter(({ item }) => !network.byCorridor.has(item.id))
    .flatMap(({ item }) => toMapCorridor(item, index, language) ?? [])
}
