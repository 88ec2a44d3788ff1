import { describe, expect, it } from 'vitest'
import type { LonLat } from '../../domain/record/placeSchema'
import { toAngleDegrees } from '../geometry/greatCircle'
import {
  constrainView,
  isCovered,
  isUncovered,
  toBounds,
  toFramePadding,
  toHorizonDegrees,
  toRoomPadding,
  toUncoveredCentre,
} from './camera'
import { toGlobeView } from './globeView'

const DESK = { width: 1440, height: 900 }
const PHONE = { width: 390, height: 844 }
const NONE = { top: 0, right: 0, bottom: 0, left: 0 }
const SHEET = { top: 64, right: 0, bottom: 456, left: 0 }
const HUBS: LonLat[] = [
  [69.2, 41.3],
  [71.4, 51.2],
  [49.9, 40.4],
  [-77, 38.9],
  [-74, 40.7],
]

describe('constrainView', () => {
  it('never shows more than one world from side to side', () => {
    const { zoom } = constrainView({ lat: 40, zoom: -2 }, DESK, NONE, 'flat')
    expect(512 * 2 ** zoom).toBeCloseTo(DESK.width)
  })

  it('lets a tall phone out far enough for all five cities', () => {
    const { zoom } = constrainView({ lat: 30, zoom: 0 }, PHONE, SHEET, 'flat')
    expect((390 / (512 * 2 ** zoom)) * 360).toBeGreaterThan(150)
  })

  it('shows nothing beyond the poles where no panel covers it', () => {
    const { lat, zoom } = constrainView({ lat: 85, zoom: 2 }, DESK, NONE, 'flat')
    expect(zoom).toBe(2)
    expect(lat).toBeLessThan(75)
    expect(constrainView({ lat, zoom }, DESK, NONE, 'flat').lat).toBeCloseTo(lat)
    expect(constrainView({ lat: 85, zoom: 2 }, DESK, { ...NONE, top: 200 }, 'flat').lat).toBeGreaterThan(lat)
  })

  it('leaves an ordinary view as it is', () => {
    const { lat, zoom } = constrainView({ lat: 44, zoom: 4 }, DESK, NONE, 'flat')
    expect(lat).toBeCloseTo(44)
    expect(zoom).toBe(4)
  })
})

describe('toFramePadding', () => {
  it('adds the gap on every side', () => {
    expect(toFramePadding({ ...NONE, left: 400 }, DESK, 20)).toEqual({
      top: 20,
      right: 20,
      bottom: 20,
      left: 420,
    })
  })

  it('leaves something to frame in where panels cover nearly everything', () => {
    const { top, bottom } = toFramePadding({ ...NONE, top: 64, bottom: 800 }, PHONE, 10)
    expect(PHONE.height - top - bottom).toBeCloseTo(120)
  })
})

describe('things that stand on the map', () => {
  const inset = { left: 1200, top: 600, right: 1424, bottom: 720 }
  const controls = { left: 1200, top: 60, right: 1424, bottom: 104 }

  it('keep what is framed below and above them', () => {
    const padding = { top: 56, right: 16, bottom: 140, left: 432 }
    expect(toRoomPadding(padding, [inset, controls], DESK)).toEqual({ ...padding, top: 104, bottom: 300 })
    expect(toRoomPadding(padding, [], DESK)).toEqual(padding)
  })

  it('hide what lies under them, and nothing beside them', () => {
    expect(isCovered({ x: 1300, y: 650 }, [inset, controls])).toBe(true)
    expect(isCovered({ x: 1100, y: 650 }, [inset, controls])).toBe(false)
  })
})

describe('the uncovered part', () => {
  it('is what panels leave', () => {
    const padding = { ...NONE, left: 432 }
    expect(isUncovered({ x: 440, y: 300 }, DESK, padding, 0)).toBe(true)
    expect(isUncovered({ x: 440, y: 300 }, DESK, padding, 20)).toBe(false)
    expect(isUncovered({ x: 800, y: -10 }, DESK, padding, 0)).toBe(false)
    expect(toUncoveredCentre(DESK, padding)).toEqual({ x: 936, y: 450 })
  })
})

describe('the globe', () => {
  it('turns so that all five cities are on its near side', () => {
    const { center, zoom } = toGlobeView(HUBS, DESK, NONE)
    const horizon = toHorizonDegrees(zoom, center[1], DESK.height)
    for (const hub of HUBS) expect(toAngleDegrees(center, hub)).toBeLessThan(horizon)
  })

  it('shows less than half of itself, the less the nearer', () => {
    expect(toHorizonDegrees(0, 0, 900)).toBeLessThan(90)
    expect(toHorizonDegrees(4, 0, 900)).toBeLessThan(toHorizonDegrees(1, 0, 900))
  })
})

describe('toBounds', () => {
  it('spans all places, and nothing without any', () => {
    expect(toBounds(HUBS)).toEqual([
      [-77, 38.9],
      [71.4, 51.2],
    ])
    expect(toBounds([])).toBeUndefined()
  })
})
