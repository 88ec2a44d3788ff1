// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { compileFiles } from './fixtureRecord'
import { buildRouteFiles, TWO_LANDS } from './fixtureRoute'
import { formatProblem } from './problem'

const ROUTE = 'data/routes/a-railway-route.yaml'
const STATIONS = 'data/stations.yaml'
const CITED = [{ source: 'page-2024' }]
const REASON = { ar: 'سبب', en: 'A reason' }

type Path = (string | number)[]

/** Sets one field of one file; `undefined` removes it. */
function buildChanged(file: string, field: Path, value: unknown) {
  const files = buildRouteFiles()
  let target: unknown = files[file]
  for (const key of field.slice(0, -1)) target = Reflect.get(Object(target), key)
  Reflect.set(Object(target), field.at(-1) ?? '', value)
  return files
}

async function tellProblems(files: ReturnType<typeof buildRouteFiles>): Promise<string[]> {
  const compilation = await compileFiles(files, TWO_LANDS)
  return compilation.isSound ? [] : compilation.problems.map(formatProblem)
}

const since = (edtf: string) => ({ edtf, basis: 'stated' })
const entry = (state: string, edtf?: string) => ({
  state,
  ...(edtf === undefined ? {} : { since: since(edtf) }),
  citations: CITED,
})
const HISTORY = ['legs', 0, 'history']

describe('the check of routes', () => {
  it('lets a sound route through', async () => {
    expect(await tellProblems(buildRouteFiles())).toEqual([])
  })

  // Each row breaks one thing; the fault must be named with its file, field and mend.
  it.each<[string, string, Path, unknown, RegExp]>([
    [
      'a station in another country',
      STATIONS,
      [1, 'country'],
      'AA',
      /lonLat: 16, 0\.5 is in BB, not in AA.*Mend/,
    ],
    ['a station in the sea', STATIONS, [1, 'lonLat'], [12, 0.5], /12, 0\.5 is in the sea, not in BB/],
    ['a seaport inland', STATIONS, [1, 'kind'], 'seaport', /lonLat: a seaport at 16, 0\.5 lies inland/],
    [
      'a leg from an unknown station',
      ROUTE,
      ['legs', 2, 'from'],
      'nowhere-stop',
      /legs\.2\.from: "nowhere-stop" is not in the record/,
    ],
    [
      'a leg through an unknown station',
      ROUTE,
      ['legs', 0, 'via', 0],
      'x-stop',
      /legs\.0\.via\.0: "x-stop" is not/,
    ],
    [
      'a leg opened before it was started',
      ROUTE,
      [...HISTORY, 1, 'since'],
      since('2006'),
      /history\.1\.since: it is operating since 2006, before it was under-construction \(2007\)/,
    ],
    [
      'an opening written before the works',
      ROUTE,
      HISTORY,
      [entry('operating', '2007'), entry('under-construction', '2017')],
      /it is operating before it is under-construction/,
    ],
    [
      'a later state without its date',
      ROUTE,
      [...HISTORY, 1, 'since'],
      undefined,
      /history\.1\.since: since when it is operating is not said/,
    ],
    [
      'a leg that does not go on from the one before',
      ROUTE,
      ['legs', 2, 'from'],
      'north-stop',
      /legs\.2\.from: the branch "main" breaks off: "harbour-quay" ends at quay-stop/,
    ],
    [
      'a word of being apart where it is not',
      ROUTE,
      ['branches', 1, 'apart'],
      REASON,
      /branches\.1\.apart: "spur" does share a station/,
    ],
    [
      'an unknown branch',
      ROUTE,
      ['legs', 3, 'branch'],
      'side',
      /legs\.3\.branch: "side" is no branch of this route.*use one of main, spur/,
    ],
    [
      'a branch without legs',
      ROUTE,
      ['legs', 3, 'branch'],
      'main',
      /branches\.1: no leg is of the branch "spur"/,
    ],
    [
      'two legs of one name',
      ROUTE,
      ['legs', 3, 'id'],
      'quay-west',
      /legs\.3\.id: "quay-west" is already one of the legs/,
    ],
    ['an unknown corridor', ROUTE, ['corridor'], 'no-railway', /corridor: "no-railway" is not in the record/],
    [
      'a length far off the drawn line',
      ROUTE,
      ['legs', 0, 'lengths', 0, 'kilometres'],
      900,
      /lengths\.0\.kilometres: 900 km is more than 30 % off the drawn line of 4\d\d km/,
    ],
    [
      'a ship over land',
      ROUTE,
      ['legs', 1, 'via', 0],
      [9, 2],
      /legs\.1\.via: the line runs over land at .* km from the shore/,
    ],
    [
      'a train over water',
      ROUTE,
      ['legs', 1, 'mode'],
      'rail',
      /legs\.1\.via: the line runs over water at 12, 0\.2, 222 km/,
    ],
    [
      'a train through a country it does not stop in',
      ROUTE,
      ['legs', 2, 'via'],
      [[8, 6]],
      /legs\.2\.via: the line runs through CC at .*where it has no station/,
    ],
    [
      'an acceptance that nothing needs',
      ROUTE,
      ['legs', 2, 'accepts'],
      [{ rule: 'coast', reason: REASON }],
      /legs\.2\.accepts\.0: the leg keeps the rule "coast"/,
    ],
    [
      'a zigzag within a leg',
      ROUTE,
      ['legs', 2, 'via'],
      [
        [8, 0.5],
        [8.2, 0.6],
      ],
      /legs\.2\.via: the line turns by 1\d\d° within 8 km at 8(\.\d+)?, 0\.\d+, more than 90°.*round curve/,
    ],
    [
      'a zigzag where a leg goes on from the one before',
      ROUTE,
      ['legs', 3],
      { ...Object(buildRouteFiles()[ROUTE]).legs[3], branch: 'main', to: 'harbour-stop' },
      /legs\.3\.via: the line turns by 1\d\d° within 8 km at 6, 1, more than 90°/,
    ],
    [
      'a line written by hand',
      ROUTE,
      ['legs', 2, 'line'],
      [
        [0, 0],
        [1, 1],
      ],
      /legs\.2\.line: "line" is made by this step.*delete it/,
    ],
    [
      'kilometres written by hand',
      ROUTE,
      ['legs', 2, 'stationKilometres'],
      [0, 5],
      /legs\.2\.stationKilometres: "stationKilometres" is made/,
    ],
  ])('refuses %s', async (_, file, field, value, expected) => {
    const files = buildChanged(file, field, value)
    const problems = await tellProblems(files)
    expect(problems.join('\n')).toMatch(expected)
    expect(problems.every((problem) => /^data\/[\w/-]+\.yaml:\d+ .*Mend: /.test(problem))).toBe(true)
  })

  it.each<[string, Path, unknown, string]>([
    ['coast', ['legs', 1, 'mode'], 'rail', 'legs.1.accepts'],
    ['length', ['legs', 0, 'lengths', 0, 'kilometres'], 900, 'legs.0.accepts'],
    [
      'border',
      ['legs', 2, 'via'],
      [
        [9, 4.4],
        [7, 4.4],
      ],
      'legs.2.accepts',
    ],
    [
      'turn',
      ['legs', 2, 'via'],
      [
        [8, 0.5],
        [8.2, 0.6],
      ],
      'legs.2.accepts',
    ],
  ])('accepts a breach of %s for a reason', async (rule, field, value, target) => {
    const files = buildChanged(ROUTE, field, value)
    expect(await tellProblems(files)).toHaveLength(1)
    const [, leg] = target.split('.')
    Reflect.set(Reflect.get(Reflect.get(Object(files[ROUTE]), 'legs'), Number(leg)), 'accepts', [
      { rule, reason: REASON },
    ])
    expect(await tellProblems(files)).toEqual([])
  })

  it('refuses a branch that hangs in the air', async () => {
    const files = buildRouteFiles()
    const route = Object(files[ROUTE])
    Reflect.set(route, 'legs', Reflect.get(route, 'legs').toSpliced(2, 1))
    expect((await tellProblems(files)).join('\n')).toMatch(
      /branches\.1: "spur" shares no station with the rest/,
    )
    Reflect.set(route.branches[1], 'apart', REASON)
    expect(await tellProblems(files)).toEqual([])
  })

  it('refuses a second route of a corridor', async () => {
    const files = buildRouteFiles()
    const other = { ...files, 'data/routes/b-railway-route.yaml': files[ROUTE] ?? '' }
    const problems = (await tellProblems(other)).join('\n')
    expect(problems).toMatch(
      /b-railway-route\.yaml:\d+ corridor: "a-railway" has its route in data\/routes\/a-railway/,
    )
  })

  it('lets a year stand beside a day of the same year, and a closed line be rebuilt', async () => {
    const history = [
      entry('under-construction', '2017-03'),
      entry('operating', '2017'),
      entry('suspended', '2020'),
      entry('under-construction', '2021'),
      entry('operating', '2023'),
    ]
    expect(await tellProblems(buildChanged(ROUTE, HISTORY, history))).toEqual([])
  })

  it('lets a cable lie in the sea or on land, whichever most of it does', async () => {
    expect(await tellProblems(buildChanged(ROUTE, ['legs', 1, 'mode'], 'fibre'))).toEqual([])
    expect(await tellProblems(buildChanged(ROUTE, ['legs', 2, 'mode'], 'fibre'))).toEqual([])
  })
})
