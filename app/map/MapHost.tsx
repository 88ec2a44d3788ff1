/** The map in React: starts the engine, hands it every state, and shows the map's own controls. */

import { basemapUrls } from 'virtual:basemap'
import type { KeyboardEvent } from 'react'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Selection } from '../domain/state/selection'
import type { MapState, Projection } from '../domain/view/mapState'
import { fetchBasemapFile, type InsetCoast, parseInsetCoast } from './basemap/basemapFiles'
import type { Backend } from './engine/backend'
import type { Camera, MapEngine, MapPadding, MapStatus, PixelBox } from './engine/contract'
import { createMapEngine } from './engine/createMapEngine'
import { findNeighbourHub } from './engine/findNeighbourHub'
import { followPointing } from './followPointing'
import { Inset } from './Inset'
import { MapControls } from './MapControls'
import styles from './MapHost.module.css'

export interface MapProps {
  readonly state: MapState
  readonly padding: MapPadding
  /** Read once, at the start; the Caspian region where null. */
  readonly initialCamera: Camera | null
  readonly onSelect: (selection: Selection, leg?: string) => void
  /** After the camera came to rest; `isByUser` is false for flights the app asked for. */
  readonly onCameraChange: (camera: Camera, isByUser: boolean) => void
  readonly onStatusChange: (status: MapStatus) => void
  readonly onProjectionChange: (projection: Projection) => void
}

interface MapHostProps extends Omit<MapProps, 'onProjectionChange'> {
  /** Of the first render. */
  readonly backend: Backend
  /** Absent where there is no globe to choose. */
  readonly onProjectionChange?: MapProps['onProjectionChange']
}

const NO_CITIES: ReadonlySet<string> = new Set()

/** Where the children of an element stand on the map. */
function measureChildren(map: HTMLElement, element: HTMLElement): readonly PixelBox[] {
  const origin = map.getBoundingClientRect()
  return [...element.children].map((child) => {
    const { left, top, right, bottom } = child.getBoundingClientRect()
    return {
      left: left - origin.left,
      top: top - origin.top,
      right: right - origin.left,
      bottom: bottom - origin.top,
    }
  })
}

export function MapHost(props: MapHostProps) {
  const { state, padding } = props
  const { t } = useTranslation('map')
  const rootRef = useRef<HTMLElement>(null)
  const containerRef = useRef<HTMLDivElement>(null)
  const toolsRef = useRef<HTMLDivElement>(null)
  const insetRef = useRef<HTMLDivElement>(null)
  const [engine, setEngine] = useState<MapEngine>()
  const [status, setStatus] = useState<MapStatus>('loading')
  const [hubsOutOfView, setHubsOutOfView] = useState(NO_CITIES)
  /** Null where it did not arrive. */
  const [coast, setCoast] = useState<InsetCoast | null>()

  const handleStatus = useEffectEvent((next: MapStatus) => {
    setStatus(next)
    props.onStatusChange(next)
  })
  const handleCamera = useEffectEvent((camera: Camera, isByUser: boolean) => {
    props.onCameraChange(camera, isByUser)
  })
  const handleSelect = useEffectEvent((selection: Selection, leg?: string) => props.onSelect(selection, leg))
  const start = useEffectEvent((container: HTMLDivElement) =>
    createMapEngine(props.backend, {
      container,
      basemapUrls,
      state,
      padding,
      initialCamera: props.initialCamera,
    }),
  )

  useEffect(() => {
    const container = containerRef.current
    if (!container) return
    const started = start(container)
    setEngine(started)
    started.on('status', (next) => handleStatus(next))
    started.on('camera', (camera, isByUser) => handleCamera(camera, isByUser))
    started.on('select', (selection, leg) => handleSelect(selection, leg))
    started.on('hubsOutOfView', (ids) => {
      const focused = document.activeElement
      const focusedId = focused instanceof HTMLElement ? focused.dataset.hub : undefined
      // The inset goes, or loses the city the keyboard is on: the keyboard goes on to the map.
      if (focusedId && insetRef.current?.contains(focused) && !ids.has(focusedId)) started.focusHub(focusedId)
      setHubsOutOfView(ids)
    })
    return () => started.destroy()
  }, [])

  const isThere = status !== 'no-webgl' && status !== 'failed'
  const insetCities = new Set(Object.keys(coast?.cities ?? {}).filter((id) => hubsOutOfView.has(id)))
  const hasInset = insetCities.size > 0

  // First the room, then the picture: what a choice has to show is shown in the room there is now.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the last two say when the tools have to be measured anew
  useEffect(() => {
    const [root, tools] = [rootRef.current, toolsRef.current]
    engine?.setPadding(padding, root && tools ? measureChildren(root, tools) : [])
  }, [engine, padding, state.language, hasInset])
  useEffect(() => engine?.apply(state), [engine, state])
  useEffect(() => engine && followPointing(document, engine.point), [engine])
  useEffect(() => engine?.setLabel(t('canvas.label')), [engine, t])
  useEffect(() => {
    if (coast !== undefined) engine?.setInsetHubs(new Set(Object.keys(coast?.cities ?? {})))
  }, [engine, coast])

  useEffect(() => {
    const abort = new AbortController()
    fetchBasemapFile(basemapUrls.inset, abort.signal)
      .then((file) => setCoast(parseInsetCoast(file)))
      // Without the inset its cities keep their buttons on the map.
      .catch(() => setCoast(null))
    return () => abort.abort()
  }, [])

  const handleKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const { target } = event
    const id = target instanceof HTMLElement ? target.dataset.hub : undefined
    if (id === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    const hubs = state.places.filter(({ isHub }) => isHub)
    const neighbour = findNeighbourHub(hubs, id, event.key)
    if (!event.key.startsWith('Arrow')) return
    // Else the same key would move the map from under the city.
    event.preventDefault()
    event.stopPropagation()
    const buttons = rootRef.current?.querySelectorAll<HTMLElement>(`[data-hub='${neighbour}']`) ?? []
    for (const button of buttons) if (button.checkVisibility({ visibilityProperty: true })) button.focus()
  }

  return (
    <section
      ref={rootRef}
      className={styles.host}
      data-globe={state.projection === 'globe' || undefined}
      aria-label={t('region.label')}
      onKeyDownCapture={handleKeyDown}
    >
      <div ref={containerRef} className={styles.canvas} dir="ltr" hidden={!isThere} />
      {isThere && (
        <div ref={toolsRef} className={styles.tools}>
          {coast && hasInset && (
            <Inset
              ref={insetRef}
              coast={coast}
              state={state}
              cityIds={insetCities}
              onSelect={(id) => props.onSelect({ kind: 'place', id })}
            />
          )}
          <MapControls
            projection={state.projection}
            onZoom={(steps) => engine?.zoomBy(steps)}
            onFrame={(view) => engine?.frame(view)}
            onProjectionChange={props.onProjectionChange}
          />
        </div>
      )}
    </section>
  )
}
