import { expect, it } from 'vitest'
import { buildTestEvent, buildTestFigure, buildTestRecord } from '../../testing/testItems'
import { buildScopedRecord } from './recordScope'

const citations = [{ source: 'a-page' }]

it('is the size of the record in either scope, and the same from both', () => {
  const { record } = buildTestRecord({
    events: [buildTestEvent({ id: 'article' }), buildTestEvent({ id: 'page', citations })],
    figures: [buildTestFigure({ id: 'of-page', citations })],
  })
  for (const scope of ['all', 'articles'] as const) {
    const scoped = buildScopedRecord(record, scope)
    expect(scoped.sizes).toEqual({ all: { events: 2, figures: 1 }, articles: { events: 1, figures: 0 } })
    expect(scoped.sizes[scope].events).toBe(scoped.record.events.length)
    expect(scoped.sizes[scope].figures).toBe(scoped.record.figures.length)
  }
})
