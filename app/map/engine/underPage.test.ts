import { afterEach, describe, expect, it, vi } from 'vitest'
import { isUnderPage, readPageCover } from './underPage'

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

const WINDOW = { left: 0, top: 0, right: 800, bottom: 600 }

/** A map that fills the window but for 50 pixels at its top, and the cards of the page, each lying over it. */
function putUp(cards: Readonly<Record<string, Box>>, html: string) {
  document.body.innerHTML = `<div id="page"><div id="atlas"><div id="map"></div></div>${html}</div>`
  const boxes: Readonly<Record<string, Box>> = { map: { ...WINDOW, top: 50 }, ...cards }
  for (const [id, { left, top, right, bottom }] of Object.entries(boxes)) {
    const box = new DOMRect(left, top, right - left, bottom - top)
    byId(id).getBoundingClientRect = () => box
  }
  const isIn = (x: number, y: number, box: Box) =>
    x >= box.left && x <= box.right && y >= box.top && y <= box.bottom
  const ask = vi.fn((x: number, y: number) => {
    const [id = 'map'] = Object.keys(cards).filter((name) => isIn(x, y, boxes[name] ?? WINDOW))
    return byId(id)
  })
  document.elementFromPoint = ask
  return { map: byId('map'), ask }
}

function byId(id: string): HTMLElement {
  const element = document.getElementById(id)
  if (!element) throw new Error(`no element ${id}`)
  return element
}

const LEGEND = { left: 600, top: 100, right: 780, bottom: 300 }

describe('what of the page lies over the map', () => {
  afterEach(() => {
    document.body.innerHTML = ''
    Reflect.deleteProperty(document, 'elementFromPoint')
  })

  it('is found for a point of the map, whose corner is not the window’s', () => {
    const { map, ask } = putUp({ legend: LEGEND }, '<div id="legend"></div>')
    expect(isUnderPage(map, { x: 650, y: 60 })).toBe(true)
    expect(ask).toHaveBeenLastCalledWith(650, 110)
    expect(isUnderPage(map, { x: 650, y: 40 })).toBe(false)
  })

  it('is asked of the browser only where something else stands', () => {
    const { map, ask } = putUp({ legend: LEGEND }, '<div id="legend"></div>')
    const isUnder = readPageCover(map)
    expect(isUnder({ x: 300, y: 200 })).toBe(false)
    expect(ask).not.toHaveBeenCalled()
    expect(isUnder({ x: 650, y: 60 })).toBe(true)
    // At its edge, where the browser rounds.
    expect(isUnder({ x: 599, y: 60 })).toBe(false)
    expect(ask).toHaveBeenCalledTimes(2)
  })

  it('is not a frame that lets the pointer through, but the card in it', () => {
    const { map, ask } = putUp(
      { legend: LEGEND },
      '<div id="frame" style="pointer-events: none"><div id="legend" style="pointer-events: auto"></div></div>',
    )
    byId('frame').getBoundingClientRect = () => new DOMRect(0, 0, 800, 600)
    const isUnder = readPageCover(map)
    expect(isUnder({ x: 300, y: 200 })).toBe(false)
    expect(ask).not.toHaveBeenCalled()
    expect(isUnder({ x: 650, y: 60 })).toBe(true)
  })

  it('is what stands out of a card, and not what is scrolled away in one or not shown', () => {
    const handle = { left: 650, top: 300, right: 700, bottom: 340 }
    const scrolled = { left: 0, top: 400, right: 800, bottom: 900 }
    const { map, ask } = putUp(
      { handle, legend: LEGEND, scrolled },
      `<div id="legend"><div id="handle"></div><div id="list" style="overflow-x: auto"><p id="scrolled"></p></div></div>
       <div style="display: none"><div id="hidden"></div></div>`,
    )
    byId('list').getBoundingClientRect = () => new DOMRect(600, 200, 180, 100)
    byId('hidden').getBoundingClientRect = () => new DOMRect(0, 0, 800, 600)
    const isUnder = readPageCover(map)
    expect(isUnder({ x: 660, y: 280 })).toBe(true)
    ask.mockClear()
    expect(isUnder({ x: 100, y: 400 })).toBe(false)
    expect(ask).not.toHaveBeenCalled()
  })

  it('is all of it where the map is out of reach', () => {
    const { map } = putUp({}, '')
    byId('atlas').setAttribute('inert', '')
    expect(readPageCover(map)({ x: 300, y: 200 })).toBe(true)
  })
})
