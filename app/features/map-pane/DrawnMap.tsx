/** The map by what can draw it: WebGL, and SVG in its place. Comes with the first of the two. */
import type { ComponentType } from 'react'
import { lazy } from 'react'
import type { MapProps } from '../../map/MapHost'
import type { WebglMap } from '../../map/WebglMap'
import { useWebgl } from './useWebgl'

/**
 * Builds the component for one attempt at the map. Its parts are named here and not in a render: what waits for them
 * has not been mounted, and a render that is not mounted begins anew with parts that nobody has asked for yet.
 * @param loadWebglMap already under way where there is WebGL
 */
export function buildDrawnMap(
  hasWebgl: boolean,
  loadWebglMap: () => Promise<{ readonly WebglMap: typeof WebglMap }>,
): ComponentType<MapProps> {
  const Webgl = lazy(() => loadWebglMap().then((module) => ({ default: module.WebglMap })))
  const Svg = lazy(() => import('./loadSvgMap').then((module) => module.loadSvgMap()))

  return function DrawnMap(props) {
    const { lack, camera, followStatus, followCamera } = useWebgl(hasWebgl, props.initialCamera)
    const followed: MapProps = {
      ...props,
      initialCamera: camera,
      onCameraChange: (next, isByUser) => {
        followCamera(next)
        props.onCameraChange(next, isByUser)
      },
      onStatusChange: (status) => {
        followStatus(status)
        props.onStatusChange(status)
      },
    }
    return lack ? <Svg {...followed} lack={lack} /> : <Webgl {...followed} />
  }
}
