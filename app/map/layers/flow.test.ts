import { expect, it } from 'vitest'
import { FLOW_DASHES } from './flow'

/** The dashes of one period drawn out, a character for half a width. */
function drawOut(dashes: readonly number[]): string {
  return dashes.map((length, index) => (index % 2 === 0 ? '#' : '.').repeat(length * 2)).join('')
}

it('moves the same dashes along the line, step by step and over its end', () => {
  const drawn = FLOW_DASHES.map(drawOut)
  const [first = ''] = drawn
  const shift = first.length / FLOW_DASHES.length
  expect(first.startsWith('#')).toBe(true)
  for (const [step, dashes] of drawn.entries()) {
    const moved = shift * step
    expect(dashes).toBe(first.slice(first.length - moved) + first.slice(0, first.length - moved))
  }
})
