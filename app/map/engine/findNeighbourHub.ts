/** Arrow keys lead from city to city as they lie on the map, which never mirrors: right is east in every language. */
import type { MapPlace } from '../../domain/view/mapState'

type Positioned = Pick<MapPlace, 'id' | 'lonLat'>

function toAxis(key: string): { readonly index: 0 | 1; readonly sign: 1 | -1 } | undefined {
  switch (key) {
    case 'ArrowRight':
      return { index: 0, sign: 1 }
    case 'ArrowLeft':
      return { index: 0, sign: -1 }
    case 'ArrowUp':
      return { index: 1, sign: 1 }
    case 'ArrowDown':
      return { index: 1, sign: -1 }
    default:
      return undefined
  }
}

/** The next city in the direction of an arrow key; undefined for other keys and at the last one. */
export function findNeighbourHub(hubs: readonly Positioned[], id: string, key: string): string | undefined {
  const axis = toAxis(key)
  const here = hubs.find((hub) => hub.id === id)
  if (!axis || !here) return undefined
  const toDistance = ({ lonLat }: Positioned) => (lonLat[axis.index] - here.lonLat[axis.index]) * axis.sign
  return hubs.filter((hub) => toDistance(hub) > 0).toSorted((a, b) => toDistance(a) - toDistance(b))[0]?.id
}
