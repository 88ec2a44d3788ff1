import { describe, expect, test } from 'vitest'
import { fixtureRoute, routeRecord } from '../../testing/fixtureRoute'
import { buildItemIndex } from '../record/recordIndex'
import type { Route, RouteFact } from '../record/routeSchema'
import { compareRoutes } from './compareRoutes'

const { stations } = buildItemIndex(routeRecord)
const citations = [{ source: 'page' }]
const scope = { ar: 'كله', en: 'The whole' }

function fact(
  id: string,
  fields: Pick<RouteFact, 'kind' | 'value' | 'unit'> & Partial<RouteFact>,
): RouteFact {
  return { id, stage: 'realised', scope, isWhole: true, citations, ...fields }
}

function compareFacts(ofA: readonly RouteFact[], ofB: readonly RouteFact[]) {
  const toRoute = (facts: readonly RouteFact[]): Route => ({ ...fixtureRoute, facts: [...facts] })
  return compareRoutes(toRoute(ofA), toRoute(ofB), stations, null)
}

const toIds = (facts: readonly RouteFact[]) => facts.map(({ id }) => id)

describe('two corridors side by side', () => {
  test('have the modes, countries and state of their own stations and legs, as of the year', () => {
    const [side] = compareRoutes(fixtureRoute, fixtureRoute, stations, 2016).sides
    expect(side.modes).toEqual(['rail', 'ferry'])
    expect(side.countries).toEqual({ through: ['CN', 'UZ', 'KZ', 'AZ'], beside: [] })
    expect(side.summary.state).toBe('under-construction')
  })

  test('name the countries that only a branch reaches apart', () => {
    const legs = fixtureRoute.legs
      .filter(({ id }) => id === 'east-tashkent' || id === 'port-baku')
      .map((leg) => ({ ...leg, branch: leg.mode === 'ferry' ? 'spur' : 'main' }))
    const [side] = compareRoutes({ ...fixtureRoute, legs }, fixtureRoute, stations, null).sides
    expect(side.countries).toEqual({ through: ['CN', 'UZ'], beside: ['KZ', 'AZ'] })
    expect(side.ends).toEqual(['east-stop', 'tashkent-stop'])
  })

  test('count a border for each change of country between stations, a shared piece once', () => {
    const [first] = fixtureRoute.legs
    if (!first) throw new Error('the fixture has no legs')
    const doubled: Route = {
      ...fixtureRoute,
      legs: [...fixtureRoute.legs, { ...first, id: 'again', branch: 'spur' }],
    }
    const { sides } = compareRoutes(fixtureRoute, doubled, stations, null)
    expect(sides.map(({ borders }) => borders)).toEqual([
      { through: 3, all: 4 },
      { through: 3, all: 4 },
    ])
  })

  test('set numbers beside each other in one unit alone, those of a part never', () => {
    const tonnes = fact('tonnes', { kind: 'capacity', value: 5, unit: 'tonnes-per-year' })
    const boxes = fact('boxes', { kind: 'capacity', value: 5, unit: 'teu-per-year' })
    const other = fact('other', { kind: 'capacity', value: 7, unit: 'tonnes-per-year' })
    const part = fact('part', { kind: 'cost', value: 7, unit: 'euros', isWhole: false })
    const { capacities, costs } = compareFacts([boxes, tonnes], [other, part])
    expect(capacities.map(({ unit, facts }) => [unit, facts.map(toIds)])).toEqual([
      ['tonnes-per-year', [['tonnes'], ['other']]],
      ['teu-per-year', [['boxes'], []]],
    ])
    expect(costs).toEqual([{ kind: 'cost', unit: undefined, facts: [[], []] }])
  })

  test('keep every value where sources differ, and add none', () => {
    const lengths = [826, 850].map((value) =>
      fact(`length-${value}`, { kind: 'length', value, unit: 'kilometres' }),
    )
    const { length } = compareFacts(lengths, [])
    expect(length.facts.map(toIds)).toEqual([['length-826', 'length-850'], []])
  })

  test('fall back to the drawn way through where no source gives a length, and only where all of it is measured', () => {
    const legs = fixtureRoute.legs.map((leg) => ({ ...leg, stationKilometres: [0, 100] }))
    const length = fact('length', { kind: 'length', value: 826, unit: 'kilometres' })
    const toDrawn = (route: Route) =>
      compareRoutes(route, fixtureRoute, stations, null).sides[0].drawnKilometres
    expect(toDrawn({ ...fixtureRoute, legs })).toBe(300)
    expect(toDrawn(fixtureRoute)).toBeUndefined()
    expect(toDrawn({ ...fixtureRoute, legs, facts: [length] })).toBeUndefined()
  })
})
