import { expect, it } from 'vitest'
import { buildTestFigure } from '../../testing/testItems'
import { gatherByMeasure } from './figureGroups'

function values(measure: string, count: number) {
  return Array.from({ length: count }, (_, position) =>
    buildTestFigure({ id: `${measure}-${position}`, measure, series: 'one' }),
  )
}

it('gathers the values of a measure where they are many, and leaves a few among the others', () => {
  const few = values('few', 3)
  const many = values('many', 4)
  const single = buildTestFigure({ id: 'single' })
  const { apart, measures } = gatherByMeasure([...few, single, ...many])
  expect(apart).toEqual([...few, single])
  expect(measures).toEqual([{ id: 'many', figures: many }])
})
