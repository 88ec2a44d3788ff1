import { render } from '@testing-library/react'
import { expect, it } from 'vitest'
import { toLineLook } from '../domain/view/lineLook'
import { LineStroke } from './LineStroke'

function draw(...look: Parameters<typeof toLineLook>) {
  const { container } = render(
    <svg aria-hidden="true">
      <LineStroke look={toLineLook(...look)} width={4} x1="0" y1="2" x2="20" y2="2" />
    </svg>,
  )
  return [...container.querySelectorAll('line')].map((line) => ({
    width: Number(line.getAttribute('stroke-width')),
    dash: line.getAttribute('stroke-dasharray'),
  }))
}

it.each(['rail', 'ferry'] as const)('draws %s with a core along the dashes where it is planned', (mode) => {
  const [line, core, ...others] = draw(mode, 'planned')
  expect(others).toEqual([])
  expect(core?.dash).toBe(line?.dash)
  expect(core?.width).toBeLessThan(line?.width ?? 0)
})

it('draws what runs, and what is being built, in one stroke', () => {
  for (const state of ['operating', 'under-construction', 'suspended'] as const) {
    for (const mode of ['rail', 'ferry'] as const) expect(draw(mode, state)).toHaveLength(1)
  }
})
