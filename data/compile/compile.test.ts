// @vitest-environment node
import { describe, expect, it } from 'vitest'
import type { RecordFiles } from './fixtureRecord'
import { buildSoundFiles, compileFiles } from './fixtureRecord'
import type { Ground } from './ground'
import { formatProblem } from './problem'

/** Changes one field of one file, by path; `undefined` removes it. */
function set(files: RecordFiles, file: string, field: (string | number)[], value: unknown): RecordFiles {
  let target: unknown = files[file]
  for (const key of field.slice(0, -1)) target = Reflect.get(Object(target), key)
  if (value === undefined) Reflect.deleteProperty(Object(target), field.at(-1) ?? '')
  else Reflect.set(Object(target), field.at(-1) ?? '', value)
  return files
}

async function problemsOf(files: RecordFiles, ground?: Partial<Ground>) {
  const compilation = await compileFiles(files, ground)
  return compilation.isSound ? [] : compilation.problems
}

const EVENT = 'data/events/meeting-2025.yaml'
const CORRIDOR = 'data/corridors/a-railway.yaml'
const DOCUMENT = 'data/documents/a-statement.yaml'
const TASHKENT = [{ place: 'tashkent', role: 'subject' }]
const FIGURES = 'data/figures.yaml'
const PAGES = 'data/pages.yaml'
const MEASURES = 'data/measures.yaml'
const VALUES = 'data/observations/trade.yaml'
const ONE_PAGE = [{ source: 'page-2024' }]

describe('the compile step', () => {
  it('publishes a sound record, one file per dataset, with version and origin', async () => {
    const compilation = await compileFiles(buildSoundFiles())
    expect(compilation).toMatchObject({ isSound: true })
    if (!compilation.isSound) return
    expect(compilation.record.version).toMatch(/^1\.2\.3\+[0-9a-f]{8}$/)
    expect(compilation.record.files.map(({ path }) => path)).toContain('data/events.json')
    const events: unknown = JSON.parse(
      compilation.record.files.find(({ name }) => name === 'events')?.json ?? '',
    )
    expect(events).toMatchObject({
      version: compilation.record.version,
      generatedFrom: EVENT,
      items: [{ id: 'meeting-2025' }],
    })
  })

  it('gives the same version for the same content, another for other content', async () => {
    const version = async (files: RecordFiles) => {
      const compilation = await compileFiles(files)
      return compilation.isSound ? compilation.record.version : undefined
    }
    const first = await version(buildSoundFiles())
    expect(await version(buildSoundFiles())).toBe(first)
    expect(await version(set(buildSoundFiles(), EVENT, ['title', 'en'], 'Another'))).not.toBe(first)
  })

  // Each row breaks one thing; the fault must be named with its file, field and mend.
  it.each<[string, string, (string | number)[], unknown, RegExp]>([
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
    ['no Arabic', EVENT, ['title', 'ar'], undefined, /title\.ar.*Mend/],
    ['empty English', EVENT, ['title', 'en'], ' ', /the English text is empty/],
    ['English where Arabic belongs', EVENT, ['title', 'ar'], 'A meeting', /no Arabic letter/],
    [
      'a span with a hyphen in Arabic',
      EVENT,
      ['title', 'ar'],
      'للأعوام 2026-2028',
      /"2026-2028" turned round/,
    ],
    [
      'a Latin name on the Arabic map',
      'data/places/tashkent.yaml',
      ['name', 'ar'],
      'طشقند (Tashkent)',
      /name\.ar: has Latin letters on the Arabic map/,
    ],
    ['Arabic where English belongs', EVENT, ['title', 'en'], 'اجتماع', /not English text/],
    ['a hidden direction mark', EVENT, ['title', 'en'], 'A\u202Emeeting', /direction mark/],
    [
      'a paragraph the source does not have',
      EVENT,
      ['citations', 0, 'paragraph'],
      6,
      /paragraph 6 does not exist/,
    ],
    ['no paragraph', EVENT, ['citations', 0, 'paragraph'], undefined, /does not say which paragraph/],
    [
      'a sentence of a source cited by paragraph',
      EVENT,
      ['citations', 0, 'sentence'],
      1,
      /no sentences to cite/,
    ],
    [
      'an unknown source',
      EVENT,
      ['citations', 0, 'source'],
      'article-999',
      /"article-999" is not in the record/,
    ],
    ['no citation', EVENT, ['citations'], [], /at least one citation/],
    ['a quotation of a sentence', EVENT, ['citations', 0, 'printed'], 'a b c d e f', /at most five words/],
    ['a date that is none', EVENT, ['date', 'edtf'], '16 Nov 2025', /not an EDTF level 1 date/],
    ['a derived date without its reasoning', EVENT, ['date', 'basis'], 'derived', /needs its reasoning/],
    ['neither date nor reason', EVENT, ['date'], undefined, /either a date or/],
    ['neither place nor reason', EVENT, ['places'], [], /either places or/],
    ['a corridor without date or reason', CORRIDOR, ['date'], undefined, /a corridor has either a date or/],
    [
      'a corridor with places and a reason',
      CORRIDOR,
      ['unplaced'],
      { ar: 'نص', en: 'text' },
      /either places/,
    ],
    ['a document without date or reason', DOCUMENT, ['date'], undefined, /a document has either a date or/],
    ['a document without place or reason', DOCUMENT, ['places'], [], /a document has either places or/],
    [
      'a route through a place that is not its own',
      CORRIDOR,
      ['places'],
      TASHKENT,
      /uzbekistan is not among/,
    ],
    ['an unknown status', EVENT, ['status'], 'done', /Mend: use one of .*held/],
    ['an unknown field', EVENT, ['venue'], 'x', /venue/],
    ['an opinion of nobody', EVENT, ['kind'], 'opinion', /names whose it is/],
    ['a claimed figure of nobody', FIGURES, [0, 'stage'], 'claimed', /names who claims it/],
    ['a figure without period or reason', FIGURES, [0, 'noPeriod'], undefined, /either the period/],
    ['a figure printed shorter than it is', FIGURES, [0, 'fractionDigits'], 0, /loses digits/],
    ['a promise of what is realised', FIGURES, [0, 'became'], [{ event: 'meeting-2025' }], /is no promise/],
    [
      'an outcome that is nowhere',
      FIGURES,
      [0, 'became'],
      [{ figure: 'gone' }],
      /"gone" is not in the record/,
    ],
    ['an outcome that is nothing', FIGURES, [0, 'became'], [{}], /either a figure or an event/],
    ['a sum told again as another', FIGURES, [0, 'sameAs'], 'trade-a-pair-2023', /another value/],
    ['a figure part of itself', FIGURES, [0, 'nestedIn'], 'trade-2024', /part of itself/],
    ['an address that is none', 'data/sources/article-901.yaml', ['url'], 'javascript:alert(1)', /address/],
    [
      'a disagreement with one side',
      'data/disagreements.yaml',
      [0, 'claims', 1],
      undefined,
      /two sides|claims/,
    ],
    [
      'a paragraph of a page',
      EVENT,
      ['elsewhere', 'citations', 0, 'paragraph'],
      2,
      /elsewhere\.citations\.0\.paragraph: page-2024 is a page/,
    ],
    [
      'an article cited elsewhere',
      EVENT,
      ['elsewhere', 'citations', 0],
      { source: 'article-901', paragraph: 1 },
      /article-901 is an article/,
    ],
    [
      'an article cited for a corridor elsewhere',
      CORRIDOR,
      ['elsewhere'],
      {
        summary: { ar: 'خط', en: 'A line' },
        stage: 'operating',
        stageNote: { ar: 'يعمل', en: 'It runs' },
        citations: [{ source: 'article-901', paragraph: 1 }],
      },
      /elsewhere\.citations\.0\.source: article-901 is an article/,
    ],
    ['elsewhere beside no article', EVENT, ['citations'], ONE_PAGE, /of no article to stand beside/],
    ['a document elsewhere beside no article', DOCUMENT, ['citations'], ONE_PAGE, /of no article to stand/],
    ['doubt of a document elsewhere', DOCUMENT, ['elsewhere', 'confidence'], 'low', /elsewhere: low confid/],
    [
      'a correction of the version it is in',
      FIGURES,
      [0, 'superseded', 0, 'until'],
      '1.2.3',
      /not before 1\.2\.3/,
    ],
    [
      'a correction of a later version',
      FIGURES,
      [0, 'superseded', 0, 'until'],
      '1.10.0',
      /not before 1\.2\.3/,
    ],
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
    [
      'a correction without its reason',
      FIGURES,
      [0, 'superseded', 0, 'why'],
      undefined,
      /superseded\.0\.why/,
    ],
    [
      'a correction without its source',
      FIGURES,
      [0, 'superseded', 0, 'citations'],
      [],
      /at least one citation/,
    ],
    ['a corrected number of an event', EVENT, ['superseded'], [{ value: 1 }], /superseded\.0\.value.*remove/],
    ['an unknown page elsewhere', EVENT, ['elsewhere', 'citations', 0, 'source'], 'x', /"x" is not in the/],
    ['doubt without its reason', EVENT, ['confidence'], 'low', /low confidence needs a "caution"/],
    ['doubt elsewhere', EVENT, ['elsewhere', 'confidence'], 'low', /elsewhere: low confidence needs/],
    ['an event held online at a venue', EVENT, ['isOnline'], true, /places\.0\.role: tashkent is no venue/],
    ['a venue elsewhere of one held online', EVENT, ['isOnline'], true, /elsewhere\.places\.0\.role: tashk/],
    [
      'an event that became itself',
      EVENT,
      ['links'],
      [{ event: 'meeting-2025', relation: 'became' }],
      /links\.0: what became of meeting-2025 leads back/,
    ],
    ['an address that runs a script', PAGES, [0, 'url'], 'javascript:alert(1)', /starts with http/],
    [
      'an address twice',
      PAGES,
      [0, 'url'],
      'https://example.org/article',
      /already the address of article-901/,
    ],
    ['a page with paragraphs', PAGES, [0, 'unit'], 'paragraph', /unitCount/],
    ['a measure without Arabic', MEASURES, [0, 'name', 'ar'], undefined, /measures\.yaml:\d+ name\.ar/],
    ['a series twice', MEASURES, [0, 'series', 1, 'id'], 'a-pair', /"a-pair" is already a series/],
    [
      'a series at an unknown place',
      MEASURES,
      [0, 'series', 0, 'places', 0, 'place'],
      'x',
      /^\S+ series.*"x"/,
    ],
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
    ['a place within itself', 'data/places/uzbekistan.yaml', ['within'], 'tashkent', /within itself/],
  ])('names %s', async (_what, file, field, value, expected) => {
    const problems = await problemsOf(set(buildSoundFiles(), file, field, value))
    expect(problems.map(formatProblem).join('\n')).toMatch(expected)
    expect(problems.every(({ line, mend }) => line > 0 && mend.length > 0)).toBe(true)
    expect(problems.map((problem) => problem.file)).toContain(file)
  })

  it('names a figure whose outcome leads back to it', async () => {
    const goal = set(buildSoundFiles(), FIGURES, [0, 'stage'], 'target')
    const problems = await problemsOf(set(goal, FIGURES, [0, 'became'], [{ figure: 'trade-2024' }]))
    expect(problems.map(formatProblem).join('\n')).toMatch(/became\.0: what became of trade-2024 leads back/)
  })

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

  it('names a source nothing cites', async () => {
    const files = buildSoundFiles()
    const source = Object(files['data/sources/article-901.yaml'])
    files['data/sources/article-902.yaml'] = { ...source, url: 'https://example.org/another' }
    const problems = await problemsOf(files)
    expect(problems.map(formatProblem)).toEqual([
      expect.stringMatching(/article-902\.yaml:1 nothing cites this source/),
    ])
  })

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

  it('names what became of a plan where it leads back to the plan, at each event of the ring', async () => {
    const files = set(buildSoundFiles(), EVENT, ['links'], [{ event: 'plan-2025', relation: 'became' }])
    const plan = { ...Object(files[EVENT]), links: [{ event: 'meeting-2025', relation: 'became' }] }
    const problems = await problemsOf({ ...files, 'data/events/plan-2025.yaml': plan })
    expect(problems.map(({ file, field }) => [file, field])).toEqual([
      [EVENT, 'links.0'],
      ['data/events/plan-2025.yaml', 'links.0'],
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

  it('names an event that has no date and no source with one', async () => {
    const files = set(set(buildSoundFiles(), EVENT, ['elsewhere'], undefined), EVENT, ['citations'], ONE_PAGE)
    set(set(files, EVENT, ['date'], undefined), EVENT, ['undated'], { ar: 'بلا تاريخ', en: 'No date' })
    expect(await problemsOf(files)).toEqual([])
    const problems = await problemsOf(set(files, PAGES, [0, 'published'], undefined))
    expect(problems.map(formatProblem)).toEqual([
      expect.stringMatching(/meeting-2025\.yaml:\d+ citations: has no date, and none of its sources/),
    ])
  })

  it('does not say a series twice whose name is in that of its measure', async () => {
    const name = { ar: 'تجارة زوج', en: 'Trade of A pair' }
    const compilation = await compileFiles(set(buildSoundFiles(), MEASURES, [0, 'name'], name))
    const files = compilation.isSound ? compilation.record.files : []
    const figures: unknown = JSON.parse(files.find((file) => file.name === 'figures')?.json ?? '')
    expect(figures).toMatchObject({ items: [{}, { label: { en: 'Trade of A pair' } }] })
  })

  it('makes a figure of each value of a measure', async () => {
    const compilation = await compileFiles(buildSoundFiles())
    const files = compilation.isSound ? compilation.record.files : []
    const read = (name: string): unknown => JSON.parse(files.find((file) => file.name === name)?.json ?? '')
    expect(read('figures')).toMatchObject({
      generatedFrom: 'data/ (2 files)',
      items: [
        { id: 'trade-2024' },
        {
          id: 'trade-a-pair-2023',
          label: { en: 'Trade: A pair' },
          note: { en: 'Exports and imports' },
          scope: { en: 'A pair' },
          measure: 'trade',
          series: 'a-pair',
          unit: 'USD',
          places: [{ place: 'uzbekistan', role: 'subject' }],
          reported: { edtf: '2024-03-05' },
          citations: [{ source: 'page-2024' }],
        },
      ],
    })
    expect(read('measures')).toMatchObject({ items: [{ id: 'trade' }] })
    expect(read('sources')).toMatchObject({ items: [{ id: 'article-901' }, { id: 'page-2024' }] })
  })

  it('takes a record without pages, measures and values for one that has none yet', async () => {
    const { [PAGES]: _pages, [MEASURES]: _measures, [VALUES]: _values, ...files } = buildSoundFiles()
    const bare = set(set(files, EVENT, ['elsewhere'], undefined), DOCUMENT, ['elsewhere'], undefined)
    expect(await compileFiles(bare)).toMatchObject({ isSound: true })
  })

  it('names a file that is no YAML with the line', async () => {
    const files = buildSoundFiles()
    files[EVENT] = 'title:\n  en: "unclosed\n'
    const problems = await problemsOf(files)
    expect(problems.map(formatProblem).join('\n')).toMatch(/meeting-2025\.yaml:\d+ is not valid YAML/)
  })

  it('tells every fault at once and publishes nothing', async () => {
    const files = set(set(buildSoundFiles(), EVENT, ['status'], 'done'), FIGURES, [0, 'unit'], 'camels')
    const compilation = await compileFiles(files)
    expect(compilation.isSound).toBe(false)
    const faulty = compilation.isSound ? [] : compilation.problems.map((problem) => problem.file)
    expect(faulty).toEqual(expect.arrayContaining([EVENT, FIGURES]))
  })

  it('points at the line of the field', async () => {
    const [problem] = await problemsOf(set(buildSoundFiles(), EVENT, ['status'], 'done'))
    expect(problem).toMatchObject({ file: EVENT, field: 'status', line: 8 })
  })
})
