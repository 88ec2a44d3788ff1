import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { RecordVersionContext } from '../../cards/recordVersion'
import type { AtlasRecord, DatasetName } from '../../domain/record/schema'
import type { Language } from '../../domain/record/text'
import { downloadText } from '../../lib/downloadText'
import { fixtureRecord } from '../../testing/fixtureRecord'
import { renderWithAtlas } from '../../testing/renderWithAtlas'
import { setHeights, setViewport } from '../../testing/viewport'
import { DataPart } from './DataPart'

vi.mock('../../lib/downloadText', () => ({ downloadText: vi.fn() }))

const NAMES = {
  en: {
    title: 'The record as tables',
    close: 'Close the tables',
    events: 'Events',
    figures: 'Figures',
    title_: 'Event',
    value: 'Value',
    filter: 'Filter the rows',
    clear: 'Clear the filter',
    allYears: 'Show all years',
    csv: 'Download CSV',
    json: 'Download JSON',
    corridors: 'Corridors, leg by leg',
    places: 'Places',
    articles: 'Five articles only',
    summit: 'Seventh meeting',
    status: 'Status',
    held: 'Held',
  },
  ar: {
    title: 'السجل في جداول',
    close: 'إغلاق الجداول',
    events: 'الأحداث',
    figures: 'الأرقام',
    title_: 'الحدث',
    value: 'القيمة',
    filter: 'تصفية الصفوف',
    clear: 'مسح التصفية',
    allYears: 'عرض كل السنوات',
    csv: 'تنزيل CSV',
    json: 'تنزيل JSON',
    corridors: 'الممرات بمقاطعها',
    places: 'الأماكن',
    articles: 'المقالات الخمسة فقط',
    summit: 'الاجتماع السابع',
    status: 'الحالة',
    held: 'تم الانعقاد',
  },
} as const

interface ShowOptions {
  readonly language?: Language
  readonly address?: string
  readonly loading?: readonly DatasetName[]
  readonly failed?: readonly DatasetName[]
  readonly record?: AtlasRecord
}

const retried = vi.fn()

async function show({ language = 'en', address = '?data=events', ...rest }: ShowOptions = {}) {
  const user = userEvent.setup()
  const page = await renderWithAtlas(
    (atlas) => (
      <RecordVersionContext value="1.1.0+abc">
        <DataPart atlas={atlas} onRetry={retried} />
      </RecordVersionContext>
    ),
    { language, address, ...rest },
  )
  await screen.findByRole('heading', { name: NAMES[language].title })
  return { user, getAddress: page.getAddress }
}

/** Of the body, in their order. */
const rows = () => screen.getAllByRole('row').slice(1)
const titles = () => rows().map((row) => within(row).getAllByRole('link')[0]?.textContent ?? '')

// The first load of a module by the test runner may take longer than a test waits for anything.
beforeAll(() => import('./loadDataTables'))
beforeEach(() => {
  setViewport(1440, 900)
  setHeights({ row: 60, scroller: 700 })
  vi.mocked(downloadText).mockClear()
})
afterEach(() => {
  vi.restoreAllMocks()
})

describe.each(['en', 'ar'] as const)('the record as tables in %s', (language) => {
  const words = NAMES[language]

  it('has every event of the chosen years, newest first, and says so', async () => {
    await show({ language, address: '?data=events&years=2025' })
    const headers = screen.getAllByRole('columnheader')
    expect(headers[0]?.getAttribute('aria-sort')).toBe('descending')
    expect(titles()).toContain(words.summit)
    expect(screen.getByRole('status').textContent).toContain('2025')
    expect(screen.getByRole('status').textContent).toContain('1.1.0+abc')
  })

  it('sorts by a column at a press, and the other way at the next', async () => {
    const { user, getAddress } = await show({ language })
    const header = () => screen.getByRole('columnheader', { name: words.title_ })
    await user.click(within(header()).getByRole('button'))
    expect(header().getAttribute('aria-sort')).toBe('ascending')
    const ascending = titles()
    expect(ascending).toEqual(ascending.toSorted(new Intl.Collator(language).compare))
    await user.click(within(header()).getByRole('button'))
    expect(header().getAttribute('aria-sort')).toBe('descending')
    expect(titles()).toEqual(ascending.toReversed())
    await waitFor(() => expect(getAddress()).toMatchObject({ sort: '-title' }))
  })

  it('filters in any spelling, and clears the filter where nothing is left', async () => {
    const { user } = await show({ language })
    const field = screen.getByRole('textbox', { name: words.filter })
    await user.click(field)
    await user.paste('الاِجتماعُ')
    await waitFor(() => expect(titles()).toContain(words.summit))
    expect(rows().length).toBeLessThan(7)
    await user.paste(' zzz')
    await waitFor(() => expect(screen.queryByRole('table')).toBeNull())
    const [clear] = screen.getAllByRole('button', { name: words.clear }).slice(-1)
    if (clear) await user.click(clear)
    expect(rows().length).toBe(7)
  })

  it('says when the years hold nothing, and leads out', async () => {
    const { user } = await show({ language, address: '?data=figures&years=1999' })
    expect(screen.queryByRole('table')).toBeNull()
    await user.click(screen.getByRole('button', { name: words.allYears }))
    expect(screen.getByRole('table', { name: words.figures })).toBeTruthy()
  })

  it('hands over what is shown as CSV in the words of the page', async () => {
    const { user } = await show({ language, address: '?data=events&years=2025&filter=seventh' })
    await user.click(screen.getByRole('button', { name: words.csv }))
    const [name, type, text] = vi.mocked(downloadText).mock.calls[0] ?? []
    expect(name).toBe('caspian-atlas-1.1.0-events-2025-seventh.csv')
    expect(type).toBe('text/csv')
    const lines = text?.trim().split('\r\n') ?? []
    expect(lines[0]).toContain(words.status)
    expect(lines).toHaveLength(2)
    expect(lines[1]).toContain(words.summit)
    expect(lines[1]).toContain(words.held)
    expect(lines[1]).toMatch(/1\.1\.0\+abc$/)
  })

  it('hands over the same rows as JSON, with codes', async () => {
    const { user } = await show({ language, address: '?data=figures' })
    await user.click(screen.getByRole('button', { name: words.json }))
    const [name, , text] = vi.mocked(downloadText).mock.calls[0] ?? []
    expect(name).toBe('caspian-atlas-1.1.0-figures-all-years.json')
    const file: { rows: { id: string; value: number | null }[] } = JSON.parse(text ?? '')
    expect(file.rows).toHaveLength(7)
    expect(file.rows.find(({ id }) => id === 'unstated')?.value).toBeNull()
  })

  it('changes its table and its sources in the address', async () => {
    const { user, getAddress } = await show({ language, address: '?data=events&sort=title' })
    await user.click(screen.getByRole('tab', { name: new RegExp(words.figures) }))
    await user.click(screen.getByRole('checkbox', { name: words.articles }))
    await waitFor(() => expect(getAddress()).toMatchObject({ data: 'figures', sources: 'articles' }))
    expect(getAddress()).not.toHaveProperty('sort')
  })

  it('closes by its button', async () => {
    const { user, getAddress } = await show({ language, address: '?data=events&filter=x' })
    await user.click(screen.getByRole('button', { name: words.close }))
    await waitFor(() => expect(screen.queryByRole('heading', { name: words.title })).toBeNull())
    expect(getAddress()).not.toHaveProperty('data')
    expect(getAddress()).not.toHaveProperty('filter')
  })
})

describe('the record as tables', () => {
  it('never compares unlike units, and keeps missing values last either way', async () => {
    const { user } = await show({ address: '?data=figures' })
    const sort = () => within(screen.getByRole('columnheader', { name: 'Value' })).getByRole('button')
    await user.click(sort())
    expect(titles().slice(0, 2)).toEqual(['A package of deals', 'Trade at the end of five years'])
    expect(titles().slice(-3)).toEqual(['The same in euros', 'A target year', 'Contracts without a number'])
    await user.click(sort())
    expect(titles()[0]).toBe('One deal of the package')
    expect(titles().slice(-3)).toEqual(['The same in euros', 'A target year', 'Contracts without a number'])
  })

  it('marks what sources disagree on', async () => {
    await show({ address: '?data=figures' })
    const disputed = rows().filter((row) => within(row).queryByText('sources disagree'))
    expect(disputed.length).toBe(2)
  })

  it('shows no rows, no count and no file of what is still on its way', async () => {
    const { user } = await show({ loading: ['sources'] })
    expect(screen.queryByRole('table')).toBeNull()
    expect(screen.queryByRole('status')).toBeNull()
    expect(screen.getByText('Loading the list.')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Download CSV' }))
    expect(downloadText).not.toHaveBeenCalled()
  })

  it.each(['en', 'ar'] as const)(
    'leads to the files for map tools and to the description of all files (%s)',
    async (language) => {
      await show({ language })
      const hrefOf = (name: string) => screen.getByRole('link', { name }).getAttribute('href')
      expect(hrefOf(NAMES[language].corridors)).toBe('/data/corridors.geojson')
      expect(hrefOf(NAMES[language].places)).toBe('/data/places.geojson')
      expect(hrefOf('datapackage.json')).toBe('/data/datapackage.json')
    },
  )

  it('says what failed, and asks for it again', async () => {
    const { user } = await show({ failed: ['events'] })
    expect(screen.getByRole('alert').textContent).toContain('The events could not be loaded.')
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(retried).toHaveBeenCalledWith('events')
  })

  it('on a phone goes away when a row leads to its panel, and stays beside it on a wide window', async () => {
    setViewport(390, 844)
    const { user, getAddress } = await show()
    expect(screen.getByRole('dialog', { name: 'The record as tables' })).toBeTruthy()
    await user.click(screen.getByRole('link', { name: 'Seventh meeting' }))
    await waitFor(() => expect(getAddress()).toMatchObject({ event: 'summit' }))
    expect(getAddress()).not.toHaveProperty('data')
  })

  it('stays beside the panel on a wide window', async () => {
    const { user, getAddress } = await show()
    await user.click(screen.getByRole('link', { name: 'Seventh meeting' }))
    await waitFor(() => expect(getAddress()).toMatchObject({ event: 'summit', data: 'events' }))
  })

  const [sample] = fixtureRecord.events
  if (!sample) throw new Error('the fixture has no event')
  const longRecord = {
    ...fixtureRecord,
    events: Array.from({ length: 200 }, (_, number) => ({ ...sample, id: `event-${number}` })),
  }
  const scrollTo = (top: number) => {
    const scroller = screen.getByRole('table').closest('[class*="content"]')
    if (!scroller) throw new Error('nothing scrolls the table')
    scroller.scrollTop = top
    fireEvent.scroll(scroller)
  }
  const indexes = () => rows().map((row) => Number(row.getAttribute('aria-rowindex')))

  it('has of a long table the rows in sight alone, and says how many there are and where each stands', async () => {
    await show({ record: longRecord })
    expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe('201')
    expect(indexes().length).toBeLessThan(40)
    expect(indexes()[0]).toBe(2)
    scrollTo(6000)
    await waitFor(() => expect(indexes()[0]).toBeGreaterThan(30))
    expect(indexes().length).toBeLessThan(40)
  })

  it('keeps the row that has the focus, wherever the table is scrolled', async () => {
    await show({ record: longRecord })
    const [link] = within(rows()[2] ?? document.body).getAllByRole('link')
    link?.focus()
    scrollTo(6000)
    await waitFor(() => expect(indexes()[1]).toBeGreaterThan(30))
    expect(indexes()[0]).toBe(4)
    expect(document.activeElement).toBe(link)
  })

  it.each([
    ['a wide window', 1440],
    ['a phone', 390],
  ])(
    'leads on %s to the panel where it came with the address and nothing opened it',
    async (_name, width) => {
      setViewport(width, 900)
      const user = userEvent.setup()
      await renderWithAtlas(
        (atlas) => (
          <>
            <h2 tabIndex={-1}>The panel</h2>
            <DataPart atlas={atlas} onRetry={retried} />
          </>
        ),
        { address: '?data=events' },
      )
      await screen.findByRole('heading', { name: NAMES.en.title })
      await user.click(screen.getByRole('textbox', { name: NAMES.en.filter }))
      await user.keyboard('{Escape}')
      const heading = screen.getByRole('heading', { name: 'The panel' })
      await waitFor(() => expect(document.activeElement).toBe(heading))
    },
  )

  it('closes by Escape, which then is spent', async () => {
    const { user, getAddress } = await show()
    await user.click(screen.getByRole('textbox', { name: 'Filter the rows' }))
    const isSpent = new Promise((resolve) => {
      document.addEventListener('keydown', (event) => resolve(event.defaultPrevented), { once: true })
    })
    await user.keyboard('{Escape}')
    expect(await isSpent).toBe(true)
    await waitFor(() => expect(getAddress()).not.toHaveProperty('data'))
  })
})
