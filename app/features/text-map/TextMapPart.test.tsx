import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { AtlasRecord, DatasetName } from '../../domain/record/schema'
import type { Language } from '../../domain/record/text'
import { routeRecord } from '../../testing/fixtureRoute'
import { renderWithAtlas } from '../../testing/renderWithAtlas'
import { setViewport } from '../../testing/viewport'
import { TextMapPart } from './TextMapPart'

const NAMES = {
  en: {
    title: 'The map in words',
    close: 'Close the map in words',
    question: 'Question',
    city: 'City',
    from: 'From',
    years: 'Years',
    baku: 'Baku',
    whereBaku: 'Where is Baku?',
    bakuLies: /^Baku lies 1,62\d km west of Tashkent, across the Caspian Sea\.$/,
    between: 'What lies between Tashkent and Baku?',
    over: /over Uzbekistan, .*the Caspian Sea.* and Azerbaijan\.$/,
    lastLeg: 'From East Port to Baku port',
    isAnswerOf2025: /^1 city had events in 2025: Tashkent \(2\)\.$/,
    withoutBaku: 'Nothing took place in 2025 in: Baku.',
    show: /events, and who was there/,
    who: 'A Leader',
    corridor: 'Iron Way, leg by leg',
    leg: 'From Tashkent station to East Port',
    distances: 'Distances',
  },
  ar: {
    title: 'الخريطة بالكلمات',
    close: 'إغلاق الخريطة بالكلمات',
    question: 'السؤال',
    city: 'المدينة',
    from: 'من',
    years: 'السنوات',
    baku: 'باكو',
    whereBaku: 'أين تقع باكو؟',
    bakuLies: /^تقع باكو على بُعد 1,62\d كيلومترًا غرب طشقند، عبر بحر قزوين\.$/,
    between: 'ما الذي يقع بين طشقند وباكو؟',
    over: /مرورًا بأوزبكستان .*وبحر قزوين.* وأذربيجان\.$/,
    lastLeg: 'من الميناء الشرقي إلى ميناء باكو',
    isAnswerOf2025: /^شهدت مدينة واحدة أحداثًا في 2025: طشقند \(2\)\.$/,
    withoutBaku: 'ولم يجرِ شيء في 2025 في: باكو.',
    show: /وأطراف/,
    who: 'القائد',
    corridor: 'طريق الحديد، مقطعًا بعد مقطع',
    leg: 'من محطة طشقند إلى الميناء الشرقي',
    distances: 'المسافات',
  },
} as const

interface ShowOptions {
  readonly language?: Language
  readonly address?: string
  readonly loading?: readonly DatasetName[]
  readonly record?: AtlasRecord
}

async function show(options: ShowOptions = {}) {
  const { language = 'en', address = '?words=where', loading = [], record = routeRecord } = options
  const user = userEvent.setup()
  const page = await renderWithAtlas((atlas) => <TextMapPart atlas={atlas} />, {
    language,
    address,
    loading,
    record,
  })
  await screen.findByRole('heading', { level: 2, name: NAMES[language].title })
  return { user, getAddress: page.getAddress }
}

const sentence = () => screen.getByRole('status').textContent

// The first load of a module by the test runner may take longer than a test waits for anything.
beforeAll(() => import('./loadTextMap'), 30_000)
beforeEach(() => setViewport(1440, 900))

describe.each(['en', 'ar'] as const)('the map in words in %s', (language) => {
  const words = NAMES[language]

  it('says where a city lies, asked by selection, and keeps the question in the address', async () => {
    const { user, getAddress } = await show({ language })
    expect(screen.getAllByRole('heading', { level: 4 }).length).toBe(2)
    await user.selectOptions(screen.getByRole('combobox', { name: words.city }), words.baku)
    await screen.findByRole('heading', { level: 3, name: words.whereBaku })
    expect(sentence()).toMatch(words.bakuLies)
    expect(screen.getByRole('heading', { level: 4 }).textContent).toBe(words.baku)
    expect(screen.getByRole('link', { name: words.baku }).getAttribute('href')).toContain('place=baku')
    await waitFor(() => expect(getAddress()).toMatchObject({ words: 'where', from: 'baku' }))
  })

  it('says what lies between two cities, in a straight line and by the corridors', async () => {
    await show({ language, address: '?words=between&from=tashkent&to=baku' })
    expect(screen.getByRole('heading', { level: 3, name: words.between })).toBeTruthy()
    expect(sentence()).toMatch(words.over)
    const leg = screen.getByRole('link', { name: words.lastLeg })
    expect(leg.getAttribute('href')).toContain('corridor=iron-way')
    expect(leg.getAttribute('href')).toContain('leg=port-baku')
  })

  it('says which cities had events in the chosen years, and who was there', async () => {
    const { user, getAddress } = await show({ language, address: '?words=events' })
    await user.selectOptions(screen.getByRole('combobox', { name: words.years }), '2025')
    await waitFor(() => expect(getAddress()).toMatchObject({ years: '2025' }))
    await waitFor(() => expect(sentence()).toMatch(words.isAnswerOf2025))
    expect(screen.getByText(words.withoutBaku)).toBeTruthy()
    await user.click(screen.getByText(words.show))
    expect((await screen.findAllByRole('link', { name: words.who })).length).toBeGreaterThan(0)
  })

  it('tells a corridor leg by leg', async () => {
    const { user } = await show({ language })
    await user.selectOptions(screen.getByRole('combobox', { name: words.question }), 'corridor')
    await screen.findByRole('heading', { level: 3, name: words.corridor })
    expect(screen.getByRole('link', { name: words.leg })).toBeTruthy()
  })

  it('has all distances in a table', async () => {
    await show({ language })
    const table = within(screen.getByRole('region', { name: words.distances })).getByRole('table')
    expect(within(table).getAllByRole('columnheader')).toHaveLength(3)
    expect(within(table).getByRole('rowheader', { name: words.baku })).toBeTruthy()
    expect(table.textContent).toMatch(/1,62\d/)
  })

  it('closes by its button', async () => {
    const { user, getAddress } = await show({ language, address: '?words=between&from=tashkent&to=baku' })
    await user.click(screen.getByRole('button', { name: words.close }))
    await waitFor(() => expect(screen.queryByRole('heading', { name: words.title })).toBeNull())
    expect(getAddress()).not.toHaveProperty('words')
    expect(getAddress()).not.toHaveProperty('from')
  })
})

describe('the map in words', () => {
  it('has its headings in order', async () => {
    await show()
    const levels = screen.getAllByRole('heading').map(({ tagName }) => Number(tagName.slice(1)))
    expect(levels[0]).toBe(2)
    for (const [index, level] of levels.entries()) {
      expect(level - (levels[index - 1] ?? level), `heading ${index}`).toBeLessThanOrEqual(1)
    }
  })

  it('answers nothing from half a record', async () => {
    await show({ loading: ['routes'] })
    expect(screen.queryByRole('status')).toBeNull()
    expect(screen.getByText('Loading the list.')).toBeTruthy()
  })

  it('says that the five articles tell no course', async () => {
    await show({ address: '?words=corridor&sources=articles' })
    expect(sentence()).toBe('No corridor of the record has a known course, as the sources last tell.')
  })

  it('answers for the corridor the address asks for, though nobody had spoken of it in those years', async () => {
    const later = routeRecord.routes.map((route) => ({
      ...route,
      id: 'late-way-route',
      corridor: 'late-way',
      legs: route.legs.map((leg) => ({
        ...leg,
        history: leg.history.map((entry) => ({
          ...entry,
          since: { edtf: '2020', basis: 'stated' as const },
        })),
      })),
    }))
    const corridors = routeRecord.corridors
      .filter(({ id }) => id === 'iron-way')
      .map((corridor) => ({ ...corridor, id: 'late-way', name: { ar: 'طريق متأخر', en: 'Late Way' } }))
    const record = {
      ...routeRecord,
      corridors: [...routeRecord.corridors, ...corridors],
      routes: [...routeRecord.routes, ...later],
    }
    await show({ address: '?words=corridor&way=late-way&years=2010', record })
    expect(screen.getByRole('heading', { level: 3, name: /^Late Way/ })).toBeTruthy()
  })

  it('asks for two cities where one was given twice', async () => {
    await show({ address: '?words=between&from=baku&to=baku' })
    expect(sentence()).toBe('Choose two different cities.')
  })

  it('takes nothing of an address for granted', async () => {
    await show({ address: '?words=between&from=__proto__&to=nowhere&way=x' })
    expect(sentence()).toMatch(/^From Baku to Tashkent/)
  })

  it('leads to the countries on the way, and says how long the corridors’ way is and whether it is in service', async () => {
    await show({ address: '?words=between&from=tashkent&to=baku' })
    const country = screen.getByRole('link', { name: 'Uzbekistan' })
    expect(country.getAttribute('href')).toContain('place=uzbekistan')
    expect(
      screen.getByText(/^2 legs, .* about 1,800 km along .* Every leg of it is in service\.$/),
    ).toBeTruthy()
  })

  it('counts what was only expected of a city’s events apart, and shows it with the others', async () => {
    const { user } = await show({ address: '?words=events' })
    expect(screen.getByText(/^2 events took place\. 2 were only expected/)).toBeTruthy()
    await user.click(screen.getByText(/events, and who was there/))
    const events = await screen.findAllByText('Who:')
    expect(events.length).toBeGreaterThanOrEqual(4)
  })

  it('has the direction from the city of the row in the table, and none from a city to itself', async () => {
    await show()
    const table = within(screen.getByRole('region', { name: 'Distances' })).getByRole('table')
    const readRow = (city: string) =>
      within(table).getByRole('rowheader', { name: city }).closest('tr')?.textContent
    expect(readRow('Tashkent')).toMatch(/1,62\d (?:north-)?west/)
    expect(readRow('Baku')).toMatch(/1,62\d (?:north-)?east/)
    for (const city of ['Tashkent', 'Baku']) expect(readRow(city)?.match(/\d,\d/g)).toHaveLength(1)
  })

  it('stays closed while the tables are open', async () => {
    await renderWithAtlas((atlas) => <TextMapPart atlas={atlas} />, { address: '?words=where&data=events' })
    expect(screen.queryByRole('heading')).toBeNull()
  })
})
