// @vitest-environment node
import { expect, it } from 'vitest'
import {
  CORRIDOR,
  DOCUMENT,
  EVENT,
  expectNamed,
  type Fault,
  FIGURES,
  ONE_PAGE,
  PAGES,
  problemsOf,
  set,
} from './breakRecord'
import { buildSoundFiles } from './fixtureRecord'
import { formatProblem } from './problem'

const TASHKENT = [{ place: 'tashkent', role: 'subject' }]

// Each row breaks one thing; the fault must be named with its file, field and mend.
it.each<Fault>([
  ['an unknown person', EVENT, ['participants', 0], 'nobody', /"nobody" is not in the record.*people/],
  ['an unknown place', EVENT, ['places', 0, 'place'], 'nowhere', /places\.0\.place: "nowhere"/],
  ['a reference of the wrong kind', EVENT, ['places', 0, 'place'], 'a-person', /is one of the people/],
  ['a path through an unknown place', CORRIDOR, ['path', 0], 'x', /path\.0: "x"/],
  ['a year outside 1990–2060', EVENT, ['date', 'edtf'], '1889-11-16', /outside the years/],
  [
    'a weekday that contradicts the date',
    EVENT,
    ['date', 'weekday'],
    'saturday',
    /is a sunday, not a saturday/,
  ],
  ['a date that is none', EVENT, ['date', 'edtf'], '16 Nov 2025', /not an EDTF level 1 date/],
  ['a derived date without its reasoning', EVENT, ['date', 'basis'], 'derived', /needs its reasoning/],
  ['neither date nor reason', EVENT, ['date'], undefined, /either a date or/],
  ['neither place nor reason', EVENT, ['places'], [], /either places or/],
  ['a corridor without date or reason', CORRIDOR, ['date'], undefined, /a corridor has either a date or/],
  ['a corridor with places and a reason', CORRIDOR, ['unplaced'], { ar: 'نص', en: 'text' }, /either places/],
  ['a document without date or reason', DOCUMENT, ['date'], undefined, /a document has either a date or/],
  ['a document without place or reason', DOCUMENT, ['places'], [], /a document has either places or/],
  ['a route through a place that is not its own', CORRIDOR, ['places'], TASHKENT, /uzbekistan is not among/],
  ['an unknown status', EVENT, ['status'], 'done', /Mend: use one of .*held/],
  ['an unknown field', EVENT, ['venue'], 'x', /venue/],
  ['an opinion of nobody', EVENT, ['kind'], 'opinion', /names whose it is/],
  ['an event held online at a venue', EVENT, ['isOnline'], true, /places\.0\.role: tashkent is no venue/],
  ['a venue elsewhere of one held online', EVENT, ['isOnline'], true, /elsewhere\.places\.0\.role: tashk/],
  [
    'an event that became itself',
    EVENT,
    ['links'],
    [{ event: 'meeting-2025', relation: 'became' }],
    /links\.0: what became of meeting-2025 leads back/,
  ],
  ['a place within itself', 'data/places/uzbekistan.yaml', ['within'], 'tashkent', /within itself/],
])('names %s', expectNamed)

it('names a place outside its country', async () => {
  const problems = await problemsOf(buildSoundFiles(), {
    isPointInCountry: (_lonLat, code) => code !== 'UZ',
  })
  expect(problems.map(formatProblem).join('\n')).toMatch(
    /tashkent\.yaml:\d+ lonLat: 69\.24, 41\.3 is not in UZ/,
  )
})

it('names duplicate ids across kinds', async () => {
  const problems = await problemsOf(set(buildSoundFiles(), FIGURES, [0, 'id'], 'a-person'))
  expect(problems.map(formatProblem).join('\n')).toMatch(/"a-person" is already the id/)
})

it('names what became of a plan where it leads back to the plan, at each event of the ring', async () => {
  const files = set(buildSoundFiles(), EVENT, ['links'], [{ event: 'plan-2025', relation: 'became' }])
  const plan = { ...Object(files[EVENT]), links: [{ event: 'meeting-2025', relation: 'became' }] }
  const problems = await problemsOf({ ...files, 'data/events/plan-2025.yaml': plan })
  expect(problems.map(({ file, field }) => [file, field])).toEqual([
    [EVENT, 'links.0'],
    ['data/events/plan-2025.yaml', 'links.0'],
  ])
})

it('names an event that has no date and no source with one', async () => {
  const files = set(set(buildSoundFiles(), EVENT, ['elsewhere'], undefined), EVENT, ['citations'], ONE_PAGE)
  set(set(files, EVENT, ['date'], undefined), EVENT, ['undated'], { ar: 'بلا تاريخ', en: 'No date' })
  expect(await problemsOf(files)).toEqual([])
  const problems = await problemsOf(set(files, PAGES, [0, 'published'], undefined))
  expect(problems.map(formatProblem)).toEqual([
    expect.stringMatching(/meeting-2025\.yaml:\d+ citations: has no date, and none of its sources/),
  ])
})
