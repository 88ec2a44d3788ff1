/** The record of the panel tests with one corridor whose course is known: two branches, by rail and by ship. */
import type { Corridor } from '../domain/record/corridorSchema'
import type { Route } from '../domain/record/routeSchema'
import type { AtlasRecord } from '../domain/record/schema'
import type { Station } from '../domain/record/stationSchema'
import { fixtureRecord } from './fixtureRecord'
import { buildTestCorridor, buildTestEvent, buildTestFigure } from './testItems'

function text(en: string, ar: string) {
  return { ar, en }
}

function on(edtf: string) {
  return { edtf, basis: 'stated' as const }
}

const page = [{ source: 'page' }]
const otherPage = [{ source: 'other-page' }]

const ironWay: Corridor = buildTestCorridor({
  id: 'iron-way',
  name: text('Iron Way', 'طريق الحديد'),
  summary: text('As the article tells it.', 'كما يروي المقال.'),
  stage: 'claimed',
  stageNote: text('The speaker says so.', 'يقول المتحدث ذلك.'),
  mode: 'unstated',
  date: on('2024-08'),
  unplaced: text('No place.', 'بلا مكان.'),
  elsewhere: {
    summary: text('As the pages tell it.', 'كما تروي الصفحات.'),
    stage: 'operating',
    mode: 'multimodal',
    stageNote: text('Trains run.', 'القطارات تسير.'),
    citations: page,
  },
  citations: [{ source: 'paper', paragraph: 8 }],
})

const stations: Station[] = [
  {
    id: 'east-stop',
    name: text('East Pass', 'الممر الشرقي'),
    country: 'CN',
    lonLat: [80, 44],
    kind: 'border',
  },
  {
    id: 'tashkent-stop',
    name: text('Tashkent station', 'محطة طشقند'),
    country: 'UZ',
    lonLat: [69.2, 41.3],
    kind: 'city',
    place: 'tashkent',
  },
  { id: 'oasis-stop', name: text('Oasis', 'الواحة'), country: 'UZ', lonLat: [64, 40], kind: 'city' },
  {
    id: 'port-stop',
    name: text('East Port', 'الميناء الشرقي'),
    country: 'KZ',
    lonLat: [51, 43],
    kind: 'seaport',
  },
  {
    id: 'baku-stop',
    name: text('Baku port', 'ميناء باكو'),
    country: 'AZ',
    lonLat: [49.9, 40.4],
    kind: 'seaport',
  },
]

export const fixtureRoute: Route = {
  id: 'iron-way-route',
  corridor: 'iron-way',
  branches: [
    { id: 'main', name: text('Main line', 'الخط الرئيسي') },
    { id: 'spur', name: text('Desert spur', 'فرع الصحراء') },
  ],
  legs: [
    {
      id: 'east-tashkent',
      branch: 'main',
      from: 'east-stop',
      to: 'tashkent-stop',
      via: [],
      mode: 'rail',
      precision: 'schematic',
      history: [
        { state: 'under-construction', citations: page },
        { state: 'operating', since: on('2017-10-30'), citations: page },
      ],
      lengths: [
        { kilometres: 1086, citations: page },
        { kilometres: 1100, citations: otherPage },
      ],
      note: text('Second track since 2024.', 'خط ثان منذ 2024.'),
    },
    {
      id: 'tashkent-port',
      branch: 'main',
      from: 'tashkent-stop',
      to: 'port-stop',
      via: ['oasis-stop', [55, 42]],
      mode: 'rail',
      precision: 'schematic',
      history: [{ state: 'operating', citations: page }],
      stationKilometres: [0, 521, 1499],
    },
    {
      id: 'port-baku',
      branch: 'main',
      from: 'port-stop',
      to: 'baku-stop',
      via: [],
      mode: 'ferry',
      precision: 'schematic',
      history: [{ state: 'operating', citations: page }],
    },
    {
      id: 'oasis-east',
      branch: 'spur',
      from: 'oasis-stop',
      to: 'east-stop',
      via: [],
      mode: 'rail',
      precision: 'schematic',
      history: [{ state: 'planned', since: on('2020'), citations: otherPage }],
      target: { ...on('2030'), citations: otherPage },
    },
  ],
  facts: [
    {
      id: 'capacity-now',
      kind: 'capacity',
      value: 6_000_000,
      unit: 'tonnes-per-year',
      stage: 'realised',
      refersTo: on('2025'),
      scope: text('The whole corridor', 'الممر كله'),
      isWhole: true,
      citations: page,
    },
    {
      id: 'capacity-target',
      kind: 'capacity',
      value: 10_000_000,
      unit: 'tonnes-per-year',
      stage: 'target',
      refersTo: on('2027'),
      scope: text('The whole corridor', 'الممر كله'),
      isWhole: true,
      citations: page,
    },
    {
      id: 'days',
      kind: 'transit-time',
      value: 13,
      upTo: 17,
      unit: 'days',
      stage: 'announced',
      scope: text('From end to end', 'من طرف إلى طرف'),
      isWhole: true,
      citations: otherPage,
    },
  ],
  milestones: [
    { date: on('2008'), text: text('Work begins.', 'بدء العمل.'), citations: page },
    {
      date: on('2017-10-30'),
      text: text('The line opens.', 'افتتاح الخط.'),
      event: 'opening',
      citations: page,
    },
    { date: on('2024-05'), text: text('Freight restarts.', 'استئناف الشحن.'), citations: otherPage },
  ],
  unknowns: [text('Who pays is not known.', 'لا يُعرف من يموّل.')],
  confidence: 'medium',
  caution: text('Two of the pages are undated.', 'صفحتان بلا تاريخ.'),
  citations: [...page, ...otherPage],
}

function buildPage(id: string, en: string, ar: string): AtlasRecord['sources'][number] {
  return {
    id,
    outlet: text(en, ar),
    url: `https://${id}.example/`,
    language: 'en',
    published: on('2025-05-01'),
    read: on('2026-11-21'),
    isMachineTranslated: false,
    defects: [],
  }
}

function tonnes(year: string, value: number, stage: 'realised' | 'target' = 'realised') {
  return buildTestFigure({
    id: `tonnes-${year}`,
    label: text('Freight', 'الشحن'),
    kind: 'count',
    value,
    unit: 'tonnes',
    scale: 'million',
    fractionDigits: 1,
    measure: 'freight',
    series: 'line',
    reporter: 'agency',
    stage,
    ...(stage === 'realised' ? { period: on(year) } : { target: on(year) }),
    citations: page,
  })
}

export const routeRecord: AtlasRecord = {
  ...fixtureRecord,
  corridors: [...fixtureRecord.corridors, ironWay],
  events: [
    ...fixtureRecord.events,
    buildTestEvent({
      id: 'opening',
      title: text('Opening of the line', 'مراسم الافتتاح'),
      date: on('2017-10-30'),
      corridors: ['iron-way'],
      citations: page,
    }),
  ],
  figures: [
    ...fixtureRecord.figures,
    tonnes('2023', 2_800_000),
    tonnes('2024', 4_500_000),
    tonnes('2025', 4_140_000),
    tonnes('2030', 10_000_000, 'target'),
  ],
  measures: [
    {
      id: 'freight',
      name: text('Freight carried', 'حجم الشحن'),
      definition: text('What is counted.', 'ما يُعدّ.'),
      kind: 'count',
      unit: 'tonnes',
      series: [
        {
          id: 'line',
          name: text('The whole line', 'الخط كله'),
          places: [],
          unplaced: text('No place.', 'بلا مكان.'),
          corridors: ['iron-way'],
        },
      ],
    },
  ],
  sources: [
    ...fixtureRecord.sources,
    buildPage('page', 'The Page', 'الصفحة'),
    buildPage('other-page', 'Other Page', 'صفحة أخرى'),
  ],
  stations,
  routes: [fixtureRoute],
}
