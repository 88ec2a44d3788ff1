/** Starts MapLibre as the atlas wants it, and is the only module that runs it. */
import type { GeoJSONSource } from 'maplibre-gl'
import {
  addProtocol,
  GPUInitializationError,
  LngLat,
  ErrorEvent as MapLibreErrorEvent,
  Map as MapLibreMap,
  Marker,
  setWorkerUrl,
} from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import { GIVE_UP_SECONDS } from '../../lib/patience'
import { trustByDefault } from '../../lib/trustedScripts'
import { AREA_IMAGES } from '../layers/signs'
import { buildStyle, toProjection } from '../style/buildStyle'
import { MAP_FONT_URLS } from '../style/fontUrls'
import { MAP_THEMES } from '../style/theme'
import { buildAreaImage } from './areaImages'
import type { Backend, StartOptions } from './backend'
import { CASPIAN_BOUNDS, MAX_ZOOM, toFramePadding, type View } from './camera'
import './maplibre.css'
import { loadPatientFont, PATIENT_SCHEME, toPatientFonts } from './patientFonts'
import { toFrameGap, toSize } from './pilot'
import { listSymbolImages } from './symbolImages'

setWorkerUrl(workerUrl)
// MapLibre starts it from this text.
trustByDefault(workerUrl)
addProtocol(PATIENT_SCHEME, loadPatientFont)

const LABEL_FADE_MILLISECONDS = 160

function createMap(options: StartOptions, constrain: (view: View) => View): MapLibreMap {
  const { container, state, padding, initialCamera } = options
  const size = toSize(container)
  return new MapLibreMap({
    container,
    style: buildStyle(
      MAP_THEMES[state.theme],
      toPatientFonts(MAP_FONT_URLS),
      state.language,
      state.projection,
    ),
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

/** MapLibre gives this fault no name of its own. */
const WORKER_FAULT = 'Worker failed to load'

/** A worker that fails MapLibre tells of; one that hangs on its way it waits for without end. */
function giveUpWorker(map: MapLibreMap): void {
  const timer = setTimeout(() => {
    map.fire(new MapLibreErrorEvent(new Error(`${WORKER_FAULT}: no answer in ${GIVE_UP_SECONDS} s`)))
  }, GIVE_UP_SECONDS * 1000)
  // Of a source that the worker has read, empty as it may be; other data events come without it.
  map.on('sourcedata', ({ sourceDataType }) => {
    if (sourceDataType === 'metadata') clearTimeout(timer)
  })
  map.once('remove', () => clearTimeout(timer))
}

export const MAP_LIBRE: Backend = {
  start(options, constrain) {
    const map = createMap(options, constrain)
    map.on('style.load', () => addImages(map))
    giveUpWorker(map)
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
  isPartMissing: (error) => error instanceof Error && error.message.startsWith(WORKER_FAULT),
}
