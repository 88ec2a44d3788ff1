/** A small record of its own for tests of the panels: one of each thing that must not be mistaken for another. */
import type { Corridor } from '../domain/record/corridorSchema'
import type { AtlasDocument } from '../domain/record/documentSchema'
import type { AtlasEvent } from '../domain/record/eventSchema'
import type { Figure } from '../domain/record/figureSchema'
import type { Place, PlaceRole } from '../domain/record/placeSchema'
import type { AtlasRecord } from '../domain/record/schema'

function text(en: string, ar: string) {
  return { ar, en }
}

function at(place: string, role: PlaceRole = 'venue') {
  return { place, role, basis: 'stated' as const }
}

function on(edtf: string) {
  return { edtf, basis: 'stated' as const }
}

const citations = [
  {
    source: 'paper',
    paragraph: 8,
    supports: text('The sum in dollars', 'المبلغ بالدولار'),
    printed: '10.7 مليار دولار',
  },
  { source: 'digest', sentence: 3, supports: text('The day', 'اليوم') },
]

const where = text('Where this is', 'ما هذا المكان')

const places: Place[] = [
  {
    id: 'tashkent',
    name: text('Tashkent', 'طشقند'),
    kind: 'city',
    country: 'UZ',
    within: 'uzbekistan',
    lonLat: [69.2, 41.3],
    isHub: true,
    context: text('Uzbekistan · Host of the meeting', 'أوزبكستان · مضيفة الاجتماع'),
    note: text('A capital, not its government.', 'عاصمة لا حكومة.'),
  },
  {
    id: 'airport',
    name: text('East Airport', 'المطار الشرقي'),
    kind: 'venue',
    within: 'tashkent',
    context: where,
  },
  { id: 'uzbekistan', name: text('Uzbekistan', 'أوزبكستان'), kind: 'country', country: 'UZ', context: where },
  {
    id: 'baku',
    name: text('Baku', 'باكو'),
    kind: 'city',
    country: 'AZ',
    lonLat: [49.9, 40.4],
    isHub: true,
    context: where,
  },
  { id: 'caspian-sea', name: text('Caspian Sea', 'بحر قزوين'), kind: 'sea', context: where },
]

function event(fields: Partial<AtlasEvent> & Pick<AtlasEvent, 'id' | 'title'>): AtlasEvent {
  const undated = fields.date ? undefined : text('The article gives no date.', 'لا يذكر المقال تاريخًا.')
  return {
    summary: text('What came of it.', 'ما نتج عنه.'),
    kind: 'meeting',
    status: 'held',
    places: [at('tashkent')],
    participants: [],
    citations,
    ...(undated ? { undated } : {}),
    ...fields,
  }
}

const events: AtlasEvent[] = [
  event({
    id: 'summit',
    title: text('Seventh meeting', 'الاجتماع السابع'),
    kind: 'summit',
    date: {
      edtf: '2025-11-15/2025-11-16',
      basis: 'derived',
      reasoning: text('Sunday fits 2025.', 'يوم الأحد يوافق 2025.'),
    },
    participants: ['leader', 'uzbekistan', 'azerbaijan-office'],
  }),
  event({
    id: 'speech',
    title: text('A speech at the meeting', 'كلمة في الاجتماع'),
    kind: 'statement',
    date: on('2025-11-15'),
    participants: ['leader'],
    links: [{ event: 'summit', relation: 'part-of' }],
  }),
  event({
    id: 'plan',
    title: text('A planned visit', 'زيارة مقررة'),
    kind: 'visit',
    status: 'expected',
    date: on('2024-08-10'),
  }),
  event({
    id: 'rumour',
    title: text('A reported trip', 'خبر رحلة'),
    kind: 'report',
    status: 'unconfirmed',
    date: on('2025~'),
    reportedBy: ['agency'],
  }),
  event({
    id: 'view',
    title: text('A scholar comments', 'باحث يعلّق'),
    kind: 'opinion',
    date: on('2025-11'),
    places: [at('baku', 'outlet')],
    participants: ['scholar'],
    opinionOf: ['scholar'],
  }),
  event({
    id: 'idea',
    title: text('An idea is raised', 'طرح فكرة'),
    kind: 'statement',
    places: [],
    unplaced: text('No place is given.', 'لا يُذكر مكان.'),
    target: on('2035'),
  }),
  event({
    id: 'talks',
    title: text('Talks in the country', 'محادثات في البلاد'),
    kind: 'talks',
    date: on('2024'),
    places: [at('uzbekistan')],
  }),
]

function figure(fields: Partial<Figure> & Pick<Figure, 'id' | 'label'>): Figure {
  const noPeriod = fields.period ? undefined : text('No period is stated.', 'لا مدة مذكورة.')
  return {
    note: text('What it measures.', 'ما يقيسه.'),
    kind: 'money',
    value: 10_700_000_000,
    bound: 'exactly',
    unit: 'USD',
    scale: 'billion',
    fractionDigits: 1,
    stage: 'realised',
    basis: 'stated',
    scope: text('The region', 'الإقليم'),
    reported: on('2025-11-16'),
    places: [at('tashkent', 'stated-at')],
    events: ['summit'],
    isSummable: false,
    citations,
    ...(noPeriod ? { noPeriod } : {}),
    ...fields,
  }
}

const figures: Figure[] = [
  figure({
    id: 'trade-tashkent',
    label: text('Trade as presented in Tashkent', 'التجارة كما عُرضت في طشقند'),
  }),
  figure({
    id: 'trade-2023',
    label: text('Trade at the end of five years', 'التجارة في نهاية خمس سنوات'),
    value: 11_000_000_000,
    fractionDigits: 0,
    period: on('2023'),
    reported: on('2024-08-09'),
  }),
  figure({
    id: 'trade-eur',
    label: text('The same in euros', 'المبلغ نفسه باليورو'),
    value: 9_200_000_000,
    unit: 'EUR',
    bound: 'more-than',
    fractionDigits: 2,
    basis: 'converted',
    conversionOf: 'trade-tashkent',
  }),
  figure({
    id: 'package',
    label: text('A package of deals', 'حزمة صفقات'),
    value: 100_000_000_000,
    fractionDigits: 0,
    bound: 'more-than',
    stage: 'potential',
  }),
  figure({
    id: 'deal',
    label: text('One deal of the package', 'صفقة من الحزمة'),
    value: 8_000_000_000,
    fractionDigits: 0,
    stage: 'announced',
    nestedIn: 'package',
  }),
  figure({
    id: 'horizon',
    label: text('A target year', 'سنة مستهدفة'),
    kind: 'horizon',
    value: 2036,
    unit: 'calendar-year',
    scale: 'one',
    fractionDigits: 0,
    stage: 'target',
    target: on('2026/2036'),
  }),
  figure({
    id: 'unstated',
    label: text('Contracts without a number', 'عقود بلا رقم'),
    value: null,
    bound: 'unstated',
    stage: 'announced',
    fractionDigits: 0,
  }),
]

const corridors: Corridor[] = [
  {
    id: 'fibre',
    name: text('Caspian fibre line', 'خط الألياف عبر قزوين'),
    summary: text('A line under the sea.', 'خط تحت البحر.'),
    kind: 'corridor',
    mode: 'fibre',
    stage: 'envisaged',
    stageNote: text('Only envisaged.', 'متصوَّر فقط.'),
    date: on('2024-08'),
    places: [at('caspian-sea', 'site'), at('tashkent', 'stated-at')],
    path: ['uzbekistan', 'caspian-sea', 'baku'],
    routeNote: text('No landing point is named.', 'لا تُسمى نقطة وصول.'),
    citations,
  },
]

const documents: AtlasDocument[] = [
  {
    id: 'treaty',
    title: text('Friendship treaty', 'معاهدة الصداقة'),
    summary: text('A treaty.', 'معاهدة.'),
    kind: 'treaty',
    stage: 'signed',
    date: on('2022-07'),
    places: [at('tashkent')],
    participants: ['uzbekistan'],
    signedBy: ['leader'],
    awaitedFrom: ['scholar'],
    events: ['summit'],
    citations,
  },
]

export const fixtureRecord: AtlasRecord = {
  places,
  events,
  figures,
  corridors,
  documents,
  people: [
    {
      id: 'leader',
      name: text('A Leader', 'القائد'),
      role: text('President', 'رئيس'),
      country: 'uzbekistan',
      spellings: ['Leader A.'],
      citations,
    },
    { id: 'scholar', name: text('A Scholar', 'الباحث'), role: text('Scholar', 'باحث'), citations },
  ],
  organisations: [
    { id: 'agency', name: text('News Agency', 'الوكالة'), role: text('Agency', 'وكالة'), citations },
    {
      id: 'azerbaijan-office',
      name: text('Office', 'المكتب'),
      role: text('Office', 'مكتب'),
      isProposed: true,
      citations,
    },
  ],
  sources: [
    {
      id: 'paper',
      title: 'عنوان المقال',
      outlet: text('The Paper', 'الصحيفة'),
      url: 'https://paper.example/1',
      language: 'ar',
      published: {
        edtf: '2025-11-16/..',
        basis: 'derived',
        reasoning: text('It reports the meeting.', 'يروي الاجتماع.'),
      },
      read: on('2026-11-21'),
      unit: 'paragraph',
      unitCount: 31,
      isMachineTranslated: true,
      about: text('A report.', 'تقرير.'),
      defects: [text('It has no date.', 'بلا تاريخ.')],
    },
    {
      id: 'digest',
      outlet: text('The Digest', 'الموجز'),
      url: 'https://digest.example/2',
      language: 'ar',
      published: on('2024-08-09'),
      read: on('2026-11-21'),
      unit: 'sentence',
      unitCount: 18,
      isMachineTranslated: false,
      about: text('A digest.', 'موجز.'),
      defects: [],
    },
  ],
  disagreements: [
    {
      id: 'trade-size',
      question: text('How large is the trade?', 'كم تبلغ التجارة؟'),
      explanation: text('Two articles, two numbers.', 'مقالان ورقمان.'),
      differsIn: 'value',
      claims: [
        {
          claim: text('$11 billion.', '11 مليار دولار.'),
          item: 'trade-2023',
          citations: [{ source: 'digest', sentence: 8 }],
        },
        {
          claim: text('$10.7 billion.', '10.7 مليار دولار.'),
          item: 'trade-tashkent',
          citations: [{ source: 'paper', paragraph: 8 }],
        },
      ],
    },
  ],
  measures: [],
  stations: [],
  routes: [],
}
