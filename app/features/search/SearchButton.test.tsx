import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import type { AtlasRecord, DatasetName } from '../../domain/record/schema'
import type { Language } from '../../domain/record/text'
import { setLetterKeys } from '../../lib/letterKeys'
import { routeRecord } from '../../testing/fixtureRoute'
import { renderWithAtlas } from '../../testing/renderWithAtlas'
import { SearchButton } from './SearchButton'

const NAMES = {
  en: { button: 'Search places, leaders, corridors', dialog: 'Search the atlas', close: 'Close the search' },
  ar: { button: 'البحث عن أماكن وقادة وممرات', dialog: 'البحث في الأطلس', close: 'إغلاق البحث' },
} as const

interface ShowOptions {
  readonly language?: Language
  readonly record?: AtlasRecord
  readonly address?: string
  readonly loading?: readonly DatasetName[]
  readonly failed?: readonly DatasetName[]
}

async function show({ language = 'en', ...rest }: ShowOptions = {}) {
  const user = userEvent.setup()
  const page = await renderWithAtlas(
    (atlas) => (
      <>
        <SearchButton atlas={atlas} />
        <input aria-label="notes" />
      </>
    ),
    { language, address: '?years=2024', ...rest },
  )
  const button = screen.getByRole('button', { name: NAMES[language].button })
  const open = async () => {
    await user.click(button)
    return screen.findByRole('dialog', { name: NAMES[language].dialog })
  }
  /** At once: each letter by itself is another search, which takes as long as the test. */
  const enter = async (text: string) => {
    await open()
    await user.paste(text)
  }
  return { user, button, open, enter, getAddress: page.getAddress }
}

// The first load of a module by the test runner may take longer than a test waits for anything.
beforeAll(() => import('./loadSearch'))
afterEach(() => setLetterKeys(true))

const field = () => screen.getByRole('combobox')
const options = () => screen.queryAllByRole('option').map((option) => option.textContent)
const selected = () => screen.getByRole('option', { selected: true })

describe.each(['en', 'ar'] as const)('the search in %s', (language) => {
  it('opens with the focus in its field, and closes by its button', async () => {
    const { user, open } = await show({ language })
    const dialog = await open()
    expect(document.activeElement).toBe(field())
    expect(field().getAttribute('dir')).toBe('auto')
    expect(field().getAttribute('aria-expanded')).toBe('false')
    await user.click(within(dialog).getByRole('button', { name: NAMES[language].close }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })

  it('finds an item in any spelling, says what it is and why, and Enter opens it', async () => {
    const { user, open, getAddress } = await show({ language })
    await open()
    await user.keyboard('leader a.')
    const people = screen.getByRole('group', { name: language === 'en' ? 'People' : 'الشخصيات' })
    expect(within(people).getByRole('option').textContent).toBe(
      language === 'en'
        ? 'A LeaderPersonPresidentAlso written: Leader A.'
        : 'القائدشخصيةرئيسيُكتب أيضًا: Leader A.',
    )
    expect(selected()).toBe(within(people).getByRole('option'))
    expect(field().getAttribute('aria-activedescendant')).toBe(selected().id)
    await user.keyboard('{Enter}')
    expect(getAddress()).toMatchObject({ person: 'leader', years: '2024' })
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })

  it('offers the years that were asked for first, and shows them on the map', async () => {
    const { user, enter, getAddress } = await show({ language, address: '' })
    await enter('٢٠٢٤-2023')
    expect(selected().textContent).toContain(
      language === 'en'
        ? 'Show the years 2023 to 2024 on the map'
        : 'عرض السنوات من 2023 إلى 2024 على الخريطة',
    )
    expect(screen.getByRole('status').textContent).toMatch(
      language === 'en' ? /The first row chooses years\.$/ : /الصف الأول لاختيار السنوات\.$/,
    )
    await user.clear(field())
    await user.paste('2024')
    expect(selected().textContent).toContain(
      language === 'en' ? 'Show the year 2024 on the map' : 'عرض سنة 2024 على الخريطة',
    )
    await user.keyboard('{ArrowDown}')
    expect(selected()).toBe(screen.getAllByRole('option')[1])
    await user.keyboard('{ArrowUp}{Enter}')
    expect(getAddress()).toMatchObject({ years: '2024' })
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })

  it('offers no years that the record does not have', async () => {
    const { enter } = await show({ language })
    await enter('1991')
    expect(options().join()).not.toContain('1991')
  })

  it('says the name in the other language where that was typed, and only there', async () => {
    const { user, enter } = await show({ language })
    const [own, other] = language === 'en' ? ['Tashkent', 'طشقند'] : ['طشقند', 'Tashkent']
    await enter(other)
    expect(options()[0]).toContain(language === 'en' ? 'In Arabic: طشقند' : 'بالإنجليزية: Tashkent')
    await user.clear(field())
    await user.paste(own)
    expect(options()[0]).toContain(own)
    expect(options()[0]).not.toMatch(/In English|بالعربية/)
  })

  it('counts what it found', async () => {
    const { enter } = await show({ language })
    await enter('11')
    expect(screen.getByRole('status').textContent).toBe(language === 'en' ? '2 results' : 'نتيجتان')
  })

  it('has advice and examples where nothing is found', async () => {
    const { user, enter } = await show({ language })
    await enter('qwxzvk')
    expect(screen.getByRole('status').textContent).toBe(
      language === 'en' ? 'Nothing found for “qwxzvk”.' : 'لا نتائج للبحث عن «qwxzvk».',
    )
    expect(screen.queryByRole('listbox')).toBeNull()
    expect(screen.getAllByRole('listitem')).toHaveLength(3)
    await user.click(screen.getByRole('button', { name: language === 'en' ? 'Astana' : 'استانا' }))
    expect(field()).toHaveProperty('value', language === 'en' ? 'Astana' : 'استانا')
    expect(document.activeElement).toBe(field())
  })
})

it.each([
  ['en', 'Only the five articles are searched now.', 'Show all sources'],
  ['ar', 'البحث الآن في المقالات الخمسة وحدها.', 'عرض كل المصادر'],
] as const)(
  'says in %s where other sources are left out, and takes them in',
  async (language, words, way) => {
    const { user, enter, getAddress } = await show({ language, address: '?sources=articles' })
    await enter('qwxzvk')
    expect(screen.getByText(words)).toBeTruthy()
    await user.click(screen.getByRole('button', { name: way }))
    expect(getAddress()).toEqual({ lang: language })
    expect(screen.queryByText(words)).toBeNull()
    expect(field()).toHaveProperty('value', 'qwxzvk')
    expect(document.activeElement).toBe(field())
  },
)

it.each([
  ['en', 'Iron Way', 'In service', 'Aug 2024'],
  ['ar', 'طريق الحديد', 'قيد التشغيل', 'أغسطس 2024'],
] as const)(
  'sets no month of a mention beside the state of a corridor in %s',
  async (language, name, state, month) => {
    const { user, enter } = await show({ language, record: routeRecord, address: '' })
    await enter(name)
    expect(selected().textContent).toContain(state)
    expect(selected().textContent).not.toContain(month)
    await user.clear(field())
    await user.paste(month)
    expect(options().find((option) => option?.startsWith(name))).toContain(month)
  },
)

describe('by keyboard', () => {
  it('moves through the results, around both ends, and opens the rest of a kind', async () => {
    const { user, enter } = await show()
    await enter('meeting')
    const last = options().length - 1
    await user.keyboard('{ArrowUp}')
    expect(selected()).toBe(screen.getAllByRole('option')[last])
    await user.keyboard('{ArrowDown}{ArrowDown}')
    expect(selected()).toBe(screen.getAllByRole('option')[1])
    expect(document.activeElement).toBe(field())
  })

  it('closes with Escape, which nothing else on the page hears', async () => {
    let heard = 0
    const listen = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) heard += 1
    }
    document.addEventListener('keydown', listen)
    const { user, enter, button } = await show()
    await enter('lead')
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(heard).toBe(0)
    expect(document.activeElement).toBe(button)
    document.removeEventListener('keydown', listen)
  })

  it.each(['/', '{Control>}k{/Control}', '{Meta>}k{/Meta}'])('opens with %s', async (keys) => {
    const { user } = await show()
    await user.keyboard(keys)
    expect(await screen.findByRole('dialog')).toBeTruthy()
    expect(field()).toHaveProperty('value', '')
  })

  it('leaves the key of one character alone where the reader has put it off', async () => {
    setLetterKeys(false)
    const { user } = await show()
    await user.keyboard('/')
    expect(screen.queryByRole('dialog')).toBeNull()
    await user.keyboard('{Control>}k{/Control}')
    expect(await screen.findByRole('dialog')).toBeTruthy()
  })

  it('leaves the keys alone where they write', async () => {
    const { user } = await show()
    const notes = screen.getByRole('textbox', { name: 'notes' })
    await user.type(notes, 'and/or')
    expect(notes).toHaveProperty('value', 'and/or')
    expect(screen.queryByRole('dialog')).toBeNull()
  })
})

describe('a record that is not all there', () => {
  it.each([
    ['loading', 'Part of the record is still loading; there may be more.'],
    ['failed', 'Part of the record could not be loaded; there may be more.'],
  ] as const)('is said to be %s', async (state, sentence) => {
    const { enter } = await show({ [state]: ['events'] })
    await enter('leader')
    expect(screen.getByRole('status').textContent).toContain(sentence)
    expect(options().length).toBeGreaterThan(0)
  })
})

describe.each([
  ['en', 'East Port', 'Seaport', 'Iron Way'],
  ['ar', 'الميناء الشرقي', 'ميناء بحري', 'طريق الحديد'],
] as const)('a station of a corridor in %s', (language, name, kind, corridor) => {
  it('is found by its name and opens its corridor at the leg that stops there', async () => {
    const { user, enter, getAddress } = await show({ language, record: routeRecord })
    await enter(name)
    expect(selected().textContent).toContain(name)
    expect(selected().textContent).toContain(kind)
    expect(selected().textContent).toContain(corridor)
    await user.keyboard('{Enter}')
    await waitFor(() => expect(getAddress()).toMatchObject({ corridor: 'iron-way', leg: 'tashkent-port' }))
  })
})

it.each(['Tashkent station', 'محطة طشقند'])('a station in a place is the place: %s', async (name) => {
  const { user, enter, getAddress } = await show({ record: routeRecord })
  await enter(name)
  await user.keyboard('{Enter}')
  await waitFor(() => expect(getAddress()).toMatchObject({ place: 'tashkent' }))
})

it('opens again after the browser itself has closed it', async () => {
  const { open } = await show()
  const dialog = await open()
  act(() => {
    if (dialog instanceof HTMLDialogElement) dialog.close()
  })
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(await open()).toBeDefined()
})

it('opens again when it is asked to before the browser has told of its closing', async () => {
  const closed: HTMLDialogElement[] = []
  const close = vi.spyOn(HTMLDialogElement.prototype, 'close').mockImplementation(function (
    this: HTMLDialogElement,
  ) {
    this.removeAttribute('open')
    closed.push(this)
  })
  const { user, open } = await show()
  await open()
  await user.keyboard('{Escape}')
  await user.keyboard('{Control>}k{/Control}')
  for (const dialog of closed) fireEvent(dialog, new Event('close'))
  expect(document.activeElement).toBe(field())
  close.mockRestore()
})

it('keeps what was typed before its field was there', async () => {
  await show()
  for (const key of ['/', 'a', ' ', 'l']) fireEvent.keyDown(document.body, { key })
  await screen.findByRole('dialog')
  expect(field()).toHaveProperty('value', 'a l')
})
