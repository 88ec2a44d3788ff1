/** Which signs the record puts on the map, in the order of the legend. */
import { isArea } from '../../domain/record/placeSchema'
import type { ArrivedRecord } from '../../domain/view/atlas'
import { findNetwork, hasDirection } from '../../domain/view/network'

/** What has a shape of its own on the map. */
export type Sign =
  | 'hub'
  | 'spot'
  | 'area'
  | 'hollow'
  | 'badge'
  | 'arc'
  | 'station'
  | 'seaport'
  | 'border'
  | 'power'
  | 'pipeline'
  | 'arrow'

export function listSigns({ record, index }: ArrivedRecord): readonly Sign[] {
  const { legs, stations } = findNetwork(index)
  const places = record.places.filter(({ isHub }) => !isHub)
  const kinds = new Set(stations.map(({ kind }) => kind))
  const modes = new Set([...record.corridors, ...legs].map(({ mode }) => mode))
  const signs: readonly (readonly [Sign, boolean])[] = [
    ['hub', record.places.length > places.length],
    ['spot', places.some(({ kind }) => !isArea(kind))],
    ['area', places.some(({ kind }) => isArea(kind))],
    ['hollow', places.length > 0],
    ['badge', record.figures.length > 0],
    ['arc', record.events.length > 0],
    ['station', [...kinds].some((kind) => kind !== 'seaport' && kind !== 'border')],
    ['seaport', kinds.has('seaport')],
    ['border', kinds.has('border')],
    // Both are of one layer, whose row has one of them; a cable's mark is in its own row.
    ['power', modes.has('power')],
    ['pipeline', modes.has('pipeline')],
    ['arrow', legs.some(hasDirection)],
  ]
  return signs.filter(([, isThere]) => isThere).map(([sign]) => sign)
}
