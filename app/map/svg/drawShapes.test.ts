import { describe, expect, it } from 'vitest'
import {
  buildArea,
  buildDrawing,
  buildFeature,
  buildLine,
  buildStyleLayer,
  MIDDLE,
  readAttributes,
  SIDES,
} from '../../testing/svgFixtures'
import type { PixelPoint } from '../engine/camera'
import { drawBackground, drawCircle, drawFill, drawLine } from './drawShapes'

type Style = Readonly<Record<string, unknown>>

describe('the ground', () => {
  it('is one rectangle under all of the picture, beyond the window too', () => {
    const drawing = buildDrawing({ box: { left: -100, top: -50, right: 1100, bottom: 850 } })
    const layer = buildStyleLayer('background', { 'background-color': '#abcdef' })
    const [rect] = drawBackground(layer, drawing).elements
    expect(readAttributes(rect)).toEqual({
      x: '-100',
      y: '-50',
      width: '1200',
      height: '900',
      fill: '#abcdef',
    })
  })

  it('is one path for all of a colour, so that neighbours have no seam', () => {
    const toSquare = (x: number, fill: string) =>
      buildArea(
        [
          { x, y: 100 },
          { x: x + 100, y: 100 },
          { x: x + 100, y: 200 },
        ],
        { fill },
      )
    const layer = buildStyleLayer('fill', { 'fill-color': ['get', 'fill'] })
    const areas = [toSquare(100, '#111111'), toSquare(300, '#222222'), toSquare(200, '#111111')]
    const { elements } = drawFill(layer, areas, buildDrawing())
    expect(elements.map(readAttributes)).toEqual([
      { fill: '#111111', d: 'M100 100L200 100L200 200ZM200 100L300 100L300 200Z' },
      { fill: '#222222', d: 'M300 100L400 100L400 200Z' },
    ])
  })
})

describe('a line', () => {
  const WEST: PixelPoint = { x: 400, y: 400 }
  const EAST: PixelPoint = { x: 600, y: 400 }

  const draw = (style: Style, points: readonly PixelPoint[] = [WEST, EAST], properties = {}) =>
    drawLine(buildStyleLayer('line', style), [buildLine(points, properties)], buildDrawing())
  const readLine = (style: Style) => readAttributes(draw(style).elements[0])

  it('runs where its points are, in the look of the style', () => {
    const style = {
      'line-color': '#111111',
      'line-width': 4,
      'line-opacity': 0.5,
      'line-cap': 'round',
      'line-join': 'bevel',
    }
    expect(readLine(style)).toEqual({
      d: 'M400 400L600 400',
      fill: 'none',
      stroke: '#111111',
      'stroke-width': '4',
      'stroke-linecap': 'round',
      'stroke-linejoin': 'bevel',
      'stroke-opacity': '0.5',
    })
    expect(readLine({ 'line-color': '#111111' })).toEqual({
      d: 'M400 400L600 400',
      fill: 'none',
      stroke: '#111111',
      'stroke-width': '1',
      'stroke-linecap': 'butt',
      'stroke-linejoin': 'miter',
    })
  })

  it('is dashed by its own width, and whole where its gaps are none', () => {
    const dashes = (lengths: readonly number[]) =>
      readLine({ 'line-width': 3, 'line-dasharray': ['literal', lengths] })['stroke-dasharray']
    expect(dashes([2, 1])).toBe('6 3')
    expect(dashes([1, 0])).toBeUndefined()
    expect(dashes([1])).toBeUndefined()
  })

  it('lies in its lane to the right of the way it runs', () => {
    expect(readLine({ 'line-offset': 5 }).d).toBe('M400 405L600 405')
    expect(draw({ 'line-offset': 5 }, [EAST, WEST]).elements[0]?.getAttribute('d')).toBe('M600 395L400 395')
  })

  it('says what it is of, where that has an id', () => {
    expect(draw({}, [WEST, EAST], { id: 'middle/west' }).elements[0]?.dataset.feature).toBe('middle/west')
    expect(draw({}).elements[0]?.dataset.feature).toBeUndefined()
  })

  it('that is invisible is not drawn, and can be caught none the less', () => {
    const { elements, catches } = draw({ 'line-opacity': 0 })
    expect(elements).toEqual([])
    expect(catches).toHaveLength(1)
  })

  it('is caught as far from its edge as the pointer reaches, and no farther', () => {
    const [caught] = draw({ 'line-width': 6, 'line-offset': 5 }).catches
    const isAt = (x: number, y: number) => caught?.isAt({ x, y }, 10)
    // Its middle lies at 405; three pixels are its own, and ten are the pointer's.
    expect([isAt(500, 405 + 12.5), isAt(500, 405 + 13.5)]).toEqual([true, false])
    expect([isAt(500, 405 - 12.5), isAt(500, 405 - 13.5)]).toEqual([true, false])
    expect([isAt(600 + 12.5, 405), isAt(600 + 13.5, 405)]).toEqual([true, false])
    expect([isAt(400 - 12.5, 405), isAt(400 - 13.5, 405)]).toEqual([true, false])
  })

  it('is caught as far from its edge where it runs aslant', () => {
    const [caught] = draw({ 'line-width': 6 }, [
      { x: 400, y: 300 },
      { x: 600, y: 500 },
    ]).catches
    const isAt = (pixels: number) => {
      const aside = pixels * Math.SQRT1_2
      return caught?.isAt({ x: 500 + aside, y: 400 - aside }, 10)
    }
    expect([isAt(12.5), isAt(13.5), isAt(-12.5), isAt(-13.5)]).toEqual([true, false, true, false])
  })

  it('with a corner is not caught within it', () => {
    const [caught] = draw({}, [WEST, EAST, { x: 600, y: 600 }]).catches
    expect(caught?.isAt({ x: 500, y: 500 }, 10)).toBe(false)
    expect(caught?.isAt({ x: 600, y: 500 }, 10)).toBe(true)
  })

  it('off the picture is left out, and one whose edge reaches into it is not', () => {
    const at = (y: number) => [
      { x: 400, y },
      { x: 600, y },
    ]
    expect(draw({ 'line-width': 4 }, at(-5)).elements).toEqual([])
    expect(draw({ 'line-width': 4 }, at(-5)).catches).toEqual([])
    expect(draw({ 'line-width': 4 }, at(-2)).elements).toHaveLength(1)
  })

  it('around ground, such as a border, is drawn and not caught', () => {
    const area = buildArea([WEST, EAST, { x: 600, y: 600 }])
    const { elements, catches } = drawLine(
      buildStyleLayer('line', { 'line-color': '#111111' }),
      [area],
      buildDrawing(),
    )
    expect(elements.map((element) => element.getAttribute('d'))).toEqual(['M400 400L600 400L600 600Z'])
    expect(catches).toEqual([])
  })
})

describe('a dot', () => {
  const draw = (style: Style, at: PixelPoint = MIDDLE) =>
    drawCircle(buildStyleLayer('circle', style), [buildFeature(at)], buildDrawing())

  it('stands at its place, its edge around what the style calls its radius', () => {
    const style = {
      'circle-radius': 8,
      'circle-color': '#111111',
      'circle-opacity': 0.5,
      'circle-stroke-width': 3,
      'circle-stroke-color': '#eeeeee',
    }
    expect(readAttributes(draw(style).elements[0])).toEqual({
      cx: '500',
      cy: '400',
      r: '9.5',
      fill: '#111111',
      'fill-opacity': '0.5',
      'stroke-width': '3',
      stroke: '#eeeeee',
    })
    expect(draw({ 'circle-stroke-width': 0.8 }).elements[0]?.getAttribute('stroke-width')).toBe('0.8')
    expect(readAttributes(draw({ 'circle-color': '#111111' }).elements[0])).toEqual({
      cx: '500',
      cy: '400',
      r: '5',
      fill: '#111111',
    })
  })

  it('is moved by its translation, to a tenth of a pixel', () => {
    const dot = draw({ 'circle-translate': ['literal', [3.14, -7.26]] }).elements[0]
    expect([dot?.getAttribute('cx'), dot?.getAttribute('cy')]).toEqual(['503.1', '392.7'])
  })

  it('is caught on its edge too, as far from it as the pointer reaches', () => {
    const [caught] = draw({ 'circle-radius': 8, 'circle-stroke-width': 2 }).catches
    const isAt = (x: number, y: number) => caught?.isAt({ x, y }, 5)
    for (const [x, y] of SIDES) {
      expect(isAt(500 + 14.5 * x, 400 + 14.5 * y)).toBe(true)
      expect(isAt(500 + 15.5 * x, 400 + 15.5 * y)).toBe(false)
    }
  })

  it('that is invisible is not drawn, and can be caught none the less', () => {
    const { elements, catches } = draw({ 'circle-opacity': 0 })
    expect(elements).toEqual([])
    expect(catches).toHaveLength(1)
  })

  it('off the picture is left out, and one that reaches into it is not', () => {
    expect(draw({}, { x: 500, y: -6 }).catches).toEqual([])
    expect(draw({}, { x: 500, y: -4 }).elements).toHaveLength(1)
    expect(draw({}, { x: 500, y: 806 }).catches).toEqual([])
    expect(draw({}, { x: 500, y: 804 }).elements).toHaveLength(1)
  })

  it('of a higher sort key lies over the others', () => {
    const dots = [2, 1].map((order) => buildFeature(MIDDLE, { order, colour: `#${order}` }))
    const layer = buildStyleLayer('circle', {
      'circle-sort-key': ['get', 'order'],
      'circle-color': ['get', 'colour'],
    })
    const { elements } = drawCircle(layer, dots, buildDrawing())
    expect(elements.map((element) => element.getAttribute('fill'))).toEqual(['#1', '#2'])
  })
})
