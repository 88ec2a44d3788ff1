/** The map by what can draw it: WebGL, and SVG in its place. Comes with the first of the two. */
import { lazy } from 'react'
import type { MapProps } from '../../map/MapHost'
import type { WebglMap } from '../../map/WebglMap'
import { useWebgl } from './useWebgl'
import { waitForPart } from './waitForPart'

export function buildMaps(loadWebglMap: () => Promise<{ readonly WebglMap: typeof WebglMap }>) {
  return {
    Webgl: lazy(() => loadWebglMap().then((module) => ({ default: module.WebglMap }))),
    Svg: lazy(() => waitForPart(() => import('./loadSvgMap')).then((module) => module.loadSvgMap())),
  }
}

interface DrawnMapProps extends MapProps {
  readonly hasWebgl: boolean
  /**
   * Not of a render: what waits for one of them is not mounted yet, and a render that is not mounted begins anew, with
   * maps that nobody has asked for.
   */
  readonly maps: ReturnType<typeof buildMaps>
}

export function DrawnMap({ hasWebgl, maps, ...props }: DrawnMapProps) {
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
  return lack ? <maps.Svg {...followed} lack={lack} /> : <maps.Webgl {...followed} />
}
