/** What the engine holds in its hands of the SVG map: its events, its markers and its end. */
import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { buildMapFixture } from '../../testing/mapFixtures'
import { type Camera, NO_PADDING } from '../engine/contract'
import type { EngineMap, EngineMapEvents } from '../engine/engineMap'
import { PLACE_LAYERS } from '../layers/layerIds'
import { PLACES_SOURCE } from '../layers/places'
import { WORLD_LABELS_SOURCE } from '../layers/worldLabels'
import { SVG_MAP } from './startSvgMap'

vi.stubGlobal('matchMedia', () => ({ matches: true }))

const sizes = { tell: () => {}, isWatched: false }
vi.stubGlobal(
  'ResizeObserver',
  class {
    constructor(tell: () => void) {
      sizes.tell = tell
    }
    observe() {
      sizes.isWatched = true
    }
    disconnect() {
      sizes.isWatched = false
    }
  },
)
const fonts = new EventTarget()
Object.defineProperty(document, 'fonts', { value: fonts, configurable: true })

const NAMES = [
  'style.load',
  'idle',
  'movestart',
  'move',
  'moveend',
  'resize',
  'mousemove',
  'mouseout',
  'click',
] as const satisfies readonly (keyof EngineMapEvents)[]

/** The window stands so far from that of the browser. */
const LEFT = 30
const TOP = 40

/** A place in the middle of the window. */
const ARAL: GeoJSON.FeatureCollection = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [60, 44] },
      properties: { id: 'aral', shape: 'spot', minZoom: 0, tone: 'event' },
    },
  ],
}

const started: EngineMap[] = []

function start() {
  const container = document.createElement('div')
  const size = { width: 1000, height: 800 }
  Object.defineProperties(container, {
    clientWidth: { get: () => size.width },
    clientHeight: { get: () => size.height },
  })
  container.getBoundingClientRect = () => new DOMRect(LEFT, TOP, size.width, size.height)
  container.setPointerCapture = () => {}
  document.body.replaceChildren(container)
  const initialCamera: Camera = { center: [60, 44], zoom: 4 }
  const stage = SVG_MAP.start(
    { container, state: buildMapFixture(), padding: NO_PADDING, initialCamera },
    (view) => view,
  )
  const heard: [name: string, event: unknown][] = []
  for (const name of NAMES) stage.map.on(name, (event) => heard.push([name, event]))
  started.push(stage.map)
  const surface = stage.map.getCanvas()
  return {
    stage,
    map: stage.map,
    container,
    size,
    surface,
    heard,
    listHeard: () => heard.map(([name]) => name),
    send: (type: string, x: number, y: number) => {
      const event = new MouseEvent(type, { bubbles: true, clientX: x + LEFT, clientY: y + TOP })
      Object.defineProperty(event, 'pointerId', { value: 1 })
      surface.dispatchEvent(event)
      return event
    },
    readTransform: () => surface.querySelector('svg > g')?.getAttribute('transform') ?? null,
  }
}

/** Frames come when the test lets them. */
const frames = new Map<number, FrameRequestCallback>()
let framesAsked = 0
function drawFrame() {
  const due = [...frames.values()]
  frames.clear()
  for (const callback of due) callback(0)
}

beforeEach(() => {
  vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => {
    framesAsked += 1
    frames.set(framesAsked, callback)
    return framesAsked
  })
  vi.stubGlobal('cancelAnimationFrame', (id: number) => frames.delete(id))
})
afterEach(() => {
  for (const map of started.splice(0)) map.remove()
  frames.clear()
})

describe('the SVG map', () => {
  it('is a part of the page that takes the keys', () => {
    const { container, surface } = start()
    expect(surface.parentElement).toBe(container)
    expect(surface.tabIndex).toBe(0)
    expect(surface.getAttribute('role')).toBe('region')
    expect(surface.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true')
    // By these the page leaves fingers to the map, and text under them is not marked.
    expect([surface.className, container.className]).not.toContain('')
  })

  it('measures its names in the weight they are drawn in', async () => {
    const fonts = new Set<string>()
    const context = {
      set font(font: string) {
        fonts.add(font)
      },
      measureText: () => ({ width: 50 }),
    }
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(context as never)
    const { stage } = start()
    stage.findSource(WORLD_LABELS_SOURCE)?.setData({
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          geometry: { type: 'Point', coordinates: [60, 44] },
          properties: { kind: 'country', en: 'Iran', ar: 'إيران', rank: 1, minZoom: 0 },
        },
      ],
    })
    await Promise.resolve()
    drawFrame()
    const sheet = readFileSync('app/map/svg/svgMap.module.css', 'utf8')
    const weight = /\.surface text \{[^}]*font-weight: (\d+)/.exec(sheet)?.[1]
    expect([...fonts].map((font) => font.split(' ')[0])).toEqual([weight])
    fonts.clear()
    document.fonts.dispatchEvent(new Event('loadingdone'))
    drawFrame()
    expect(fonts.size).toBe(1)
  })

  it('says that it has begun once whoever started it listens, and that it rests once it is drawn', async () => {
    const { stage, listHeard } = start()
    for (const id of [PLACES_SOURCE, WORLD_LABELS_SOURCE]) {
      stage.findSource(id)?.setData({ type: 'FeatureCollection', features: [] })
    }
    expect(frames.size).toBe(1)
    drawFrame()
    expect(listHeard()).toEqual([])
    await Promise.resolve()
    expect(listHeard()).toEqual(['style.load'])
    drawFrame()
    expect(listHeard()).toEqual(['style.load', 'idle'])
    expect(frames.size).toBe(0)
  })

  it('moves what is drawn at once, and says that it rests in the next frame', async () => {
    const { map, heard, listHeard, readTransform } = start()
    await Promise.resolve()
    drawFrame()
    heard.length = 0
    map.easeTo({ center: [61, 44] }, { isByUser: true })
    expect(readTransform()).toMatch(/^translate\(-22\.7/)
    expect(heard).toEqual([
      ['movestart', { isByUser: true }],
      ['move', { isByUser: true }],
      ['moveend', { isByUser: true }],
    ])
    drawFrame()
    expect(listHeard().at(-1)).toBe('idle')
  })

  it('does not rest, and is not drawn anew, under a hand that holds it', async () => {
    const { map, send, stage, heard, listHeard, surface, readTransform } = start()
    await Promise.resolve()
    drawFrame()
    heard.length = 0
    send('pointerdown', 500, 400)
    send('pointermove', 520, 400)
    expect(readTransform()).toMatch(/^translate\((?:20|19\.9\d*|20\.0\d*) /)
    stage.findSource(PLACES_SOURCE)?.setData(ARAL)
    drawFrame()
    expect(listHeard()).toEqual(['movestart', 'move'])
    expect(surface.querySelector('circle')).toBeNull()
    send('pointerup', 520, 400)
    drawFrame()
    expect(listHeard().at(-1)).toBe('idle')
    expect(surface.querySelector('circle')).not.toBeNull()
    expect(map.isMoving()).toBe(false)
  })

  it('tells where the pointer is on it, where it is pressed, and that the pointer has left', () => {
    const { container, heard, send } = start()
    const moved = send('mousemove', 100, 200)
    const pressed = send('click', 300, 50)
    expect(heard).toEqual([
      ['mousemove', { originalEvent: moved, point: { x: 100, y: 200 } }],
      ['click', { originalEvent: pressed, point: { x: 300, y: 50 } }],
    ])
    container.dispatchEvent(new MouseEvent('mouseleave'))
    expect(heard.at(-1)?.[0]).toBe('mouseout')
  })

  it('does not take the end of a drag for a press', () => {
    const { listHeard, send } = start()
    send('pointerdown', 500, 400)
    send('pointermove', 520, 400)
    send('pointerup', 520, 400)
    send('click', 520, 400)
    expect(listHeard()).not.toContain('click')
    send('pointerdown', 500, 400)
    send('click', 500, 400)
    expect(listHeard()).toContain('click')
  })

  it('tells whoever asks once one time, and whoever takes it back no more', () => {
    const { map, send } = start()
    const [once, taken] = [vi.fn(), vi.fn()]
    map.once('click', once)
    map.on('click', taken)
    send('click', 1, 1)
    map.off('click', taken)
    send('click', 2, 2)
    expect(once).toHaveBeenCalledOnce()
    expect(once.mock.lastCall?.[0].point).toEqual({ x: 1, y: 1 })
    expect(taken).toHaveBeenCalledOnce()
  })

  it('finds what is drawn at a point, and within a box around it', async () => {
    const { map, stage } = start()
    stage.findSource(PLACES_SOURCE)?.setData(ARAL)
    await Promise.resolve()
    drawFrame()
    const layers = [PLACE_LAYERS.spot]
    const find = (area: Parameters<typeof map.queryRenderedFeatures>[0]) =>
      map.queryRenderedFeatures(area, { layers }).map(({ properties }) => properties.id)
    expect(find([500, 400])).toEqual(['aral'])
    expect(find([530, 400])).toEqual([])
    expect(find([500, 430])).toEqual([])
    const around = (x: number, y: number): [[number, number], [number, number]] => [
      [x - 24, y - 24],
      [x + 24, y + 24],
    ]
    expect(find(around(525, 400))).toEqual(['aral'])
    expect(find(around(500, 425))).toEqual(['aral'])
    expect(find(around(540, 400))).toEqual([])
  })

  it('draws again in its new size, and not where that is the old one', async () => {
    const { heard, listHeard, map, size, readTransform } = start()
    await Promise.resolve()
    drawFrame()
    heard.length = 0
    sizes.tell()
    expect(listHeard()).toEqual([])
    size.width = 600
    expect(sizes.isWatched).toBe(true)
    sizes.tell()
    expect(listHeard()).toEqual(['resize'])
    expect(readTransform()).toMatch(/^translate\(-200 /)
    expect(Math.round(map.project([60, 44]).x)).toBe(300)
    size.height = 500
    sizes.tell()
    expect(Math.round(map.project([60, 44]).y)).toBe(250)
    drawFrame()
    expect(listHeard().at(-1)).toBe('idle')
  })

  it('draws all names anew in letters that arrive late', async () => {
    const { heard, listHeard, surface } = start()
    await Promise.resolve()
    drawFrame()
    heard.length = 0
    const before = surface.querySelector('rect')
    fonts.dispatchEvent(new Event('loadingdone'))
    drawFrame()
    expect(listHeard()).toEqual(['idle'])
    expect(surface.querySelector('rect')).not.toBe(before)
  })
})

describe('a marker', () => {
  it('stands where its place is, moves with the map, and to another place', () => {
    const { map, stage, container, size } = start()
    const element = document.createElement('button')
    const marker = stage.addMarker(element, [60, 44])
    expect(element.parentElement).toBe(container)
    expect(element.className).not.toBe('')
    expect(element.style.transform).toBe('translate(-50%, -50%) translate(500.00px, 400.00px)')
    map.easeTo({ center: [61, 44] })
    expect(element.style.transform).toContain('translate(477.24px, 400.00px)')
    marker.move([61, 44])
    expect(element.style.transform).toContain('translate(500.00px, 400.00px)')
    size.width = 600
    sizes.tell()
    expect(element.style.transform).toContain('translate(300.00px, 400.00px)')
    marker.remove()
    expect(element.isConnected).toBe(false)
    map.easeTo({ center: [62, 44] })
    expect(element.style.transform).toContain('translate(300.00px')
  })

  it('on the other side of the date line stands at the nearer of its copies', () => {
    const { map, stage } = start()
    const element = document.createElement('button')
    map.easeTo({ center: [-175, 44] })
    stage.addMarker(element, [175, 44])
    expect(element.style.transform).toContain('translate(272.44px')
  })
})

it('has no graphics that could be at fault', () => {
  expect(SVG_MAP.isGraphicsFault(new Error('out of memory'))).toBe(false)
})

describe('a map that is taken away', () => {
  it('leaves nothing of itself, draws and hears nothing more', async () => {
    const { map, stage, container, surface, heard, send } = start()
    await Promise.resolve()
    stage.addMarker(document.createElement('button'), [60, 44])
    send('pointerdown', 500, 400)
    send('pointermove', 520, 400)
    heard.length = 0
    expect(frames.size).toBe(1)
    map.remove()
    expect(map.isMoving()).toBe(false)
    expect(container.children).toHaveLength(0)
    expect(container.className).toBe('')
    expect(frames.size).toBe(0)
    expect(sizes.isWatched).toBe(false)
    container.append(surface)
    send('click', 100, 100)
    send('mousemove', 100, 100)
    container.dispatchEvent(new MouseEvent('mouseleave'))
    send('pointerdown', 100, 100)
    send('pointermove', 200, 100)
    fonts.dispatchEvent(new Event('loadingdone'))
    expect(heard).toEqual([])
    expect(frames.size).toBe(0)
  })

  it('before it has begun never begins', async () => {
    const { map, heard } = start()
    map.remove()
    await Promise.resolve()
    expect(heard).toEqual([])
    expect(frames.size).toBe(0)
  })
})
