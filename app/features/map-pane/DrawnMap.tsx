/** The map by what can draw it: WebGL, and SVG in its place. Comes with the first of the two. */
import { lazy, useState } from 'react'
import type { MapProps } from '../../map/MapHost'
import type { WebglMap } from '../../map/WebglMap'
import { useWebgl } from './useWebgl'

interface DrawnMapProps extends MapProps {
  readonly hasWebgl: boolean
  /** Already under way where there is WebGL. */
  readonly loadWebglMap: () => Promise<{ readonly WebglMap: typeof WebglMap }>
}

export function DrawnMap({ hasWebgl, loadWebglMap, ...props }: DrawnMapProps) {
  const [maps] = useState({
    Webgl: lazy(() => loadWebglMap().then((module) => ({ default: module.WebglMap }))),
    Svg: lazy(() => import('./loadSvgMap').then((module) => module.loadSvgMap())),
  })
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
