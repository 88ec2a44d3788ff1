// @vitest-environment node
import { expect, it } from 'vitest'
import { EVENT, expectNamed, type Fault, FIGURES, problemsOf, set } from './breakRecord'
import { buildSoundFiles } from './fixtureRecord'
import { formatProblem } from './problem'

// Each row breaks one thing; the fault must be named with its file, field and mend.
it.each<Fault>([
  ['a claimed figure of nobody', FIGURES, [0, 'stage'], 'claimed', /names who claims it/],
  ['a figure without period or reason', FIGURES, [0, 'noPeriod'], undefined, /either the period/],
  ['a figure printed shorter than it is', FIGURES, [0, 'fractionDigits'], 0, /loses digits/],
  ['a promise of what is realised', FIGURES, [0, 'became'], [{ event: 'meeting-2025' }], /is no promise/],
  ['an outcome that is nowhere', FIGURES, [0, 'became'], [{ figure: 'gone' }], /"gone" is not in the record/],
  ['an outcome that is nothing', FIGURES, [0, 'became'], [{}], /either a figure or an event/],
  ['a sum told again as another', FIGURES, [0, 'sameAs'], 'trade-a-pair-2023', /another value/],
  ['a figure part of itself', FIGURES, [0, 'nestedIn'], 'trade-2024', /part of itself/],
  [
    'a correction of the version it is in',
    FIGURES,
    [0, 'superseded', 0, 'until'],
    '1.2.3',
    /not before 1\.2\.3/,
  ],
  ['a correction of a later version', FIGURES, [0, 'superseded', 0, 'until'], '1.10.0', /not before 1\.2\.3/],
  [
    'a correction of no version',
    FIGURES,
    [0, 'superseded', 0, 'until'],
    'once',
    /a version is three numbers/,
  ],
  ['a correction to the same value', FIGURES, [0, 'superseded', 0, 'value'], 10_700_000_000, /says now/],
  [
    'a corrected value nobody printed',
    FIGURES,
    [0, 'superseded', 0, 'value'],
    10_910_000_000,
    /loses digits/,
  ],
  ['a correction of nothing', FIGURES, [0, 'superseded', 1, 'text'], undefined, /either a "value" or/],
  ['a correction without its reason', FIGURES, [0, 'superseded', 0, 'why'], undefined, /superseded\.0\.why/],
  [
    'a correction without its source',
    FIGURES,
    [0, 'superseded', 0, 'citations'],
    [],
    /at least one citation/,
  ],
  ['a corrected number of an event', EVENT, ['superseded'], [{ value: 1 }], /superseded\.0\.value.*remove/],
])('names %s', expectNamed)

it('names a figure whose outcome leads back to it', async () => {
  const goal = set(buildSoundFiles(), FIGURES, [0, 'stage'], 'target')
  const problems = await problemsOf(set(goal, FIGURES, [0, 'became'], [{ figure: 'trade-2024' }]))
  expect(problems.map(formatProblem).join('\n')).toMatch(/became\.0: what became of trade-2024 leads back/)
})
