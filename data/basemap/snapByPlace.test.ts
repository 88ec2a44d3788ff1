// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { snapByPlace } from './snapByPlace'
import type { WorldOptions } from './world'
import { FINE_WORLD, LIGHT_WORLD } from './worldOptions'

function snap(lonLat: [number, number], { detail, gridDegrees }: WorldOptions): number[] {
  return snapByPlace({ type: 'Topology', objects: {}, arcs: [[lonLat]] }, detail, gridDegrees).arcs.flat(2)
}

describe.each([
  { name: 'light', options: LIGHT_WORLD },
  { name: 'fine', options: FINE_WORLD },
])('snapping the $name world', ({ options }) => {
  it('leaves the region as it is', () => {
    expect(snap([66.9871, 48.0193], options)).toEqual([66.9871, 48.0193])
  })

  it('puts far points on every fourth line of the grid', () => {
    const [lon = 0, lat = 0] = snap([-58.1234, -12.3456], options)
    const [lonStep, latStep] = options.gridDegrees
    for (const lines of [(lon + 180) / (4 * lonStep), (lat + 90) / (4 * latStep)]) {
      expect(lines).toBeCloseTo(Math.round(lines), 6)
    }
    expect(Math.hypot(lon + 58.1234, lat + 12.3456)).toBeLessThan(2 * Math.hypot(lonStep, latStep))
  })

  it('leaves the edges of the map where they are', () => {
    expect(snap([180, -90], options)).toEqual([180, -90])
    expect(snap([-180, 68], options)[0]).toBe(-180)
  })
})
