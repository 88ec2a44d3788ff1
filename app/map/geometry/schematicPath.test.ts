import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LonLat } from '../../domain/record/placeSchema'
import { toPlane } from './mercator'
import { buildSchematicPath } from './schematicPath'

const KAZAKHSTAN: LonLat = [66.92, 48.02]
const CASPIAN: LonLat = [50.6, 41.9]
const AZERBAIJAN: LonLat = [47.58, 40.14]

function doCross(a: LonLat, b: LonLat, c: LonLat, d: LonLat): boolean {
  const [p, q, r, s] = [toPlane(a), toPlane(b), toPlane(c), toPlane(d)]
  const side = (u: typeof p, v: typeof p, w: typeof p) =>
    Math.sign((v.x - u.x) * (w.y - u.y) - (v.y - u.y) * (w.x - u.x))
  return side(p, q, r) * side(p, q, s) < 0 && side(r, s, p) * side(r, s, q) < 0
}

function isSelfCrossing(line: readonly LonLat[]): boolean {
  return line.some((a, i) => {
    const b = line[i + 1]
    return (
      b !== undefined &&
      line.some((c, j) => {
        const d = line[j + 1]
        return j > i + 1 && d !== undefined && doCross(a, b, c, d)
      })
    )
  })
}

/** A way that leads on, turning by less than a right angle at each place. */
const onwardPath = fc
  .array(
    fc.record({
      turn: fc.double({ min: -1.5, max: 1.5, noNaN: true }),
      length: fc.double({ min: 2, max: 12, noNaN: true }),
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map((legs) => {
    let heading = 0
    const path: LonLat[] = [[40, 40]]
    for (const { turn, length } of legs) {
      heading += turn
      const [lon, lat] = path.at(-1) ?? [0, 0]
      path.push([lon + length * Math.cos(heading), lat + length * Math.sin(heading) * 0.7])
    }
    return path
  })

describe('buildSchematicPath', () => {
  it('passes through every place, in order', () => {
    const path = [KAZAKHSTAN, CASPIAN, AZERBAIJAN]
    const curve = buildSchematicPath(path)
    const found = path.map((place) =>
      curve.findIndex(([lon, lat]) => Math.hypot(lon - place[0], lat - place[1]) < 1e-6),
    )
    expect(found).toEqual([0, 24, 48])
  })

  it('bows gently northward between two places', () => {
    const middle = buildSchematicPath([AZERBAIJAN, KAZAKHSTAN])[12]
    const back = buildSchematicPath([KAZAKHSTAN, AZERBAIJAN])[12]
    expect(middle?.[1]).toBeGreaterThan(44.4)
    expect(middle?.[1]).toBeLessThan(46)
    expect(middle?.[0]).toBeCloseTo(back?.[0] ?? 0)
    expect(middle?.[1]).toBeCloseTo(back?.[1] ?? 0)
  })

  it('does not cross itself where the way through its places does not', () => {
    fc.assert(
      fc.property(onwardPath, (path) => {
        fc.pre(!isSelfCrossing(path))
        expect(isSelfCrossing(buildSchematicPath(path))).toBe(false)
      }),
    )
  })

  it('survives a way straight back and a place named twice', () => {
    for (const path of [
      [AZERBAIJAN, KAZAKHSTAN, AZERBAIJAN],
      [AZERBAIJAN, AZERBAIJAN, KAZAKHSTAN],
    ] satisfies LonLat[][]) {
      expect(buildSchematicPath(path).flat().every(Number.isFinite)).toBe(true)
    }
  })

  it('takes the short way over the antimeridian', () => {
    const curve = buildSchematicPath([
      [170, 50],
      [-170, 50],
    ])
    expect(curve.at(-1)?.[0]).toBeCloseTo(190)
  })
})
