import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { MapTarget } from './emphasis'
import { createPointedName } from './pointedName'
import { createTooltip } from './tooltip'

const BAKU: MapTarget = { kind: 'place', id: 'baku' }
const BOTTOM = 600
const FERRY: MapTarget = { kind: 'corridor', id: 'middle', leg: 'ferry' }

const onPoint = vi.fn()
let detail = 'in service'

function start() {
  const container = document.createElement('div')
  const tooltip = createTooltip(container, () => BOTTOM)
  const name = createPointedName(
    tooltip,
    ({ leg, id }) => (leg === undefined ? { title: id } : { title: leg, detail }),
    onPoint,
  )
  const element = container.firstElementChild
  if (!(element instanceof HTMLElement)) throw new Error('no tooltip')
  const read = () => (element.hidden ? null : element.textContent)
  const where = () => element.style.transform
  return { name, tooltip, element, read, where }
}

beforeEach(() => {
  vi.useFakeTimers()
  vi.clearAllMocks()
  detail = 'in service'
})
afterEach(() => vi.useRealTimers())

describe('the name of what the pointer is on', () => {
  it('stays where the pointer came to its target, and says what holds now', () => {
    const { name, read, where } = start()
    name.point(FERRY, { x: 10, y: 200 })
    const first = where()
    detail = 'planned'
    name.point(FERRY, { x: 90, y: 300 })
    expect(where()).toBe(first)
    expect(read()).toBe('ferryplanned')
    expect(onPoint).toHaveBeenCalledExactlyOnceWith(FERRY)
    name.point(BAKU, { x: 90, y: 300 })
    expect([read(), where() === first]).toEqual(['baku', false])
  })

  it('stands behind the pointer on its way, not before it', () => {
    const { name, where } = start()
    name.point(null, { x: 0, y: 100 })
    name.point(FERRY, { x: 0, y: 120 })
    expect(where()).toContain('-100%')
    name.point(BAKU, { x: 0, y: 110 })
    expect(where()).not.toContain('-100%')
  })

  it('stands above what lies near the lower edge, wherever the pointer comes from', () => {
    const { name, where } = start()
    name.point(null, { x: 0, y: BOTTOM })
    name.point(FERRY, { x: 0, y: BOTTOM - 60 })
    expect(where()).toContain('-100%')
  })

  it('waits for a pointer on its way over to it, and goes without one', () => {
    const { name, element, read } = start()
    name.point(FERRY, { x: 0, y: 100 })
    name.point(null, { x: 0, y: 92 })
    vi.advanceTimersByTime(200)
    expect(name.findNamed(element.firstChild)).toEqual(FERRY)
    name.point(FERRY, { x: 0, y: 80 })
    vi.runAllTimers()
    expect(read()).toBe('ferryin service')
    name.point(null, { x: 0, y: 60 })
    vi.runAllTimers()
    expect(read()).toBeNull()
    expect(onPoint).toHaveBeenLastCalledWith(null)
    expect(name.findNamed(element)).toBeNull()
  })

  it('goes with Escape, and comes again only once the pointer has left the target', () => {
    const { name, read } = start()
    name.point(FERRY, { x: 0, y: 100 })
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))
    expect(read()).toBeNull()
    name.point(FERRY, { x: 0, y: 101 })
    expect(read()).toBeNull()
    name.point(null, { x: 0, y: 200 })
    name.point(FERRY, { x: 0, y: 101 })
    expect(read()).toBe('ferryin service')
  })

  it('goes at once where the map moves, and leaves alone what has taken its place', () => {
    const { name, tooltip, read } = start()
    name.point(FERRY, { x: 0, y: 100 })
    name.leave()
    expect(read()).toBeNull()
    expect(onPoint).toHaveBeenLastCalledWith(null)
    name.point(FERRY, { x: 0, y: 100 })
    name.point(null, { x: 0, y: 200 })
    name.forget()
    tooltip.show('of the page', { x: 1, y: 1 })
    vi.runAllTimers()
    expect(read()).toBe('of the page')
  })
})
