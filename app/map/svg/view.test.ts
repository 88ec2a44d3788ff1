import { geoMercator } from 'd3-geo'
import { describe, expect, it } from 'vitest'
import type { LonLat } from '../../domain/record/placeSchema'
import type { SvgView } from './view'
import { fromPixel, projectTo, toFittingView, toNearestCopy, toPixel, toSquare, toViewBetween } from './view'

const CITIES: Readonly<Record<string, LonLat>> = {
  tashkent: [69.28, 41.31],
  astana: [71.43, 51.13],
  baku: [49.87, 40.41],
  washington: [-77.04, 38.91],
  'new-york': [-74.01, 40.71],
}
const CAMERAS: readonly (readonly [LonLat, number])[] = [
  [[60, 44], 3.4],
  [[69.28, 41.31], 7],
  [[-40, 30], 1.5],
  [[170, -60], 2.25],
]

function toView([lon, lat]: LonLat, zoom: number): SvgView {
  return { centre: toSquare([lon, lat]), zoom, width: 1440, height: 900 }
}

describe.each(Object.entries(CITIES))('%s', (_, lonLat) => {
  it.each(CAMERAS)('stands where d3’s mercator has it, with the camera at %s, zoom %s', (center, zoom) => {
    const view = toView(center, zoom)
    const theirs = geoMercator()
      .scale((512 * 2 ** zoom) / (2 * Math.PI))
      .center([0, center[1]])
      .rotate([-center[0], 0])
      .translate([720, 450])(lonLat)
    // d3 goes the short way round: the same copy is asked of ours.
    const near: LonLat = [toNearestCopy(lonLat[0], center[0]), lonLat[1]]
    const ours = projectTo(view, near)
    expect(Math.abs(ours.x - (theirs?.[0] ?? 0))).toBeLessThan(1)
    expect(Math.abs(ours.y - (theirs?.[1] ?? 0))).toBeLessThan(1)
  })
})

describe('a view', () => {
  it('gives a pixel back for the place it stands for', () => {
    const view = toView([60, 44], 4)
    const point = { x: 1000, y: 20 }
    const { x, y } = toPixel(view, fromPixel(view, point))
    expect(x).toBeCloseTo(point.x)
    expect(y).toBeCloseTo(point.y)
  })

  it('that fits bounds shows them between the panels and touches them', () => {
    const size = { width: 1440, height: 900 }
    const padding = { top: 80, right: 240, bottom: 160, left: 440 }
    const bounds = [
      [37, 37.5],
      [87.5, 56],
    ] as const
    const fitting = toFittingView([[...bounds[0]], [...bounds[1]]], size, padding, 7)
    const view = { ...fitting, ...size }
    const [southWest, northEast] = bounds.map((corner) => projectTo(view, [...corner]))
    expect(southWest?.x).toBeCloseTo(440)
    expect(northEast?.x).toBeCloseTo(1200)
    expect(northEast?.y).toBeGreaterThan(80)
    expect(southWest?.y).toBeLessThan(740)
    expect((southWest?.y ?? 0) + (northEast?.y ?? 0)).toBeCloseTo(80 + 740)
  })

  it('on its way to a nearer one keeps still what stays in its place', () => {
    const from = toView([60, 44], 3)
    // About a point 200 pixels to the right of the middle.
    const still = fromPixel(from, { x: 920, y: 450 })
    const to = { zoom: 5, centre: { x: still.x + (from.centre.x - still.x) / 4, y: from.centre.y } }
    for (const share of [0.25, 0.5, 0.9]) {
      expect(toPixel({ ...from, ...toViewBetween(from, to, share) }, still).x).toBeCloseTo(920)
    }
  })
})
