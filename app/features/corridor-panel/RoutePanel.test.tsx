import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import type { LonLat } from '../../domain/record/placeSchema'
import type { Leg, LegState } from '../../domain/record/routeSchema'
import type { DatasetName } from '../../domain/record/schema'
import type { Language } from '../../domain/record/text'
import { routeRecord } from '../../testing/fixtureRoute'
import { renderWithAtlas } from '../../testing/renderWithAtlas'
import { CorridorPanel } from './CorridorPanel'

function renderRoute(language: Language = 'en', address = '?corridor=iron-way', record = routeRecord) {
  return renderWithAtlas((atlas) => <CorridorPanel atlas={atlas} id="iron-way" />, {
    language,
    address,
    record,
  })
}

const WORDS = {
  en: {
    name: 'Iron Way',
    stepAlone: 'No events in 2008, but 1 milestone',
    measure: 'Freight carried',
    line: 'The whole line',
    port: { en: 'The port', ar: 'الميناء' },
    pale: 'Pale: low confidence',
    faint: 'Faint: outside the chosen years',
    state: 'In service; 1 of 4 legs planned',
    past: 'Under construction; 2 of 4 legs in service; 1 of 4 legs not yet spoken of',
    untoldWay: 'Today’s line not yet spoken of; 1 of 4 legs planned',
    planned: 'Oasis to East Pass',
    asKnown: 'In service as far as is known; 4 of 5 legs not known',
    links: ['East Pass to Tashkent station', 'Tashkent station to East Port'],
    more: '2 more',
    tabs: ['Route', 'Volumes', 'Milestones', 'Sources'],
    main: 'Main line',
    spur: 'Desert spur',
    leaves: /Leaves “Main line” at Oasis\. Leads to the start of “Main line” at East Pass\./,
    first:
      'East Pass to Tashkent station: Rail in service since 30 Oct 2017 1,086 km / 1,100 km, sources differ',
    drawn: /Rail\s*in service\s*about 1,500 km, measured on the drawn line/,
    station: 'Tashkent station',
    between: '1 station between',
    distance: 'about 520 km',
    seaport: 'seaport',
    capacity: 'Capacity 6 million tonnes a year (2025)',
    target: 'Target 10 million tonnes a year by 2027',
    days: '13–17 days',
    realised: 'Realised',
    announced: 'Announced capacity 6 million tonnes a year (2025)',
    chart: 'Freight carried: The whole line, by year',
    hiddenLines: {
      cause: {
        switch: '“Planned and proposed only” is on',
        layers: 'Some lines are switched off in the legend',
        both: '“Planned and proposed only” is on, and some lines are switched off in the legend',
      },
      none: (cause: string) => `${cause}: the map shows nothing of this corridor.`,
      some: (cause: string, legs: string) => `${cause}: the map shows ${legs} of this corridor.`,
      oneOfFour: '1 of 4 legs',
      any: /: the map shows /,
      legsOf: {
        1: '1 of 2 legs',
        2: '2 of 3 legs',
        3: '3 of 4 legs',
        11: '11 of 12 legs',
        100: '100 of 101 legs',
      },
    },
    asOf2025: '(as of the end of 2025)',
    disputed: /^Sources differ over this number or what it counts/,
    differing: ', sources differ',
    bars: [
      '2023 2.8 million tonnes',
      '2024 4.5 million tonnes',
      '2025 4.1 million tonnes',
      '2030 Target 10.0 million tonnes',
    ],
    fall: 'Down 8% in 2025',
    earlier: '2 earlier',
    later: '1 later',
    attested: 'Rail in service, first told of in 2023',
    unattested: 'Rail not known for 2016; in service, first told of in 2023',
    attestedFrom: 'since when is not known; first told of in 2023',
    unknown: 'Who pays is not known.',
    caution: 'Medium confidence.',
    articles: 'What the five articles say',
    said: 'As the article tells it.',
  },
  ar: {
    stepAlone: 'لا أحداث في 2008، وإنما محطة زمنية واحدة',
    measure: 'حجم الشحن',
    line: 'الخط كله',
    port: { en: 'The port', ar: 'الميناء' },
    pale: 'الباهت: ثقة منخفضة',
    faint: 'الباهت جدًا: خارج السنوات المختارة',
    name: 'طريق الحديد',
    state: 'قيد التشغيل، مقطع واحد من أصل 4 في مرحلة التخطيط',
    past: 'قيد الإنشاء، مقطعان من أصل 4 قيد التشغيل، مقطع واحد من أصل 4 بلا ذكر بعد',
    untoldWay: 'خطه الحالي لم يُذكر بعد، مقطع واحد من أصل 4 في مرحلة التخطيط',
    planned: 'من الواحة إلى الممر الشرقي',
    asKnown: 'قيد التشغيل بقدر ما يُعرف، 4 مقاطع من أصل 5 في حال غير معروفة',
    links: ['من الممر الشرقي إلى محطة طشقند', 'من محطة طشقند إلى الميناء الشرقي'],
    more: 'مقطعان آخران',
    tabs: ['المسار', 'الأحجام', 'المحطات الزمنية', 'المصادر'],
    main: 'الخط الرئيسي',
    spur: 'فرع الصحراء',
    leaves: /يتفرع من «الخط الرئيسي» عند الواحة\. ينتهي إلى بداية «الخط الرئيسي» عند الممر الشرقي\./,
    first:
      'من الممر الشرقي إلى محطة طشقند: سكة حديد قيد التشغيل منذ 30 أكتوبر 2017 1,086 كم / 1,100 كم، والمصادر تختلف',
    drawn: /سكة حديد\s*قيد التشغيل\s*نحو 1,500 كم، مقيسة على الخط المرسوم/,
    station: 'محطة طشقند',
    between: 'محطة واحدة بينهما',
    distance: 'نحو 520 كم',
    seaport: 'ميناء بحري',
    capacity: 'الطاقة 6 ملايين طن سنويًا (2025)',
    target: 'هدف 10 ملايين طن سنويًا بحلول 2027',
    days: '13–17 يومًا',
    realised: 'فعلي',
    announced: 'الطاقة المعلنة 6 ملايين طن سنويًا (2025)',
    chart: 'حجم الشحن: الخط كله، بحسب السنة',
    hiddenLines: {
      cause: {
        switch: 'الزر «المخطط له والمقترح فقط» مفعّل',
        layers: 'بعض الخطوط مخفية عبر مفتاح الخريطة',
        both: 'الزر «المخطط له والمقترح فقط» مفعّل، وبعض الخطوط مخفية عبر مفتاح الخريطة',
      },
      none: (cause: string) => `${cause}: لا يظهر من هذا الممر شيء على الخريطة.`,
      some: (cause: string, legs: string) => `${cause}: يظهر من هذا الممر على الخريطة ${legs}.`,
      oneOfFour: 'مقطع واحد من أصل 4',
      any: /يظهر من هذا الممر/,
      legsOf: {
        1: 'مقطع واحد من أصل 2',
        2: 'مقطعان من أصل 3',
        3: '3 مقاطع من أصل 4',
        11: '11 مقطعًا من أصل 12',
        100: '100 مقطع من أصل 101',
      },
    },
    asOf2025: '(الحال في نهاية 2025)',
    disputed: /^تختلف المصادر في هذا الرقم أو في ما يشمله/,
    differing: '، والمصادر تختلف',
    bars: ['2023 2.8 مليون طن', '2024 4.5 مليون طن', '2025 4.1 مليون طن', '2030 هدف 10.0 ملايين طن'],
    fall: 'تراجع بنسبة 8 في المئة في 2025',
    earlier: 'اثنتان قبلها',
    later: 'واحدة بعدها',
    attested: 'سكة حديد قيد التشغيل، وأول ذكر لذلك في 2023',
    unattested: 'سكة حديد غير معروف في 2016؛ قيد التشغيل، وأول ذكر لذلك في 2023',
    attestedFrom: 'لا يُعرف منذ متى؛ أول ذكر له في 2023',
    unknown: 'لا يُعرف من يموّل.',
    caution: 'ثقة متوسطة.',
    articles: 'ما تقوله المقالات الخمسة',
    said: 'كما يروي المقال.',
  },
} as const

describe.each(['en', 'ar'] as const)('the panel of a corridor with a route in %s', (language) => {
  const words = WORDS[language]

  test('says the state of the whole in words, as of the chosen years', async () => {
    const { unmount } = await renderRoute(language)
    expect(screen.getByRole('heading', { level: 2, name: words.name })).toBeTruthy()
    expect(screen.getByText(words.state)).toBeTruthy()
    unmount()
    await renderRoute(language, '?corridor=iron-way&years=2010-2016')
    expect(screen.getByText(words.past)).toBeTruthy()
    expect(screen.queryByText(words.capacity)).toBeNull()
  })

  describe('while the map shows planned lines alone', () => {
    const [route] = routeRecord.routes
    if (!route) throw new Error('the fixture has no route')
    const inState = (state: LegState, legs: readonly Leg[] = route.legs) =>
      legs.map((leg) => ({ ...leg, history: leg.history.map((entry) => ({ ...entry, state })) }))
    const allPlanned = inState('planned')
    const show = (address: string, legs: readonly Leg[] = route.legs) =>
      renderRoute(language, `?corridor=iron-way&tab=sources&lines=planned${address}`, {
        ...routeRecord,
        routes: [{ ...route, legs: [...legs] }],
      })
    const { cause, none, some, oneOfFour, legsOf } = words.hiddenLines

    test.each([
      ['one of its legs', '', undefined, cause.switch, some],
      ['none, as all have begun', '', inState('operating'), cause.switch, none],
      ['none in a year before the plan', '&years=2019', undefined, cause.switch, none],
      ['the ferry, as the railway is off', '&layers=transport', allPlanned, cause.layers, some],
      ['none, as all its layers are off', '&layers=events,energy', allPlanned, cause.layers, none],
      ['none, as the planned leg is off', '&layers=transport', undefined, cause.both, none],
      ['one, and a layer is off beside', '&layers=rail', undefined, cause.both, some],
    ])('says what of it is left and why: %s', async (_, address, legs, why, sentence) => {
      await show(address, legs)
      expect(screen.getByText(sentence(why, oneOfFour))).toBeTruthy()
    })

    test.each([1, 2, 3, 11, 100] as const)('counts %i legs in words', async (count) => {
      const first = route.legs.slice(0, 1)
      const planned = Array.from({ length: count }, (_, at) =>
        inState('planned', first).map((leg) => ({ ...leg, id: `leg-${at}` })),
      )
      await show('', [...inState('operating', first), ...planned.flat()])
      expect(screen.getByText(some(cause.switch, legsOf[count]))).toBeTruthy()
    })

    test('counts no leg of which nobody had spoken by the year', async () => {
      const [first, ...later] = [...route.legs].reverse()
      if (!first) throw new Error('the route has no leg')
      const early = first.history.map((entry) => ({
        ...entry,
        since: { edtf: '2010', basis: 'stated' as const },
      }))
      await show('&years=2019', [
        { ...first, history: early },
        { ...first, id: 'late' },
        ...later.slice(0, 1),
      ])
      expect(screen.getByText(some(cause.switch, legsOf[1]))).toBeTruthy()
    })

    test('says nothing where the switches hide nothing of it', async () => {
      const all = await show('', allPlanned)
      expect(screen.queryByText(words.hiddenLines.any)).toBeNull()
      all.unmount()
      const untold = await show('&years=2015', [...route.legs.slice(3), ...allPlanned.slice(0, 3)])
      expect(screen.queryByText(words.hiddenLines.any)).toBeNull()
      untold.unmount()
      await renderRoute(language, '?corridor=iron-way&layers=transport,rail')
      expect(screen.queryByText(words.hiddenLines.any)).toBeNull()
    })

    describe('while not all datasets are there', () => {
      const corridors = routeRecord.corridors.map((corridor) => ({ ...corridor, path: ['tashkent', 'baku'] }))
      const showWithout = (
        absent: { readonly loading?: DatasetName[]; readonly failed?: DatasetName[] },
        legs: readonly Leg[] = route.legs,
      ) =>
        renderWithAtlas((atlas) => <CorridorPanel atlas={atlas} id="iron-way" />, {
          ...{ language, address: '?corridor=iron-way&lines=planned', ...absent },
          record: { ...routeRecord, corridors, routes: [{ ...route, legs: [...legs] }] },
        })

      test('says nothing of lines as long as a course may take the place of the path', async () => {
        await showWithout({ loading: ['routes'] })
        expect(screen.queryByText(words.hiddenLines.any)).toBeNull()
      })

      test('says that the path is hidden where no course arrived to take its place', async () => {
        await showWithout({ failed: ['routes'] })
        expect(screen.getByText(none(cause.switch))).toBeTruthy()
      })

      test.each(['loading', 'failed'])('tells of what is drawn without stations: %s', async (arrival) => {
        const withLines = route.legs.map((leg) => ({
          ...leg,
          line: [[50, 40] as LonLat, [51, 41] as LonLat],
        }))
        const drawn = await showWithout({ [arrival]: ['stations'] }, withLines)
        expect(screen.getByText(some(cause.switch, oneOfFour))).toBeTruthy()
        drawn.unmount()
        await showWithout({ [arrival]: ['stations'] })
        expect(screen.getByText(none(cause.switch))).toBeTruthy()
      })
    })
  })

  test.each([
    ['some', 'transport', undefined],
    ['none', 'none', undefined],
    ['none', 'events,energy', '2019'],
  ] as const)('says that layers switched off leave %s of it: %s', async (left, layers, year) => {
    const { cause, none, some, oneOfFour } = words.hiddenLines
    await renderRoute(language, `?corridor=iron-way&layers=${layers}${year ? `&years=${year}` : ''}`)
    expect(screen.getByText((left === 'some' ? some : none)(cause.layers, oneOfFour))).toBeTruthy()
  })

  test('names the end of a year it speaks of, and not of one the sources do not see to its end', async () => {
    const { unmount } = await renderRoute(language, '?corridor=iron-way&years=2025')
    expect(screen.getByText(words.asOf2025)).toBeTruthy()
    unmount()
    await renderRoute(language, '?corridor=iron-way&years=2026')
    expect(screen.queryByText(words.asOf2025.replace('2025', '2026'))).toBeNull()
  })

  test('of a main line not spoken of yet beside a branch that is, does not say it of the whole', async () => {
    const routes = routeRecord.routes.map((route) => {
      const legs = route.legs.map((leg) => {
        const [edtf, state] =
          leg.branch === 'main' ? (['2024', 'operating'] as const) : (['2019', 'planned'] as const)
        const since = { edtf, basis: 'stated' as const }
        return { ...leg, history: [{ state, since, citations: leg.history[0]?.citations ?? [] }] }
      })
      return { ...route, legs }
    })
    await renderRoute(language, '?corridor=iron-way&years=2020', { ...routeRecord, routes })
    expect(screen.getByText(words.untoldWay)).toBeTruthy()
  })

  test('names the leg it counts apart, and leads to it in the strip from any tab', async () => {
    const { getAddress } = await renderRoute(language, '?corridor=iron-way&tab=sources&compare=other')
    await userEvent.click(screen.getByRole('link', { name: words.planned }))
    expect(getAddress()).toMatchObject({ leg: 'oasis-east', compare: 'other' })
    expect(getAddress()).not.toHaveProperty('tab')
    const leg = screen.getByRole('button', { name: new RegExp(`^${words.planned}`), expanded: true })
    expect(document.activeElement).toBe(leg)
  })

  test('names the first of many legs it counts apart, and the rest when asked', async () => {
    const routes = routeRecord.routes.map((route) => {
      const running = route.legs.map((leg) => ({
        ...leg,
        history: [{ state: 'operating' as const, citations: leg.history[0]?.citations ?? [] }],
      }))
      const known = running.slice(0, 1).map((leg) => ({ ...leg, id: 'known' }))
      return { ...route, legs: [...known, ...running.map((leg) => ({ ...leg, attestedFrom: 2023 }))] }
    })
    await renderRoute(language, '?corridor=iron-way&years=2010-2018', { ...routeRecord, routes })
    expect(screen.getByText(words.asKnown)).toBeTruthy()
    const [one, two] = words.links
    const list = screen.getByRole('link', { name: one }).closest('ul')
    const listLinks = () =>
      list &&
      within(list)
        .getAllByRole('link')
        .map(({ textContent }) => textContent)
    expect(listLinks()).toEqual([one, two])
    await userEvent.click(screen.getByRole('button', { name: words.more }))
    expect(listLinks()).toHaveLength(4)
  })

  test('has four tabs and opens on the route', async () => {
    await renderRoute(language)
    expect(screen.getAllByRole('tab').map(({ textContent }) => textContent)).toEqual(words.tabs)
    expect(screen.getByRole('tab', { name: words.tabs[0], selected: true })).toBeTruthy()
  })

  test('goes leg by leg, branch by branch, with mode, state and length on each leg', async () => {
    await renderRoute(language)
    const main = screen.getByRole('list', { name: words.main })
    const legs = within(main).getAllByRole('button', { expanded: false, name: /km|كم|Ferry|عبّارة/ })
    expect(legs).toHaveLength(3)
    expect(screen.getByRole('button', { name: words.first })).toBeTruthy()
    expect(screen.getByRole('button', { name: words.drawn })).toBeTruthy()
    expect(within(main).getAllByText(words.seaport)).toHaveLength(2)
    expect(within(main).getByRole('link', { name: words.station }).getAttribute('href')).toContain(
      'place=tashkent',
    )
    expect(screen.getByRole('heading', { level: 4, name: words.spur })).toBeTruthy()
    expect(screen.getByText(words.leaves)).toBeTruthy()
  })

  test('says by when a leg ran at the latest where no page says since when', async () => {
    const routes = routeRecord.routes.map((route) => ({
      ...route,
      legs: route.legs.map((leg) => (leg.id === 'tashkent-port' ? { ...leg, attestedFrom: 2023 } : leg)),
    }))
    const record = { ...routeRecord, routes }
    const { unmount } = await renderRoute(language, undefined, record)
    await userEvent.click(screen.getByRole('button', { name: new RegExp(words.attested) }))
    expect(screen.getByText(words.attestedFrom)).toBeTruthy()
    unmount()
    await renderRoute(language, '?corridor=iron-way&years=2010-2016', record)
    expect(screen.getByRole('button', { name: new RegExp(words.unattested) })).toBeTruthy()
  })

  test('opens the stations between, with their distance along the drawn line', async () => {
    await renderRoute(language)
    expect(screen.queryByText(words.distance)).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: words.between }))
    expect(screen.getByText(words.distance)).toBeTruthy()
  })

  test('gives capacity, time and what is not known, each as its source does', async () => {
    await renderRoute(language)
    expect(screen.getByText(words.capacity)).toBeTruthy()
    expect(screen.getByText(words.target)).toBeTruthy()
    expect(screen.getByText(words.days)).toBeTruthy()
    expect(screen.getByText(words.unknown)).toBeTruthy()
    expect(screen.getByText(words.caution)).toBeTruthy()
  })

  test('draws volumes as bars, each a link to its figure, and says a fall plainly', async () => {
    await renderRoute(language, '?corridor=iron-way&tab=volumes')
    const chart = screen.getByRole('region', { name: words.chart })
    const bars = within(within(chart).getByRole('list')).getAllByRole('link')
    expect(bars.map((bar) => bar.firstElementChild?.textContent)).toEqual(words.bars)
    expect(within(chart).getByText(words.fall, { exact: false })).toBeTruthy()
    const hollow = within(chart)
      .getAllByRole('listitem')
      .filter((item) => !item.hasAttribute('data-realised'))
    expect(hollow).toHaveLength(1)
  })

  test('marks the value of which another source has another, and says so of its bar', async () => {
    const [disagreement] = routeRecord.disagreements
    const figure = routeRecord.figures.find(({ value }) => value === 4_500_000)
    const [claim] = disagreement?.claims ?? []
    if (!disagreement || !figure || !claim) throw new Error('the fixture has no such figure or disagreement')
    const text = '4.5 million tonnes.'
    const claims = [{ ...claim, item: figure.id, claim: { ar: text, en: text } }]
    const record = { ...routeRecord, disagreements: [{ ...disagreement, claims }] }
    await renderRoute(language, '?corridor=iron-way&tab=volumes', record)
    const chart = screen.getByRole('region', { name: words.chart })
    const bars = within(within(chart).getByRole('list')).getAllByRole('link')
    const spoken = bars.map((bar) => bar.firstElementChild?.textContent)
    expect(spoken).toEqual(
      words.bars.map((bar) => (bar.startsWith('2024') ? `${bar}${words.differing}` : bar)),
    )
    expect(bars.map((bar) => bar.querySelector('svg') !== null)).toEqual([false, true, false, false])
    expect(within(chart).getByText(words.disputed)).toBeTruthy()
  })

  test('tells two charts of one measure apart by their titles, and explains what is pale', async () => {
    const [freight] = routeRecord.measures
    const [line] = freight?.series ?? []
    if (!freight || !line) throw new Error('the fixture has no measure')
    const record = {
      ...routeRecord,
      figures: [
        ...routeRecord.figures,
        ...routeRecord.figures
          .filter(({ series }) => series === 'line')
          .map((figure) => ({
            ...figure,
            id: `port-${figure.id}`,
            series: 'port',
            confidence: 'low' as const,
          })),
      ],
      measures: [{ ...freight, series: [line, { ...line, id: 'port', name: words.port }] }],
    }
    await renderRoute(language, '?corridor=iron-way&tab=volumes&years=2024', record)
    expect(screen.getAllByRole('heading', { level: 3, name: words.measure })).toHaveLength(1)
    const titles = screen.getAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent)
    expect(titles).toEqual([words.line, words.port[language]])
    expect(screen.getAllByText(words.pale)).toHaveLength(1)
    expect(screen.getAllByText(words.faint)).toHaveLength(2)
  })

  test('has the series that tells most of what it carried beside the route', async () => {
    await renderRoute(language)
    const chart = screen.getByRole('region', { name: words.chart })
    expect(screen.getByRole('tab', { name: words.tabs[0], selected: true })).toBeTruthy()
    expect(within(within(chart).getByRole('list')).getAllByRole('link')).toHaveLength(words.bars.length)
    const strip = screen.getByRole('list', { name: words.main })
    expect(strip.compareDocumentPosition(chart)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  })

  test('says of a capacity that it is only announced', async () => {
    const routes = routeRecord.routes.map((route) => ({
      ...route,
      facts: route.facts.map((fact) =>
        fact.id === 'capacity-now' ? { ...fact, stage: 'announced' as const } : fact,
      ),
    }))
    await renderRoute(language, undefined, { ...routeRecord, routes })
    expect(screen.getByText(words.announced)).toBeTruthy()
    expect(screen.queryByText(words.capacity)).toBeNull()
  })

  test('calls no capacity and no number of days realised', async () => {
    await renderRoute(language)
    expect(screen.getByText(words.days)).toBeTruthy()
    expect(screen.queryByText(words.realised)).toBeNull()
  })

  test('says of years without an event that the corridor took a step in them', async () => {
    const { unmount } = await renderRoute(language, '?corridor=iron-way&years=2008')
    expect(screen.getByText(words.stepAlone)).toBeTruthy()
    unmount()
    // Of 2017 the record has the event too, and in 2019 nothing happened.
    for (const year of [2017, 2019]) {
      const page = await renderRoute(language, `?corridor=iron-way&years=${year}`)
      expect(screen.queryByText(/No events|لا أحداث/)).toBeNull()
      page.unmount()
    }
  })

  test('folds the milestones outside the chosen years', async () => {
    await renderRoute(language, '?corridor=iron-way&tab=milestones&years=2018-2026')
    expect(screen.queryByRole('button', { name: words.later })).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: words.earlier }))
    expect(
      screen.getAllByRole('link', { name: /Opening of the line|مراسم الافتتاح/ }).length,
    ).toBeGreaterThan(1)
  })

  test('keeps apart what the articles alone say of it', async () => {
    await renderRoute(language, '?corridor=iron-way&tab=sources')
    const heading = screen.getByRole('heading', { level: 3, name: words.articles })
    expect(heading.parentElement?.textContent).toContain(words.said)
  })
})

test('a leg is chosen by its button and by the address alike', async () => {
  const { getAddress, unmount } = await renderRoute()
  await userEvent.click(screen.getByRole('button', { name: /^East Pass to Tashkent station/ }))
  expect(getAddress()).toMatchObject({ corridor: 'iron-way', leg: 'east-tashkent' })
  const leg = screen.getByRole('button', { name: /^East Pass to Tashkent station/, expanded: true })
  expect(screen.getByText('Second track since 2024.')).toBeTruthy()
  const item = leg.closest('li')
  expect(item && within(item).getAllByRole('link', { name: 'Other Page' })).toHaveLength(1)
  await userEvent.click(leg)
  expect(getAddress()).not.toHaveProperty('leg')
  unmount()
  await renderRoute('en', '?corridor=iron-way&leg=oasis-east')
  const spur = screen.getByRole('button', { name: /^Oasis to East Pass/, expanded: true })
  expect(spur.textContent).toContain('planned since 2020')
  const spurItem = spur.closest('li')
  expect(spurItem && within(spurItem).getByText('2030')).toBeTruthy()
})

test('the chosen tab is kept in the address', async () => {
  const { getAddress } = await renderRoute()
  await userEvent.click(screen.getByRole('tab', { name: 'Sources' }))
  expect(getAddress()).toMatchObject({ tab: 'sources' })
})

test('with the articles alone there is no course, only the places they name', async () => {
  await renderRoute('en', '?corridor=iron-way&sources=articles')
  expect(screen.queryByRole('tab')).toBeNull()
  expect(screen.getByText('As the article tells it.')).toBeTruthy()
  expect(screen.getByText('The sources name no route.')).toBeTruthy()
})

test.each([
  ['routes', 'The courses of the corridors could not be loaded.', ''],
  ['stations', 'The stations of the corridors could not be loaded.', ''],
  ['measures', 'The measures could not be loaded.', '&tab=volumes'],
] as const)('says that the %s are missing, and never that there are none', async (dataset, sentence, tab) => {
  await renderWithAtlas((atlas) => <CorridorPanel atlas={atlas} id="iron-way" />, {
    record: routeRecord,
    failed: [dataset],
    address: `?corridor=iron-way${tab}`,
  })
  expect(screen.getByText(sentence)).toBeTruthy()
  expect(screen.queryByText('The sources name no route.')).toBeNull()
})
