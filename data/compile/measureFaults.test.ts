// @vitest-environment node
import { expect, it } from 'vitest'
import { expectNamed, type Fault, FIGURES, MEASURES, problemsOf, set, VALUES } from './breakRecord'
import { buildSoundFiles } from './fixtureRecord'
import { formatProblem } from './problem'

// Each row breaks one thing; the fault must be named with its file, field and mend.
it.each<Fault>([
  ['a measure without Arabic', MEASURES, [0, 'name', 'ar'], undefined, /measures\.yaml:\d+ name\.ar/],
  ['a series twice', MEASURES, [0, 'series', 1, 'id'], 'a-pair', /"a-pair" is already a series/],
  ['a series at an unknown place', MEASURES, [0, 'series', 0, 'places', 0, 'place'], 'x', /^\S+ series.*"x"/],
  ['a value of an unknown series', VALUES, [0, 'series'], 'c-pair', /no series of trade.*a-pair, b-pair/],
  ['a value with a unit of its own', VALUES, [0, 'unit'], 'EUR', /unit: .*give the unit to the measure/],
  [
    'a value of an unknown page',
    VALUES,
    [0, 'citations', 0],
    'x',
    /trade\.yaml:\d+ citations\.0: "x" is not/,
  ],
  ['a value of an article', VALUES, [0, 'citations', 0], 'article-901', /move the figure to data\/figures/],
  ['a value of nothing', VALUES, [0, 'citations'], [], /at least one citation/],
  ['a value without period or reason', VALUES, [0, 'period'], undefined, /either the period/],
  ['a doubted value without its reason', VALUES, [0, 'confidence'], 'low', /low confidence needs/],
  ['a range that ends where it begins', VALUES, [0, 'valueTo'], 529_400_000, /above the value/],
  ['a range printed shorter than it is', VALUES, [0, 'valueTo'], 529_450_000, /valueTo: .*loses digits/],
  ['an unknown reporter', VALUES, [0, 'reporter'], 'x', /reporter: "x" is not in the record/],
  ['a reason in English alone', VALUES, [0, 'caution'], { ar: 'why', en: 'why' }, /caution\.ar: has no Ar/],
  ['a figure of an unknown measure', FIGURES, [0, 'measure'], 'x', /names both the measure and the series/],
])('names %s', expectNamed)

it('names a figure in another unit than its measure', async () => {
  const files = set(
    set(buildSoundFiles(), FIGURES, [0, 'measure'], 'trade'),
    FIGURES,
    [0, 'series'],
    'a-pair',
  )
  const problems = await problemsOf(set(files, FIGURES, [0, 'unit'], 'EUR'))
  expect(problems.map(formatProblem)).toEqual([
    expect.stringMatching(/figures\.yaml:\d+ unit: trade is counted in USD, not in EUR/),
  ])
})

it('names values of an unknown measure once, with their file', async () => {
  const files = buildSoundFiles()
  files['data/observations/trades.yaml'] = [
    { ...Object(files[VALUES])[0], id: 'a' },
    { ...Object(files[VALUES])[0], id: 'b' },
  ]
  const problems = await problemsOf(files)
  expect(problems.map(formatProblem)).toEqual([
    expect.stringMatching(/trades\.yaml:1 "trades" is no measure/),
  ])
})
