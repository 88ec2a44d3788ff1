import { geoIdentity, geoPath } from 'd3-geo'
import { describe, expect, it } from 'vitest'
import { listCopies, toGroundPath, toShapes } from './ground'
import { toSquare } from './view'

const view = { centre: toSquare([60, 0]), zoom: 1, width: 360, height: 300 }
const box = { left: 0, top: 0, right: 360, bottom: 300 }

function toSquareRing(west: number, east: number): GeoJSON.Polygon {
  return {
    type: 'Polygon',
    coordinates: [
      [
        [west, -10],
        [east, -10],
        [east, 10],
        [west, 10],
        [west, -10],
      ],
    ],
  }
}

describe('the ground', () => {
  it('is cut to the window', () => {
    const numbers =
      toGroundPath(toShapes(toSquareRing(50, 500)), view, box)
        .match(/-?[\d.]+/g)
        ?.map(Number) ?? []
    expect(numbers.length).toBeGreaterThan(7)
    expect(Math.max(...numbers)).toBeLessThanOrEqual(360)
  })

  it('that lies whole in the window has the path d3 gives it, holes and lines too', () => {
    const hole: GeoJSON.Position[] = [
      [50, 0],
      [50, 5],
      [60, 5],
      [50, 0],
    ]
    const coordinates = [...toSquareRing(40, 70).coordinates, hole]
    const geometries: GeoJSON.Geometry[] = [
      { type: 'Polygon', coordinates },
      { type: 'MultiLineString', coordinates },
    ]
    const scale = (512 * 2 ** view.zoom) / 360
    const origin: [number, number] = [180 - 60 * scale, 150]
    for (const geometry of geometries) {
      const [shape] = toShapes(geometry)
      if (!shape) throw new Error('there is no shape')
      const toD3 = geoPath(geoIdentity().scale(scale).translate(origin)).digits(0)
      const ours = toGroundPath([shape], view, box).match(/[MLZ]/g)
      expect(ours).toEqual(toD3(shape.geometry)?.match(/[MLZ]/g))
      const numbers = (path: string | null) => path?.match(/-?[\d.]+/g)?.map(Number) ?? []
      const theirs = numbers(toD3(shape.geometry))
      const differences = numbers(toGroundPath([shape], view, box)).map((n, i) =>
        Math.abs(n - (theirs[i] ?? 0)),
      )
      expect(Math.max(...differences)).toBeLessThan(1)
    }
  })

  it('says no point twice', () => {
    const ring = [40, 40.01, 70, 70, 40].map(
      (lon, corner): GeoJSON.Position => [lon, corner > 1 && corner < 4 ? 10 : 0],
    )
    const path = toGroundPath(toShapes({ type: 'Polygon', coordinates: [ring] }), view, box)
    expect(path.match(/L/g)).toHaveLength(1)
  })

  it('leaves out what lies elsewhere', () => {
    expect(toGroundPath(toShapes(toSquareRing(-100, -90)), { ...view, zoom: 4 }, box)).toBe('')
  })

  it('goes on past ±180°', () => {
    const shape = { west: -180, east: -170 }
    expect(listCopies(shape, { ...view, centre: toSquare([170, 0]) }, box)).toEqual([1])
    expect(
      toGroundPath(toShapes(toSquareRing(-180, -170)), { ...view, centre: toSquare([170, 0]) }, box),
    ).not.toBe('')
  })

  it('has neighbours meet on the same points, however each is told', () => {
    const [west, east] = [toSquareRing(40, 55.123), toSquareRing(55.123, 70)].map((ring) =>
      toGroundPath(toShapes(ring), view, box),
    )
    const toPoints = (path = '') => new Set(path.match(/[ML][\d.]+ [\d.]+/g)?.map((point) => point.slice(1)))
    expect([...toPoints(west)].filter((point) => toPoints(east).has(point))).toHaveLength(2)
  })
})
