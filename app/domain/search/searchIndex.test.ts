import { describe, expect, it } from 'vitest'
import {
  buildTestCorridor,
  buildTestEvent,
  buildTestFigure,
  buildTestPlace,
  buildTestRecord,
} from '../../testing/testItems'
import type { Organisation, Person } from '../record/actorSchemas'
import type { AtlasDocument } from '../record/documentSchema'
import type { Source } from '../record/sourceSchema'
import { buildSearchDocuments } from './buildSearchDocuments'
import type { SearchHit } from './searchIndex'
import { buildSearchIndex, finishSearchIndex } from './searchIndex'

const citations = [{ source: 'article-901', paragraph: 1 }]
const text = (ar: string, en: string) => ({ ar, en })
const on = (edtf: string) => ({ edtf, basis: 'stated' as const })
const at = (place: string) => ({ place, role: 'subject' as const, basis: 'stated' as const })

const mirziyoyev: Person = {
  id: 'mirziyoyev',
  name: text('شوكت ميرزيوييف', 'Shavkat Mirziyoyev'),
  role: text('رئيس أوزبكستان', 'President of Uzbekistan'),
  spellings: ['ميرضيائيف', 'ميرزييويف', 'Mirziyaev'],
  citations,
}
const tokayev: Person = {
  id: 'tokayev',
  name: text('قاسم جومارت توكاييف', 'Kassym-Jomart Tokayev'),
  role: text('رئيس', 'President'),
  citations,
}
const meeting: Organisation = {
  id: 'format',
  name: text('الاجتماع التشاوري', 'Consultative Meeting'),
  role: text('صيغة', 'Format'),
  citations,
}
const treaty: AtlasDocument = {
  id: 'treaty',
  title: text('معاهدة الصداقة', 'Friendship treaty'),
  summary: text('وقّعها ثلاثة', 'Three signed it in Astana'),
  kind: 'treaty',
  stage: 'signed',
  date: on('2022-07'),
  places: [],
  participants: ['tokayev'],
  events: [],
  citations,
}
const erem: Source = {
  id: 'erem',
  outlet: text('إرم نيوز', 'Erem News'),
  title: 'زيارة علييف',
  url: 'https://example.org/',
  language: 'ar',
  published: on('2025-12-01'),
  read: on('2026-11-21'),
  unit: 'paragraph',
  unitCount: 3,
  isMachineTranslated: false,
  about: text('مقال', 'An article'),
  defects: [],
}

const { record } = buildTestRecord({
  places: [
    buildTestPlace({ id: 'astana', name: text('أستانا', 'Astana') }),
    buildTestPlace({ id: 'kremlin', name: text('الكرملين', 'The Kremlin') }),
    buildTestPlace({
      id: 'kyrgyzstan',
      name: text('قيرغيزستان', 'Kyrgyzstan'),
      aliases: ['قرغيزستان', 'Kyrgyz Republic'],
    }),
  ],
  people: [mirziyoyev, tokayev],
  organisations: [meeting],
  corridors: [
    buildTestCorridor({
      id: 'middle',
      name: text('الممر الأوسط', 'Middle Corridor'),
      aliases: ['الممر المركزي', 'طريق النقل الدولي عبر قزوين', 'TITR'],
    }),
    buildTestCorridor({ id: 'works', name: text('أعمال TITR', 'TITR works') }),
  ],
  events: [
    buildTestEvent({
      id: 'summit-2025',
      title: text('قمة طشقند', 'Tashkent summit'),
      summary: text('حضرها القادة', 'The leaders of Astana came'),
      date: on('2025-11-15/2025-11-16'),
      participants: ['mirziyoyev'],
    }),
    buildTestEvent({
      id: 'plan-2024',
      title: text('زيارة مقررة', 'A planned visit'),
      date: on('2024-11-10'),
      target: on('2025'),
      places: [at('kyrgyzstan')],
    }),
    buildTestEvent({ id: 'deal', title: text('صفقة 787', 'Deal for 787s') }),
    buildTestEvent({
      id: 'only-told',
      title: text('خبر', 'News'),
      summary: text('وظائف وصفقة', 'Jobs, 35,000 jobs, and a locomotive, a locomotive'),
    }),
    buildTestEvent({
      id: 'in-title',
      title: text('صفقة', 'A locomotive, and very much else in a title so long that it weighs little'),
      summary: text('وظائف', 'Some jobs'),
    }),
    buildTestEvent({ id: 'talks-2024', title: text('محادثات', 'Talks'), date: on('2024-08-09') }),
  ],
  measures: [
    {
      id: 'freight',
      name: text('بضائع الموانئ', 'Port freight'),
      definition: text('ما يُعدّ في السنة', 'What is handled in a year'),
      kind: 'quantity',
      unit: 'tonnes',
      series: [{ id: 'aktau', name: text('أكتاو', 'Aktau'), places: [at('kyrgyzstan')] }],
    },
  ],
  disagreements: [
    {
      id: 'how-long',
      question: text('كم يبلغ طول النفق؟', 'How long is the tunnel?'),
      explanation: text('مسحان مختلفان', 'Two surveys differ'),
      differsIn: 'value',
      claims: [
        { claim: text('عشرون كيلومترًا', 'Twenty kilometres'), item: 'deal', citations },
        { claim: text('ثلاثون', 'Thirty, by estimate'), item: 'deal', citations },
      ],
    },
  ],
  figures: [
    buildTestFigure({ id: 'of-2021', period: on('2021'), reported: on('2021-02-01') }),
    buildTestFigure({ id: 'told-in-2021', reported: on('2021-12-31') }),
    buildTestFigure({ id: 'jobs', label: text('وظائف', 'The 35,000 jobs'), reported: on('2019') }),
    buildTestFigure({
      id: 'trade-kz-az',
      label: text('التجارة الثنائية', 'Bilateral trade'),
      value: 529_400_000,
      scale: 'million',
      fractionDigits: 1,
      period: on('2023'),
      citations: [{ source: 'article-901', paragraph: 1, printed: '529.4 مليون دولار' }],
    }),
    buildTestFigure({
      id: 'trade-region',
      label: text('تجارة المنطقة', 'Regional trade'),
      value: 10_700_000_000,
      scale: 'billion',
      fractionDigits: 1,
      reported: on('2025-11-17'),
    }),
  ],
  documents: [treaty],
  sources: [erem],
})

const { search } = finishSearchIndex(buildSearchIndex(buildSearchDocuments(record)))
const hitsOf = (query: string) => search(query, 'en').groups.flatMap(({ hits }) => hits)
const idsOf = (query: string) => hitsOf(query).map(({ id }) => id)
const bestOf = (query: string): SearchHit | undefined => hitsOf(query)[0]

describe('the search finds', () => {
  it.each([
    ['ميرضيائيف', 'person', 'mirziyoyev', { field: 'spelling', text: 'ميرضيائيف' }],
    ['Mirziyaev', 'person', 'mirziyoyev', { field: 'spelling', text: 'Mirziyaev' }],
    ['استانا', 'place', 'astana', { field: 'name', language: 'ar', text: 'أستانا' }],
    ['قرغيزستان', 'place', 'kyrgyzstan', { field: 'spelling', text: 'قرغيزستان' }],
    ['كرملين', 'place', 'kremlin', { field: 'name', language: 'ar', text: 'الكرملين' }],
    ['TITR', 'corridor', 'middle', { field: 'spelling', text: 'TITR' }],
    ['الممر المركزي', 'corridor', 'middle', { field: 'spelling', text: 'الممر المركزي' }],
    ['الممر المرك', 'corridor', 'middle', { field: 'spelling', text: 'الممر المركزي' }],
    ['middle corridor', 'corridor', 'middle', { field: 'name', language: 'en', text: 'Middle Corridor' }],
    [
      'تشرين الثاني 2025',
      'event',
      'summit-2025',
      { field: 'date', role: 'own', edtf: '2025-11-15/2025-11-16' },
    ],
    ['529.4', 'figure', 'trade-kz-az', { field: 'number', text: '529.4' }],
    ['١٠٫٧ مليار', 'figure', 'trade-region', { field: 'number', text: '10.7' }],
    ['529400000', 'figure', 'trade-kz-az', { field: 'number', text: '529.4' }],
    ['erem', 'source', 'erem', { field: 'name', language: 'en', text: 'Erem News' }],
    ['قاسم-جومارت', 'person', 'tokayev', { field: 'name', language: 'ar', text: 'قاسم جومارت توكاييف' }],
    ['friend', 'document', 'treaty', { field: 'name', language: 'en', text: 'Friendship treaty' }],
    [
      'consultative',
      'organisation',
      'format',
      { field: 'name', language: 'en', text: 'Consultative Meeting' },
    ],
  ])('%s', (query, kind, id, reason) => {
    expect(bestOf(query)).toMatchObject({ kind, id, reasons: [reason] })
  })

  it('a year in any digits, by the item’s own date first', () => {
    expect(idsOf('٢٠٢٤')).toEqual(['plan-2024', 'talks-2024', 'trade-kz-az'])
    expect(idsOf('2024')).toEqual(idsOf('٢٠٢٤'))
  })

  it('what was in a year before what was told in it, and the latest first', () => {
    expect(idsOf('2021')).toEqual(['of-2021', 'told-in-2021'])
    expect(idsOf('2024').slice(0, 2)).toEqual(['plan-2024', 'talks-2024'])
  })

  it('a month of one year and of no other', () => {
    expect(idsOf('تشرين الثاني 2025')).toEqual(['summit-2025', 'trade-region'])
    expect(idsOf('November 2025')).toEqual(idsOf('تشرين الثاني 2025'))
    expect(idsOf('آب 2024')).toEqual(['talks-2024', 'trade-kz-az'])
  })

  it('what an item names, by any of its spellings', () => {
    const summit = hitsOf('Mirziyaev').find(({ id }) => id === 'summit-2025')
    expect(summit?.reasons).toEqual([{ field: 'related', item: { kind: 'person', id: 'mirziyoyev' } }])
  })

  it('names above texts', () => {
    expect(idsOf('astana')).toEqual(['astana', 'summit-2025', 'treaty'])
    expect(idsOf('locomotive jobs')).toEqual(['in-title', 'only-told'])
  })

  it('a whole spelling above the beginning of a name', () => {
    expect(idsOf('TITR').slice(0, 2)).toEqual(['middle', 'works'])
  })

  it('a word with a letter amiss, and the inside of a name', () => {
    expect(bestOf('Mirziyaef')?.id).toBe('mirziyoyev')
    expect(bestOf('gyzst')?.id).toBe('kyrgyzstan')
  })

  it('the same in both languages, and the reason in the reader’s own', () => {
    const [inArabic, inEnglish] = (['ar', 'en'] as const).map((language) =>
      search('787', language).groups.flatMap(({ hits }) => hits),
    )
    expect(inArabic?.map(({ id }) => id)).toEqual(inEnglish?.map(({ id }) => id))
    expect(inArabic?.[0]?.reasons).toMatchObject([{ field: 'name', language: 'ar' }])
    expect(inEnglish?.[0]?.reasons).toMatchObject([{ field: 'name', language: 'en' }])
  })

  it('what has part of the words, where nothing has all, and says so', () => {
    const outcome = search('Astana zzzzzz', 'en')
    expect(outcome.isPartial).toBe(true)
    expect(outcome.groups[0]?.hits[0]?.id).toBe('astana')
    expect(idsOf('deal jobs locomotive zzzzzz').slice(0, 3)).toEqual(['in-title', 'only-told', 'deal'])
  })

  it.each(['qwxzvk', 'زقظطض', '777777', '…'])('nothing for %s', (query) => {
    expect(search(query, 'en')).toEqual({ groups: [], count: 0, isPartial: false })
  })

  it('no number a digit away, and no short word a letter away', () => {
    expect(idsOf('529.5')).toEqual([])
    expect(idsOf('35001')).toEqual([])
    expect(idsOf('Nevs')).toEqual([])
  })

  it('a number with its scale and unit in either language', () => {
    for (const typed of ['$10.7bn', '10.7 billion dollars', '10.7 مليار دولار']) {
      expect(search(typed, 'en'), typed).toMatchObject({
        isPartial: false,
        groups: [{ hits: [{ id: 'trade-region' }] }],
      })
    }
  })

  it('a number by its beginning, but not by one digit', () => {
    expect(idsOf('529')).toEqual(['trade-kz-az'])
    expect(idsOf('5')).toEqual([])
  })
})

describe('a record that is not all there', () => {
  it('is searched for what has arrived', () => {
    const part = { ...record, people: [], places: [] }
    const index = finishSearchIndex(buildSearchIndex(buildSearchDocuments(part)))
    expect(index.search('summit', 'en').count).toBe(1)
    expect(index.search('Mirziyaev', 'en').count).toBe(0)
  })
})

describe('questions and series', () => {
  const kinds = (query: string) =>
    search(query, 'en').groups.flatMap(({ kind, hits }) => hits.map(({ id }) => [kind, id]))

  it.each(['tunnel', 'النفق', 'surveys', 'thirty estimate', 'كيلومتر'])(
    '%s finds the disagreement',
    (query) => {
      expect(kinds(query)).toContainEqual(['disagreement', 'how-long'])
    },
  )

  it.each(['port freight', 'الموانئ', 'Aktau', 'handled', 'Kyrgyz'])('%s finds the measure', (query) => {
    expect(kinds(query)).toContainEqual(['measure', 'freight'])
  })
})
