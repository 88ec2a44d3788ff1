/** Starts MapLibre as the atlas wants it, and is the only module that runs it. */
import type { GeoJSONSource } from 'maplibre-gl'
import { GPUInitializationError, LngLat, Map as MapLibreMap, Marker, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import { trustByDefault } from '../../lib/trustedScripts'
import { AREA_IMAGES } from '../layers/places'
import { buildStyle, toProjection } from '../style/buildStyle'
import { MAP_FONT_URLS } from '../style/fontUrls'
import { MAP_THEMES } from '../style/theme'
import { buildAreaImage } from './areaImages'
import { CASPIAN_BOUNDS, MAX_ZOOM, toFramePadding, type View } from './camera'
import type { Backend, StartOptions } from './createMapEngine'
import './maplibre.css'
import { toFrameGap, toSize } from './pilot'
import { listSymbolImages } from './symbolImages'

setWorkerUrl(workerUrl)
// MapLibre starts it from this text.
trustByDefault(workerUrl)

const LABEL_FADE_MILLISECONDS = 160

function createMap(options: StartOptions, constrain: (view: View) => View): MapLibreMap {
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

function addImages(map: MapLibreMap): void {
  for (const [id, isFilled] of [
    [AREA_IMAGES.ring, false],
    [AREA_IMAGES.filled, true],
  ] as const) {
    if (!map.hasImage(id)) map.addImage(id, buildAreaImage(isFilled), { sdf: true })
  }
  for (const [id, image] of listSymbolImages()) if (!map.hasImage(id)) map.addImage(id, image, { sdf: true })
}

export const MAP_LIBRE: Backend = {
  start(options, constrain) {
    const map = createMap(options, constrain)
    map.on('style.load', () => addImages(map))
    return {
      map,
      findSource: (id) => map.getSource<GeoJSONSource>(id),
      setProjection: (projection) => map.setProjection(toProjection(projection)),
      addMarker(element, lonLat) {
        const marker = new Marker({ element, opacityWhenCovered: '0' }).setLngLat(lonLat).addTo(map)
        return { move: (next) => marker.setLngLat(next), remove: () => marker.remove() }
      },
    }
  },
  isGraphicsFault: (error) => error instanceof GPUInitializationError,
  // MapLibre gives this fault no name of its own.
  isPartMissing: (error) => error instanceof Error && error.message.startsWith('Worker failed to load'),
}
