/** The map without WebGL: the same style and data as MapLibre draws, as SVG. It has one projection, the flat one. */

import type { LonLat } from '../../domain/record/placeSchema'
import { ALL_YEARS } from '../../domain/view/network'
import type { Backend } from '../engine/backend'
import type { EngineMap, EngineMapEvents } from '../engine/engineMap'
import { OPEN_CORRIDOR_STATE, YEAR_STATE } from '../layers/globalState'
import { LANGUAGE_STATE } from '../layers/worldLabels'
import { followGestures } from './gestures'
import { forgetWidths } from './measureText'
import { createScene } from './scene'
import { createSvgCamera } from './svgCamera'
import styles from './svgMap.module.css'
import { projectTo, toNearestCopy } from './view'

/** Of the names on the map; the style sheet says the same. */
const TEXT_WEIGHT = 450

type Handlers = {
  [Name in keyof EngineMapEvents]: Set<(event: EngineMapEvents[Name]) => void>
}

function createHandlers(): Handlers {
  return {
    'style.load': new Set(),
    idle: new Set(),
    webglcontextlost: new Set(),
    webglcontextrestored: new Set(),
    error: new Set(),
    movestart: new Set(),
    move: new Set(),
    moveend: new Set(),
    resize: new Set(),
    mousemove: new Set(),
    mouseout: new Set(),
    click: new Set(),
  }
}

interface SvgMarker {
  readonly element: HTMLElement
  lonLat: LonLat
}

export const SVG_MAP: Backend = {
  start(options, constrain) {
    const { container, state } = options
    const handlers = createHandlers()
    const abort = new AbortController()
    const { signal } = abort
    const markers = new Set<SvgMarker>()
    let frame: number | undefined
    let hasStyle = false

    const fire = <Name extends keyof EngineMapEvents>(type: Name, event: EngineMapEvents[Name]) => {
      for (const handler of [...handlers[type]]) handler(event)
    }
    const surface = document.createElement('div')
    surface.className = styles.surface ?? ''
    surface.tabIndex = 0
    surface.setAttribute('role', 'region')
    const { classList } = container
    if (styles.held) classList.add(styles.held)
    const { fontFamily } = getComputedStyle(container)

    const draw = () => {
      frame = undefined
      if (!hasStyle) return
      // Not in the middle of a movement: that draws as it needs, and at its end.
      if (!camera.isMoving()) scene.draw(camera.view())
      if (!camera.isMoving()) fire('idle', {})
    }
    const drawLater = () => {
      frame ??= requestAnimationFrame(draw)
    }
    const placeMarker = ({ element, lonLat: [lon, lat] }: SvgMarker) => {
      const view = camera.view()
      const { x, y } = projectTo(view, [toNearestCopy(lon, view.centre.x), lat])
      element.style.transform = `translate(-50%, -50%) translate(${x.toFixed(2)}px, ${y.toFixed(2)}px)`
    }
    const scene = createScene(
      state.theme,
      new Map<string, unknown>([
        [LANGUAGE_STATE, state.language],
        [YEAR_STATE, ALL_YEARS],
        [OPEN_CORRIDOR_STATE, ''],
      ]),
      () => ({ family: fontFamily, weight: TEXT_WEIGHT }),
      drawLater,
    )
    const camera = createSvgCamera(options, constrain, (type, event) => {
      if (type === 'move') {
        scene.follow(camera.view())
        for (const marker of markers) placeMarker(marker)
      }
      fire(type, event)
      if (type === 'moveend') drawLater()
    })
    surface.append(scene.element)
    container.append(surface)
    const gestures = followGestures(container, surface, camera)

    const toPointerEvent = (originalEvent: MouseEvent) => {
      const { left, top } = container.getBoundingClientRect()
      return { originalEvent, point: { x: originalEvent.clientX - left, y: originalEvent.clientY - top } }
    }
    container.addEventListener('mousemove', (event) => fire('mousemove', toPointerEvent(event)), { signal })
    container.addEventListener('mouseleave', (event) => fire('mouseout', toPointerEvent(event)), { signal })
    container.addEventListener(
      'click',
      (event) => {
        if (!gestures.isAfterDrag()) fire('click', toPointerEvent(event))
      },
      { signal },
    )
    const sizes = new ResizeObserver(() => {
      const { width, height } = camera.view()
      if (width === container.clientWidth && height === container.clientHeight) return
      camera.resize()
      for (const marker of markers) placeMarker(marker)
      scene.follow(camera.view())
      fire('resize', {})
      drawLater()
    })
    sizes.observe(container)
    document.fonts?.addEventListener(
      'loadingdone',
      () => {
        forgetWidths()
        scene.forget()
      },
      { signal },
    )
    // As MapLibre does it: not before whoever started the map listens.
    queueMicrotask(() => {
      if (signal.aborted) return
      hasStyle = true
      fire('style.load', {})
      drawLater()
    })

    const map: EngineMap = {
      ...camera,
      on(type, handler) {
        handlers[type].add(handler)
      },
      once(type, handler) {
        const handleOnce: typeof handler = (event) => {
          handlers[type].delete(handleOnce)
          handler(event)
        }
        handlers[type].add(handleOnce)
      },
      off(type, handler) {
        handlers[type].delete(handler)
      },
      getCanvas: () => surface,
      queryRenderedFeatures([first, second], { layers }) {
        const [left, top] = typeof first === 'number' ? [first, Number(second)] : first
        const [right, bottom] = typeof second === 'number' ? [Number(first), second] : second
        const point = { x: (left + right) / 2, y: (top + bottom) / 2 }
        return scene.findAt(point, (right - left) / 2, layers)
      },
      setGlobalStateProperty: scene.setGlobalStateProperty,
      setFeatureState: scene.setFeatureState,
      setPaintProperty: scene.setPaintProperty,
      remove() {
        abort.abort()
        if (frame !== undefined) cancelAnimationFrame(frame)
        camera.stop()
        gestures.stop()
        sizes.disconnect()
        for (const { element } of markers) element.remove()
        surface.remove()
        if (styles.held) classList.remove(styles.held)
      },
    }
    return {
      map,
      findSource: scene.findSource,
      setProjection() {},
      addMarker(element, lonLat) {
        const marker: SvgMarker = { element, lonLat }
        if (styles.marker) element.classList.add(styles.marker)
        container.append(element)
        markers.add(marker)
        placeMarker(marker)
        return {
          move(next) {
            marker.lonLat = next
            placeMarker(marker)
          },
          remove() {
            markers.delete(marker)
            element.remove()
          },
        }
      },
    }
  },
  isGraphicsFault: () => false,
}
