import { expect, test } from 'vitest'
import { fixtureRoute, routeRecord } from '../../testing/fixtureRoute'
import { buildAtlasView } from './atlasView'
import { countMilestonesAlone } from './corridorItems'
import { buildScopedRecord } from './recordScope'

const { placed } = buildScopedRecord(routeRecord, 'all')
const ARRIVED = { loading: new Set<never>(), failed: new Set<never>() }

function viewOf(year: number | null) {
  return { view: buildAtlasView(placed, year === null ? null : { fromYear: year, toYear: year }), ...ARRIVED }
}

test.each([
  ['a step and no event', 2008, 1],
  ['a step and its event', 2017, 0],
  ['neither', 2019, 0],
  ['all years', null, 0],
])('the milestones of %s', (_, year, count) => {
  expect(countMilestonesAlone(viewOf(year), fixtureRoute)).toBe(count)
})

test('are not said to be alone while the events are on their way, or did not arrive', () => {
  const events = new Set(['events'] as const)
  expect(countMilestonesAlone({ ...viewOf(2008), loading: events }, fixtureRoute)).toBe(0)
  expect(countMilestonesAlone({ ...viewOf(2008), failed: events }, fixtureRoute)).toBe(0)
})
