import { describe, expect, it } from 'vitest'
import { SHEET_STOPS, snapSheet, toNextStop, toSheetPixels } from './sheetStops'

const SPACE = 700

describe('the stops of the sheet', () => {
  it('grow from peek to full', () => {
    expect(SHEET_STOPS.map((stop) => Math.round(toSheetPixels(stop, SPACE)))).toEqual([100, 392, 700])
  })

  it('leave a short phone the room of its map', () => {
    expect([624, 524, 400].map((space) => Math.round(toSheetPixels('half', space)))).toEqual([344, 244, 168])
  })

  it('never exceed the space there is', () => {
    expect(SHEET_STOPS.map((stop) => toSheetPixels(stop, 80))).toEqual([80, 80, 80])
    expect(SHEET_STOPS.map((stop) => toSheetPixels(stop, 150))).toEqual([100, 100, 150])
  })

  it('follow one another and end', () => {
    expect(toNextStop('peek', 1)).toBe('half')
    expect(toNextStop('half', 1)).toBe('full')
    expect(toNextStop('full', 1)).toBe('full')
    expect(toNextStop('peek', -1)).toBe('peek')
  })
})

describe('letting the sheet go', () => {
  it('snaps to the nearest stop', () => {
    expect(snapSheet(130, 0, SPACE)).toBe('peek')
    expect(snapSheet(400, 0, SPACE)).toBe('half')
    expect(snapSheet(600, 0, SPACE)).toBe('full')
  })

  it('is carried on by a flick, up or down', () => {
    expect(snapSheet(392, 1.2, SPACE)).toBe('full')
    expect(snapSheet(392, -1.2, SPACE)).toBe('peek')
    expect(snapSheet(690, -1.2, SPACE)).toBe('half')
  })
})
