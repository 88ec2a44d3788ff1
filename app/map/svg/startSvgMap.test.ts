import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { MapState } from '../../domain/view/mapState'
import {
  buildMapFixture,
  buildMapPlace,
  buildNetworkFixture,
  buildNetworkLeg,
} from '../../testing/mapFixtures'
import type { BasemapLabel } from '../basemap/basemapFiles'
import { NO_PADDING } from '../engine/contract'
import { createMapEngine } from '../engine/createMapEngine'
import { MAP_THEMES } from '../style/theme'
import { SVG_MAP } from './startSvgMap'

const LABELS: readonly BasemapLabel[] = [
  { id: 'ir', kind: 'country', name: { ar: 'إيران', en: 'Iran' }, lonLat: [54, 33], rank: 1 },
]

vi.mock('../engine/worldShow', () => ({
  startWorldShow: (_: unknown, handlers: { onLabels: (labels: readonly BasemapLabel[]) => void }) => {
    queueMicrotask(() => handlers.onLabels(LABELS))
    return { show() {}, isShown: () => true, refine() {}, stop() {} }
  },
}))
vi.stubGlobal('matchMedia', () => Object.assign(new EventTarget(), { matches: true }))

/** Through the middle of the window, and past every place. */
const LINE: [number, number][] = [
  [52, 44],
  [68, 44],
]

async function drawFrame() {
  await new Promise((resolve) => setTimeout(resolve, 0))
  await new Promise((resolve) => requestAnimationFrame(resolve))
}

async function start(patch: Partial<MapState> = {}) {
  const container = document.createElement('div')
  Object.defineProperties(container, { clientWidth: { value: 1000 }, clientHeight: { value: 800 } })
  document.body.replaceChildren(container)
  const build = (more: Partial<MapState> = {}) => buildMapFixture({ corridors: [], ...patch, ...more })
  const engine = createMapEngine(SVG_MAP, {
    container,
    basemapUrls: { worldLight: '', worldFine: '', labels: '' },
    state: build(),
    padding: NO_PADDING,
    initialCamera: { center: [60, 44], zoom: 4 },
  })
  const onSelect = vi.fn()
  engine.on('select', onSelect)
  await drawFrame()
  const listLines = (id: string) =>
    [...container.querySelectorAll('path')].filter((path) => path.getAttribute('data-feature') === id)
  return {
    container,
    listLines,
    onSelect,
    /** The line itself, over its casing. */
    findLook: (id: string) => {
      const line = listLines(id).at(-1)
      return [line?.getAttribute('stroke'), line?.getAttribute('stroke-dasharray')]
    },
    listTexts: () => [...container.querySelectorAll('text')].map(({ textContent }) => textContent),
    async apply(more: Partial<MapState>) {
      engine.apply(build(more))
      await drawFrame()
      await drawFrame()
    },
    press(x: number, y: number) {
      const at = { clientX: x, clientY: y, bubbles: true }
      container.firstElementChild?.dispatchEvent(new MouseEvent('click', at))
    },
  }
}

const leg = (id: string, patch: Partial<Parameters<typeof buildNetworkLeg>[0]> = {}) =>
  buildNetworkLeg({ corridor: 'middle', id, line: LINE, ...patch })

beforeEach(() => performance.clearMarks())

describe('a state on the SVG map', () => {
  it('has its legs in the state of the year, and only what operates runs through', async () => {
    const network = buildNetworkFixture([
      leg('west', {
        spans: [
          { state: 'planned', since: 2019, until: 2023 },
          { state: 'operating', since: 2023, until: 10_000 },
        ],
      }),
    ])
    const map = await start({ network })
    expect(map.findLook('middle/west')).toEqual([MAP_THEMES.light.corridor, null])
    await map.apply({ asOfYear: 2020 })
    expect(map.findLook('middle/west')[1]).toMatch(/^[\d.]+ [\d.]+$/)
    await map.apply({ asOfYear: 2018 })
    expect(map.listLines('middle/west')).toEqual([])
  })

  it('has the colours of the theme and the names of the language', async () => {
    const network = buildNetworkFixture([leg('cable', { mode: 'fibre', layer: 'fibre' })])
    const map = await start({ network })
    expect(map.findLook('middle/cable')[0]).toBe(MAP_THEMES.light.fibre)
    expect(map.listTexts()).toContain('Iran')
    await map.apply({ theme: 'dark', language: 'ar' })
    expect(map.findLook('middle/cable')[0]).toBe(MAP_THEMES.dark.fibre)
    expect(map.listTexts()).toContain('إيران')
    expect(map.listTexts()).not.toContain('Iran')
  })

  it('has the hubs as buttons, where the camera has them, and the other places drawn', async () => {
    const map = await start()
    const buttons = [...map.container.querySelectorAll<HTMLElement>('button')]
    expect(buttons.map(({ dataset }) => dataset.hub)).toEqual(['tashkent', 'baku'])
    expect(buttons[1]?.style.transform).toContain('translate(272.44px')
    expect(map.container.querySelectorAll('circle').length).toBeGreaterThan(0)
  })

  it('has a layer that is switched off taken away', async () => {
    const network = buildNetworkFixture([leg('west')])
    const map = await start({ network })
    await map.apply({ layers: new Set(['events']) })
    expect(map.listLines('middle/west')).toEqual([])
  })
})

describe('a press on the SVG map', () => {
  const network = buildNetworkFixture([leg('west')])

  it('catches a leg within 18 pixels, and the nearest', async () => {
    const map = await start({ network })
    map.press(500, 400 + 17)
    expect(map.onSelect).toHaveBeenCalledWith({ kind: 'corridor', id: 'middle' }, 'west')
    map.onSelect.mockClear()
    map.press(500, 400 + 20)
    expect(map.onSelect).not.toHaveBeenCalled()
  })

  it('catches a place before a line', async () => {
    const places = [buildMapPlace({ id: 'aral', lonLat: [60, 44] })]
    const map = await start({ network, places })
    map.press(503, 404)
    expect(map.onSelect).toHaveBeenCalledWith({ kind: 'place', id: 'aral' }, undefined)
  })
})
