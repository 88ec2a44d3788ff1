/**
 * The hub cities as real buttons over the canvas. A button is a fixed square with the dot in its middle and its
 * name hung below, so that a longer name in another language does not move the dot.
 */
import type { LonLat } from '../../domain/record/placeSchema'
import type { MapPlace, MapState } from '../../domain/view/mapState'
import type { Emphasis } from '../layers/emphasisState'
import { toHubLook } from './hubLook'
import styles from './hubMarkers.module.css'
import type { NameSide } from './placeNames'

export interface MarkerHandle {
  move(lonLat: LonLat): void
  remove(): void
}

/** Puts an element on the map with its middle at a position; the last one added is the last in the tab order. */
export type AddMarker = (element: HTMLElement, lonLat: LonLat) => MarkerHandle

export interface HubMarkerHandlers {
  onSelect(id: string): void
  /** The pointer came onto a hub, or left it. */
  onPoint(id: string | null): void
  /** The keyboard came to a hub, or left it. */
  onFocus(id: string | null): void
}

export interface HubMarkersDrawing {
  /** In tab order. */
  readonly hubs: readonly MapPlace[]
  readonly layers: MapState['layers']
  readonly selectedId: string | undefined
  readonly emphases: ReadonlyMap<string, Emphasis>
}

export interface HubMarkers {
  draw(drawing: HubMarkersDrawing): void
  /** Takes hubs out of sight and out of the tab order: they have another button for the time being. */
  setHidden(ids: ReadonlySet<string>): void
  /** Names hang below where nothing is said of them. */
  setNameSides(sides: ReadonlyMap<string, NameSide>): void
  focus(id: string): void
  destroy(): void
}

interface Hub {
  readonly element: HTMLButtonElement
  readonly dot: HTMLElement
  readonly name: HTMLElement
  marker: MarkerHandle
}

/** A press that wanders farther is a drag of the map that began on a hub. */
const DRAG_PIXELS = 5

function addPart(element: HTMLElement, className: string | undefined): HTMLElement {
  const part = document.createElement('span')
  part.className = className ?? ''
  element.append(part)
  return part
}

function listen(element: HTMLButtonElement, id: string, handlers: HubMarkerHandlers): void {
  let pressedAt: { x: number; y: number } | undefined
  element.addEventListener('pointerdown', ({ clientX, clientY }) => {
    pressedAt = { x: clientX, y: clientY }
  })
  element.addEventListener('click', ({ detail, clientX, clientY }) => {
    // detail 0: from the keyboard or a screen reader, which have no place.
    const moved = pressedAt ? Math.hypot(clientX - pressedAt.x, clientY - pressedAt.y) : 0
    if (detail === 0 || moved <= DRAG_PIXELS) handlers.onSelect(id)
  })
  element.addEventListener('pointerenter', ({ pointerType }) => {
    if (pointerType === 'mouse') handlers.onPoint(id)
  })
  element.addEventListener('pointerleave', () => handlers.onPoint(null))
  element.addEventListener('focus', () => {
    if (element.matches(':focus-visible')) handlers.onFocus(id)
  })
  element.addEventListener('blur', () => handlers.onFocus(null))
}

function buildHub(place: MapPlace, addMarker: AddMarker, handlers: HubMarkerHandlers): Hub {
  const element = document.createElement('button')
  element.type = 'button'
  element.className = styles.hub ?? ''
  element.dataset.hub = place.id
  addPart(element, styles.halo)
  const dot = addPart(element, styles.dot)
  addPart(element, styles.badge)
  // The place of the name must not depend on its own direction: that is the inner part's.
  const name = addPart(addPart(element, styles.name), undefined)
  name.dir = 'auto'
  listen(element, place.id, handlers)
  return { element, dot, name, marker: addMarker(element, place.lonLat) }
}

function setFlag(element: HTMLElement, flag: string, isOn: boolean): void {
  element.toggleAttribute(`data-${flag}`, isOn)
}

export function createHubMarkers(addMarker: AddMarker, handlers: HubMarkerHandlers): HubMarkers {
  const hubs = new Map<string, Hub>()

  /** Keeps elements that stay, in the order given. */
  const arrange = (places: readonly MapPlace[]) => {
    const wanted = new Set(places.map(({ id }) => id))
    for (const [id, hub] of hubs) {
      if (wanted.has(id)) continue
      hub.marker.remove()
      hubs.delete(id)
    }
    const isInOrder = [...hubs.keys()].every((id, index) => places[index]?.id === id)
    for (const place of places) {
      const hub = hubs.get(place.id)
      if (!hub) hubs.set(place.id, buildHub(place, addMarker, handlers))
      else if (!isInOrder) {
        hub.marker.remove()
        hub.marker = addMarker(hub.element, place.lonLat)
        hubs.delete(place.id)
        hubs.set(place.id, hub)
      } else hub.marker.move(place.lonLat)
    }
  }

  return {
    draw({ hubs: places, layers, selectedId, emphases }) {
      arrange(places)
      for (const place of places) {
        const hub = hubs.get(place.id)
        if (!hub) continue
        const { element, dot, name } = hub
        const isSelected = place.id === selectedId
        element.setAttribute('aria-label', place.label)
        element.setAttribute('aria-pressed', String(isSelected))
        const look = toHubLook(place, layers, emphases)
        setFlag(element, 'held', look.isHeld)
        setFlag(element, 'quiet', look.isQuiet)
        setFlag(element, 'figures', look.hasFigures)
        setFlag(element, 'lit', look.isLit)
        // Painted by the style sheet: as text it would run into the city's name, which the button's name must hold.
        dot.dataset.count = look.count
        name.textContent = place.name
      }
    },
    setHidden(ids) {
      for (const [id, { element }] of hubs) setFlag(element, 'elsewhere', ids.has(id))
    },
    setNameSides(sides) {
      for (const [id, { element }] of hubs) {
        const side = sides.get(id) ?? 'below'
        if (element.dataset.nameSide !== side) element.dataset.nameSide = side
      }
    },
    focus(id) {
      hubs.get(id)?.element.focus()
    },
    destroy() {
      for (const { marker } of hubs.values()) marker.remove()
      hubs.clear()
    },
  }
}
