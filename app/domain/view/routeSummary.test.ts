import { describe, expect, test } from 'vitest'
import type { Leg, LegState, RouteFact } from '../record/routeSchema'
import {
  findWayThrough,
  listLatestCapacities,
  listLegsInState,
  listModes,
  summariseRoute,
} from './routeSummary'

const citations = [{ source: 'page' }]
const name = { ar: 'فرع', en: 'Branch' }

function leg(id: string, history: readonly (LegState | [LegState, string])[], branch = 'main'): Leg {
  return {
    id,
    branch,
    from: `${id}-a-stop`,
    to: `${id}-b-stop`,
    via: [],
    mode: 'rail',
    precision: 'schematic',
    history: history.map((entry) =>
      typeof entry === 'string'
        ? { state: entry, citations }
        : { state: entry[0], since: { edtf: entry[1], basis: 'stated' as const }, citations },
    ),
  }
}

const branches = [
  { id: 'main', name },
  { id: 'side', name },
]

describe('the state of a course', () => {
  test('is in service only where every leg is, as of the year', () => {
    const legs = [
      leg('old', ['operating']),
      leg('new', ['under-construction', ['operating', '2017']]),
      leg('border', ['under-construction', ['operating', '2017-10-30']]),
    ]
    expect(summariseRoute({ branches, legs }, 2016)).toEqual({
      state: 'under-construction',
      legCount: 3,
      others: [{ state: 'operating', count: 1 }],
    })
    expect(summariseRoute({ branches, legs }, 2017)).toEqual({ state: 'operating', legCount: 3, others: [] })
    expect(summariseRoute({ branches, legs }, null).state).toBe('operating')
  })

  test('is not that of a branch beside the way through, which is counted apart', () => {
    const legs = [
      leg('one', ['operating']),
      leg('two', ['operating']),
      leg('cut', ['under-construction'], 'side'),
    ]
    expect(summariseRoute({ branches, legs }, null)).toEqual({
      state: 'operating',
      legCount: 3,
      others: [{ state: 'under-construction', count: 1 }],
    })
  })

  test('counts in what alone leads on from the first branch, and no choice of ways', () => {
    const join = (id: string, from: string, to: string, state: LegState) => ({
      ...leg(id, [state], id),
      from: `${from}-stop`,
      to: `${to}-stop`,
    })
    const chain = {
      branches: ['first', 'next', 'before', 'port', 'other-port', 'loop'].map((id) => ({ id, name })),
      legs: [
        join('first', 'b', 'c', 'operating'),
        join('next', 'c', 'd', 'under-construction'),
        join('before', 'a', 'b', 'operating'),
        join('port', 'd', 'e', 'planned'),
        join('other-port', 'd', 'f', 'proposed'),
        join('loop', 'c', 'a', 'suspended'),
      ],
    }
    expect([...findWayThrough(chain)]).toEqual(['before', 'first', 'next'])
    expect(summariseRoute(chain, null).state).toBe('under-construction')
    const legs = chain.legs.map((one) => (one.id === 'before' ? join('before', 'a', 'b', 'planned') : one))
    expect(summariseRoute({ ...chain, legs }, null).state).toBe('planned')
    const open = chain.legs.map((one) => (one.id === 'next' ? join('next', 'c', 'd', 'operating') : one))
    expect(summariseRoute({ ...chain, legs: open }, null).state).toBe('operating')
  })

  test('is open from the day the last leg opens, never from a plan', () => {
    const legs = [
      leg('only', [
        ['proposed', '1997'],
        ['under-construction', '2024-12-27'],
      ]),
    ]
    expect(summariseRoute({ branches, legs }, 1996).state).toBeUndefined()
    expect(summariseRoute({ branches, legs }, 2023).state).toBe('proposed')
    expect(summariseRoute({ branches, legs }, 2024).state).toBe('under-construction')
  })

  test('is that of most legs that are not open, and the less open one of two', () => {
    const legs = [leg('one', ['operating']), leg('two', ['under-construction']), leg('three', ['planned'])]
    expect(summariseRoute({ branches, legs }, null).state).toBe('planned')
    const more = [...legs, leg('four', ['under-construction'])]
    expect(summariseRoute({ branches, legs: more }, null)).toEqual({
      state: 'under-construction',
      legCount: 4,
      others: [
        { state: 'operating', count: 1 },
        { state: 'planned', count: 1 },
      ],
    })
  })

  test('is not open while a leg has not been spoken of', () => {
    const legs = [leg('one', ['operating']), leg('two', [['planned', '2020']])]
    expect(summariseRoute({ branches, legs }, 2010)).toEqual({
      state: undefined,
      legCount: 2,
      others: [{ state: 'operating', count: 1 }],
    })
  })
})

describe('of legs that are told as of a later year only', () => {
  const late = (id: string, history: readonly (LegState | [LegState, string])[] = ['operating']) => ({
    ...leg(id, history),
    attestedFrom: 2023,
  })

  test('a course is in service as far as is known, and they are counted apart', () => {
    const legs = [leg('one', ['operating']), late('two'), late('three')]
    expect(summariseRoute({ branches, legs }, 2018)).toEqual({
      state: 'operating-as-known',
      legCount: 3,
      others: [{ state: 'unknown', count: 2 }],
    })
    expect(summariseRoute({ branches, legs }, 2023)).toEqual({ state: 'operating', legCount: 3, others: [] })
    expect(summariseRoute({ branches, legs }, null).state).toBe('operating')
  })

  test('a course of them alone is in no state anyone knows', () => {
    expect(summariseRoute({ branches, legs: [late('one'), late('two')] }, 2018)).toEqual({
      state: 'unknown',
      legCount: 2,
      others: [],
    })
  })

  test('none opens or closes a way that others close, or about which nobody spoke', () => {
    const built = [late('one'), late('two'), leg('three', ['under-construction'])]
    expect(summariseRoute({ branches, legs: built }, 2018)).toEqual({
      state: 'under-construction',
      legCount: 3,
      others: [{ state: 'unknown', count: 2 }],
    })
    const untold = [late('one'), leg('two', [['planned', '2020']])]
    expect(summariseRoute({ branches, legs: untold }, 2018).state).toBeUndefined()
  })

  test('what is merely being built is not there before', () => {
    const legs = [leg('one', ['operating']), late('two', ['under-construction'])]
    expect(summariseRoute({ branches, legs }, 2018)).toMatchObject({ others: [{ state: 'operating' }] })
  })
})

test('the legs a summary counts apart are found again, in the order they are told', () => {
  const legs = [
    leg('open', ['operating']),
    { ...leg('told-late', ['operating']), attestedFrom: 2023 },
    leg('planned-late', [['planned', '2020']]),
    leg('planned', ['planned'], 'side'),
  ]
  const list = (state: Parameters<typeof listLegsInState>[2]) =>
    listLegsInState({ legs }, 2018, state).map(({ id }) => id)
  expect([list('operating'), list('unknown'), list(undefined), list('planned')]).toEqual([
    ['open'],
    ['told-late'],
    ['planned-late'],
    ['planned'],
  ])
  expect(listLegsInState({ legs }, null, 'planned').map(({ id }) => id)).toEqual(['planned-late', 'planned'])
})

test('each mode is named once, in the order it is met', () => {
  expect(listModes([{ mode: 'rail' }, { mode: 'ferry' }, { mode: 'rail' }])).toEqual(['rail', 'ferry'])
})

test('of capacities only the latest of each unit and stage stand before the course', () => {
  const capacity = (id: string, edtf: string, fields: Partial<RouteFact> = {}): RouteFact => ({
    id,
    kind: 'capacity',
    value: 6e6,
    unit: 'tonnes-per-year',
    stage: 'realised',
    refersTo: { edtf, basis: 'stated' },
    scope: name,
    isWhole: true,
    citations,
    ...fields,
  })
  const facts = [
    capacity('old', '2022'),
    capacity('new', '2024'),
    capacity('rival', '2024', { value: 5e6 }),
    capacity('target', '2027', { stage: 'target' }),
    capacity('boxes', '2020', { unit: 'teu-per-year' }),
    capacity('part', '2025', { isWhole: false }),
  ]
  expect(listLatestCapacities(facts, null).map(({ id }) => id)).toEqual(['new', 'rival', 'target', 'boxes'])
  expect(listLatestCapacities(facts, 2023).map(({ id }) => id)).toEqual(['old', 'target', 'boxes'])
})
