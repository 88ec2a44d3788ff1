/** Starts MapLibre as the atlas wants it, and is the only module that runs it. */
import { GPUInitializationError, LngLat, Map as MapLibreMap, Marker, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import type { MapState } from '../../domain/view/mapState'
import { buildStyle } from '../style/buildStyle'
import { MAP_FONT_URLS } from '../style/fontUrls'
import { MAP_THEMES } from '../style/theme'
import { CASPIAN_BOUNDS, MAX_ZOOM, toFramePadding, type View } from './camera'
import type { Camera, MapPadding } from './contract'
import type { AddMarker } from './hubMarkers'
import './maplibre.css'
import { toFrameGap, toSize } from './pilot'

setWorkerUrl(workerUrl)

const LABEL_FADE_MILLISECONDS = 160

export interface StartOptions {
  readonly container: HTMLElement
  readonly state: MapState
  readonly padding: MapPadding
  readonly initialCamera: Camera | null
}

export function isGraphicsFault(error: unknown): boolean {
  return error instanceof GPUInitializationError
}

/** Throws a graphics fault where the machine gives no WebGL2. */
export function startMapLibre(options: StartOptions, constrain: (view: View) => View): MapLibreMap {
  const { container, state, padding, initialCamera } = options
  const size = toSize(container)
  return new MapLibreMap({
    container,
    style: buildStyle(MAP_THEMES[state.theme], MAP_FONT_URLS, state.language, state.projection),
    ...(initialCamera ?? {
      bounds: [...CASPIAN_BOUNDS[0], ...CASPIAN_BOUNDS[1]],
      fitBoundsOptions: { padding: { ...toFramePadding(padding, size, toFrameGap(size)) } },
    }),
    maxZoom: MAX_ZOOM,
    maxPitch: 0,
    dragRotate: false,
    touchPitch: false,
    pitchWithRotate: false,
    attributionControl: false,
    fadeDuration: window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : LABEL_FADE_MILLISECONDS,
    // The unit tests validate it, so that readers need not.
    validateStyle: false,
    transformConstrain: ({ lng, lat: wantedLat }, wantedZoom) => {
      const { lat, zoom } = constrain({ lat: wantedLat, zoom: wantedZoom })
      return { center: new LngLat(lng, lat), zoom }
    },
  })
}

export function buildAddMarker(map: MapLibreMap): AddMarker {
  return (element, lonLat) => {
    const marker = new Marker({ element, opacityWhenCovered: '0' }).setLngLat(lonLat).addTo(map)
    return { move: (next) => marker.setLngLat(next), remove: () => marker.remove() }
  }
}
