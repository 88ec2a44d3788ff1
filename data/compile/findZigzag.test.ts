// @vitest-environment node
import { describe, expect, it } from 'vitest'
import type { LonLat } from '../../app/domain/record/placeSchema'
import { findZigzag } from './findZigzag'

/** Round a quarter of a circle of so many kilometres, at the equator. */
function drawCorner(radiusKilometres: number, quarters = 1): LonLat[] {
  const radius = radiusKilometres / 111.2
  const arc = Array.from({ length: 9 * quarters }, (_, index): LonLat => {
    const angle = (index / 8) * (Math.PI / 2)
    return [radius * Math.sin(angle), radius * (1 - Math.cos(angle))]
  })
  return [[-1, 0], ...arc]
}

describe('a zigzag', () => {
  it('is a turn back at a point', () => {
    const line: LonLat[] = [
      [0, 0],
      [1, 0],
      [0, 0.2],
    ]
    expect(findZigzag(line)).toMatchObject({ at: [1, 0], degrees: expect.closeTo(169, 0) })
  })

  it('is two corners one after the other, to whichever side', () => {
    const line: LonLat[] = [
      [0, 0],
      [1, 0],
      [1, 0.05],
      [2, 0.05],
    ]
    expect(findZigzag(line)?.degrees).toBeCloseTo(180, 0)
    const far: LonLat[] = [
      [0, 0],
      [1, 0],
      [1.5, 0.5],
      [2, 0.5],
    ]
    expect(findZigzag(far)).toBeUndefined()
  })

  it('is not a round curve, however far it turns', () => {
    expect(findZigzag(drawCorner(8, 2))).toBeUndefined()
    expect(findZigzag(drawCorner(3, 2))?.degrees).toBeGreaterThan(90)
  })

  it('is looked for from the vertex asked for', () => {
    const line: LonLat[] = [
      [0, 0],
      [1, 0],
      [0, 0.2],
      [-1, 0.4],
    ]
    expect(findZigzag(line, 1)).toBeDefined()
    expect(findZigzag(line, 2)).toBeUndefined()
  })
})
