import { describe, expect, it } from 'vitest'
import { LEG_MODES, LEG_STATES } from '../record/routeSchema'
import { CORE_PARTS, toCoreDash, toLineLook } from './lineLook'

const BUILT = LEG_STATES.filter((state) => state !== 'planned' && state !== 'proposed')

describe.each(LEG_MODES)('a line by %s', (mode) => {
  it('is hollow where nobody has begun to build it, and nowhere else', () => {
    for (const state of ['planned', 'proposed'] as const) expect(toLineLook(mode, state).isHollow).toBe(true)
    for (const state of BUILT) expect(toLineLook(mode, state).isHollow).toBe(false)
  })

  it('has another stroke in every state', () => {
    const strokes = LEG_STATES.map((state) => {
      const { dash, isHollow } = toLineLook(mode, state)
      return `${dash.join(' ')} ${isHollow}`
    })
    expect(new Set(strokes).size).toBe(LEG_STATES.length)
  })

  it.each(['planned', 'proposed'] as const)('has outlines that close where it is %s', (state) => {
    const { dash, isRound } = toLineLook(mode, state)
    expect(isRound).toBe(true)
    // The ends round off beyond the dash by half a width each.
    expect(dash[1]).toBeGreaterThan(1)
    expect(toCoreDash(dash).map((length) => length / CORE_PARTS)).toEqual([...dash])
  })

  it('is as long from dash to dash as MapLibre draws it, which keeps whole numbers alone', () => {
    const add = (dash: readonly number[]) => dash.reduce((sum, length) => sum + length)
    for (const state of LEG_STATES) {
      const { dash, isHollow } = toLineLook(mode, state)
      expect(add(dash) % 1, state).toBe(0)
      if (isHollow) expect(add(toCoreDash(dash)) % 1, `the core of ${state}`).toBe(0)
    }
  })
})
