import { describe, expect, it } from 'vitest'
import {
  buildDrawing,
  buildFeature,
  buildLine,
  buildStyleLayer,
  MIDDLE,
  readAttributes,
  SIDES,
} from '../../testing/svgFixtures'
import type { PixelPoint } from '../engine/camera'
import type { PixelBox } from '../engine/contract'
import { AREA_IMAGES, ARROW_IMAGE } from '../layers/signs'
import { drawSymbols } from './drawSymbols'
import { createRoom } from './labels'

type Style = Readonly<Record<string, unknown>>

interface Item {
  readonly at?: PixelPoint
  readonly text?: string
  readonly order?: number
}

/** Ten pixels high, so that a letter is six wide. */
const NAME: Style = { 'text-field': ['get', 'text'], 'text-size': 10, 'text-max-width': 100 }
const ICON: Style = { 'icon-image': ARROW_IMAGE }

function draw(style: Style, items: readonly Item[], taken: readonly PixelBox[] = []) {
  const room = createRoom()
  for (const box of taken) room.take(box)
  const features = items.map(({ at = MIDDLE, text = 'Ashgabat10', order = 0 }) =>
    buildFeature(at, { text, order }),
  )
  const layer = buildStyleLayer('symbol', { 'symbol-sort-key': ['get', 'order'], ...style })
  const { elements, catches } = drawSymbols(layer, features, buildDrawing(), room)
  const parts = elements.flatMap((element) => [...element.querySelectorAll('tspan')])
  return {
    elements,
    catches,
    room,
    texts: parts.map(({ textContent }) => textContent),
    places: parts.map((part) => [Number(part.getAttribute('x')), Number(part.getAttribute('y'))]),
  }
}

/** The letters' middle lies so far over the line they stand on. */
const DOWN = 3.4

describe('a name on the map', () => {
  it.each([
    ['center', 500, 400],
    ['top', 500, 400 + 20 + 6],
    ['bottom', 500, 400 - 20 - 6],
    ['left', 500 + 20 + 30, 400],
    ['right', 500 - 20 - 30, 400],
  ])('whose anchor is "%s" lies on that side of its place', (anchor, x, y) => {
    const style = { ...NAME, 'text-anchor': anchor, 'text-radial-offset': 2 }
    expect(draw(style, [{}]).places).toEqual([[x, y + DOWN]])
  })

  it('lies over its place where the style names no side, and off it by so many of its sizes', () => {
    expect(draw(NAME, [{}]).places).toEqual([[500, 400 + DOWN]])
    expect(draw({ ...NAME, 'text-variable-anchor': ['top'] }, [{}]).places).toEqual([[500, 406 + DOWN]])
    expect(draw({ ...NAME, 'text-offset': [1, -2] }, [{}]).places).toEqual([[510, 380 + DOWN]])
  })

  it('takes the first free of the sides it may lie on, in the order of the style', () => {
    const style = { ...NAME, 'text-variable-anchor': ['right', 'bottom', 'left'], 'text-radial-offset': 1 }
    const before = { left: 400, top: 395, right: 480, bottom: 405 }
    const above = { left: 460, top: 370, right: 540, bottom: 385 }
    const after = { left: 520, top: 395, right: 600, bottom: 405 }
    expect(draw(style, [{}]).places).toEqual([[460, 400 + DOWN]])
    expect(draw(style, [{}], [before]).places).toEqual([[500, 384 + DOWN]])
    expect(draw(style, [{}], [before, above]).places).toEqual([[540, 400 + DOWN]])
    expect(draw(style, [{}], [before, above, after]).texts).toEqual([])
    const isOver = { ...style, 'text-allow-overlap': true }
    expect(draw(isOver, [{}], [before, above, after]).places).toEqual([[460, 400 + DOWN]])
  })

  it('keeps off others by its padding, and whoever comes after keeps off it as far', () => {
    // The name ends at 530.
    const near = { left: 533, top: 395, right: 560, bottom: 405 }
    expect(draw(NAME, [{}], [{ ...near, left: 531.5 }]).texts).toEqual([])
    expect(draw(NAME, [{}], [near]).texts).toHaveLength(1)
    expect(draw({ ...NAME, 'text-padding': 4 }, [{}], [near]).texts).toEqual([])
    expect(draw(NAME, [{}]).room.isFree(near)).toBe(true)
    expect(draw({ ...NAME, 'text-padding': 4 }, [{}]).room.isFree(near)).toBe(false)
  })

  it('of two on one spot is that of the lower sort key', () => {
    const items = [
      { text: 'later', order: 2 },
      { text: 'first', order: 1 },
    ]
    expect(draw(NAME, items).texts).toEqual(['first'])
  })

  it('is broken at its width into lines below each other, about its place', () => {
    const { texts, places } = draw({ ...NAME, 'text-max-width': 4 }, [{ text: 'Caspian Sea' }])
    expect(texts).toEqual(['Caspian', 'Sea'])
    expect(places).toEqual([
      [500, 394 + DOWN],
      [500, 406 + DOWN],
    ])
  })

  it('is of sixteen pixels and ten letters’ width where the style says nothing else', () => {
    const plain = { 'text-field': ['get', 'text'] }
    expect(draw(plain, [{}]).elements[0]?.getAttribute('font-size')).toBe('16')
    // Ten times sixteen pixels have room for sixteen letters.
    expect(draw(plain, [{ text: 'The Caspian Sea!' }]).texts).toHaveLength(1)
    expect(draw(plain, [{ text: 'The Caspian Sea!!' }]).texts).toHaveLength(2)
    expect(draw({ ...NAME, 'text-max-width': 7 }, [{ text: 'Caspian Sea' }]).texts).toHaveLength(1)
  })

  it('keeps the room of its longest line and of all its lines', () => {
    const { room } = draw({ ...NAME, 'text-max-width': 4 }, [{ text: 'Caspian Sea' }])
    const isFree = (x: number, y: number) => room.isFree({ left: x, right: x, top: y, bottom: y })
    // Seven letters are 42 pixels, two lines 24; two more on every side.
    expect([isFree(500 + 22, 400), isFree(500 + 24, 400)]).toEqual([false, true])
    expect([isFree(500, 400 + 13), isFree(500, 400 + 15)]).toEqual([false, true])
  })

  it('has the colours and the halo of the style, which shows on both sides of its edge', () => {
    const style = { 'text-color': '#111111', 'text-halo-color': '#eeeeee', 'text-halo-width': 0.9 }
    const [element] = draw({ ...NAME, ...style, 'text-opacity': 0.9 }, [{}]).elements
    expect(readAttributes(element)).toEqual({
      'font-size': '10',
      fill: '#111111',
      'fill-opacity': '0.9',
      stroke: '#eeeeee',
      'stroke-width': '1.8',
    })
    const [plain] = draw({ ...NAME, 'text-color': '#111111' }, [{}]).elements
    expect(readAttributes(plain)).toEqual({ 'font-size': '10', fill: '#111111' })
  })

  it('that is invisible is not drawn, and still keeps its room', () => {
    const { elements, room } = draw({ ...NAME, 'text-opacity': 0 }, [{}])
    expect(elements).toEqual([])
    expect(room.isFree({ left: 500, right: 501, top: 400, bottom: 401 })).toBe(false)
  })

  it('off the picture is left out, and one that reaches into it is not', () => {
    expect(draw(NAME, [{ at: { x: 500, y: -7 } }, { at: { x: 500, y: 807 } }]).texts).toEqual([])
    expect(draw(NAME, [{ at: { x: 500, y: -5 } }, { at: { x: 500, y: 805 } }]).texts).toHaveLength(2)
  })

  it('is caught where it is written, and so many pixels around', () => {
    const [caught] = draw(NAME, [{}]).catches
    // Thirty to a side and two of padding, six up and down and two.
    expect(caught?.isAt({ x: 535, y: 400 }, 4)).toBe(true)
    expect(caught?.isAt({ x: 465, y: 400 }, 4)).toBe(true)
    expect(caught?.isAt({ x: 537, y: 400 }, 4)).toBe(false)
    expect(caught?.isAt({ x: 463, y: 400 }, 4)).toBe(false)
    expect(caught?.isAt({ x: 500, y: 411 }, 4)).toBe(true)
    expect(caught?.isAt({ x: 500, y: 389 }, 4)).toBe(true)
    expect(caught?.isAt({ x: 500, y: 413 }, 4)).toBe(false)
    expect(caught?.isAt({ x: 500, y: 387 }, 4)).toBe(false)
  })
})

describe('a symbol on the map', () => {
  const readMarks = (style: Style) => {
    const [group] = draw(style, [{}]).elements
    return { group: readAttributes(group), marks: [...(group?.children ?? [])].map(readAttributes) }
  }

  it('stands at its place, in the size of the style and moved by its offset', () => {
    const { group } = readMarks({ ...ICON, 'icon-size': 0.5, 'icon-offset': [0, -12] })
    expect(group.transform).toBe('translate(500 400) scale(0.5) translate(0 -12)')
    expect(group.opacity).toBeUndefined()
    expect(readMarks({ ...ICON, 'icon-opacity': 0.6 }).group.opacity).toBe('0.6')
  })

  it('is a stroke in its colour over a wider one in that of its halo', () => {
    const style = { 'icon-color': '#111111', 'icon-halo-color': '#eeeeee', 'icon-halo-width': 2 }
    const { marks } = readMarks({ ...ICON, ...style, 'icon-size': 0.5 })
    // Two pixels of halo to either side are eight of a grid that is drawn half as large.
    expect(marks).toEqual([
      { d: 'M-4-6L4 0L-4 6', stroke: '#eeeeee', 'stroke-width': '11.4' },
      { d: 'M-4-6L4 0L-4 6', stroke: '#111111', 'stroke-width': '3.4' },
    ])
    expect(readMarks(ICON).marks[0]?.['stroke-width']).toBe('3.4')
  })

  it('is filled where its shape is', () => {
    const { marks } = readMarks({ 'icon-image': AREA_IMAGES.filled, 'icon-color': '#111111' })
    expect(marks[1]).toMatchObject({ fill: '#111111' })
    expect(marks[1]).not.toHaveProperty('stroke')
  })

  it('keeps off another, unless the style lets it', () => {
    const items = [{}, { at: { x: 500 + 29, y: 400 } }]
    // Thirteen pixels to each side and two of padding.
    expect(draw(ICON, items).elements).toHaveLength(1)
    expect(draw(ICON, [{}, { at: { x: 500 + 31, y: 400 } }]).elements).toHaveLength(2)
    expect(draw({ ...ICON, 'icon-allow-overlap': true }, items).elements).toHaveLength(2)
  })

  it('keeps the more room the larger it is, in every direction', () => {
    const { room } = draw({ ...ICON, 'icon-size': 2, 'icon-padding': 1 }, [{}])
    const isFree = (x: number, y: number) => room.isFree({ left: x, right: x, top: y, bottom: y })
    for (const [x, y] of SIDES) {
      expect(isFree(500 + 26 * x, 400 + 26 * y)).toBe(false)
      expect(isFree(500 + 28 * x, 400 + 28 * y)).toBe(true)
    }
  })

  it('goes away with its name, and the name with it', () => {
    const style = { ...ICON, ...NAME, 'text-anchor': 'top', 'text-radial-offset': 2 }
    const overName = { left: 490, top: 420, right: 510, bottom: 430 }
    const overIcon = { left: 490, top: 395, right: 510, bottom: 405 }
    expect(draw(style, [{}]).elements).toHaveLength(2)
    const [caught] = draw(style, [{}]).catches
    const isAt = (y: number) => caught?.isAt({ x: 500, y }, 0)
    expect([isAt(400), isAt(426), isAt(450)]).toEqual([true, true, false])
    expect(draw(style, [{}], [overName]).elements).toEqual([])
    expect(draw(style, [{}], [overIcon]).elements).toEqual([])
    expect(draw(style, [{}], [overName]).room.isFree(overIcon)).toBe(true)
  })

  it('off the picture is left out, as is one that no image is known of', () => {
    expect(draw(ICON, [{ at: { x: 500, y: -16 } }]).elements).toEqual([])
    expect(draw(ICON, [{ at: { x: 500, y: -14 } }]).elements).toHaveLength(1)
    expect(draw({ 'icon-image': 'nothing' }, [{}]).elements).toEqual([])
    expect(draw({ ...ICON, 'icon-opacity': 0 }, [{}]).elements).toEqual([])
  })
})

describe('symbols along a line', () => {
  const drawAlong = (style: Style, ...points: readonly PixelPoint[]) => {
    const layer = buildStyleLayer('symbol', { ...ICON, 'symbol-placement': 'line', ...style })
    const { elements, catches } = drawSymbols(layer, [buildLine(points)], buildDrawing(), createRoom())
    return { transforms: elements.map((element) => element.getAttribute('transform')), catches }
  }

  it('stand as far from each other as the style says, turned the way it runs', () => {
    const { transforms } = drawAlong({ 'symbol-spacing': 100 }, { x: 300, y: 400 }, { x: 500, y: 400 })
    expect(transforms).toEqual([
      'translate(350 400) scale(1) translate(0 0)',
      'translate(450 400) scale(1) translate(0 0)',
    ])
    const down = drawAlong({ 'symbol-spacing': 100 }, { x: 300, y: 300 }, { x: 300, y: 400 })
    expect(down.transforms).toEqual(['translate(300 350) rotate(90) scale(1) translate(0 0)'])
    expect(drawAlong({}, { x: 300, y: 400 }, { x: 500, y: 400 }).transforms).toHaveLength(1)
  })

  it('are left out off the picture, and are nothing to be caught', () => {
    const across = drawAlong({ 'symbol-spacing': 100 }, { x: -200, y: 400 }, { x: 200, y: 400 })
    expect(across.transforms.map((transform) => transform?.split(')')[0])).toEqual([
      'translate(50 400',
      'translate(150 400',
    ])
    expect(across.catches).toEqual([])
  })
})
