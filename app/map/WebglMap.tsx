import { MAP_LIBRE } from './engine/startMapLibre'
import { MapHost, type MapProps } from './MapHost'

/** The map as MapLibre draws it. Says so by its status where the machine gives no WebGL2 after all. */
export function WebglMap(props: MapProps) {
  return <MapHost {...props} backend={MAP_LIBRE} />
}
