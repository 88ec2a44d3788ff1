import { MapHost, type MapProps } from './MapHost'
import { SVG_MAP } from './svg/startSvgMap'

/** The map as SVG draws it, for a machine without WebGL2: flat, whatever the address asks for. */
export function SvgMap({ onProjectionChange: _, state, ...props }: MapProps) {
  return <MapHost {...props} state={{ ...state, projection: 'flat' }} backend={SVG_MAP} />
}
