import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { setLetterKeys } from '../../lib/letterKeys'
import { renderWithAtlas } from '../../testing/renderWithAtlas'
import { HelpButton } from './HelpButton'

const NAMES = {
  en: {
    open: 'Help and keys',
    close: 'Close the help',
    search: 'Opens the search',
    years: 'On a handle of the years: earlier and later',
    yearKeys: '←→',
    letters: 'Keys of one character, / and ?',
    textMap: 'The map in words',
    touchHeadings: ['With the finger', 'Words of the record', 'Keys'],
    mouseHeadings: ['Keys', 'Words of the record'],
    terms: [
      'stated',
      'derived',
      'Realised',
      'Target',
      'Potential',
      'Renewed commitment',
      'Sources disagree',
      'Low confidence',
    ],
  },
  ar: {
    open: 'المساعدة والمفاتيح',
    close: 'إغلاق المساعدة',
    search: 'فتح البحث',
    years: 'على أحد طرفي السنوات: أقدم وأحدث',
    yearKeys: '→←',
    letters: 'مفاتيح الحرف الواحد: / و؟',
    textMap: 'الخريطة بالكلمات',
    touchHeadings: ['باللمس', 'كلمات السجل', 'المفاتيح'],
    mouseHeadings: ['المفاتيح', 'كلمات السجل'],
    terms: ['مذكور', 'مستنتج', 'فعلي', 'هدف', 'محتمل', 'التزام مجدَّد', 'المصادر تختلف', 'ثقة منخفضة'],
  },
} as const

async function show(language: 'en' | 'ar' = 'en') {
  const user = userEvent.setup()
  const page = await renderWithAtlas(
    () => (
      <>
        <HelpButton />
        <input aria-label="field" />
      </>
    ),
    { language },
  )
  return {
    user,
    getAddress: page.getAddress,
    dialog: () => screen.findByRole('dialog', { name: NAMES[language].open }),
  }
}

const press = (key: string, target: Element = document.body, options = {}) =>
  fireEvent.keyDown(target, { key, ...options })

// The first load of a module by the test runner may take longer than a test waits for anything.
beforeAll(() => import('./loadHelp'), 30_000)
afterEach(() => setLetterKeys(true))

describe.each(['en', 'ar'] as const)('the help in %s', (language) => {
  const words = NAMES[language]

  it('lists the keys, opened by its button, and gives the focus back', async () => {
    const { user, dialog } = await show(language)
    const button = screen.getByRole('button', { name: words.open })
    await user.click(button)
    const rows = within(await dialog()).getAllByRole('row')
    const find = (action: string) => rows.find((row) => within(row).queryByRole('cell', { name: action }))
    expect(find(words.search)?.querySelector('kbd')?.textContent).toBe('/')
    const years = [...(find(words.years)?.querySelectorAll('kbd') ?? [])]
    expect(years.map(({ textContent }) => textContent).join('')).toBe(words.yearKeys)
    await user.click(screen.getByRole('button', { name: words.close }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(document.activeElement).toBe(button)
  })

  it.each(['?', '؟'])('opens by %s, and by no key of one character once these are off', async (key) => {
    const { user, dialog } = await show(language)
    press(key)
    await dialog()
    await user.click(screen.getByRole('checkbox', { name: words.letters }))
    await user.click(screen.getByRole('button', { name: words.close }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    press(key)
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('tells a finger what it does before it lists the keys', async () => {
    vi.spyOn(window, 'matchMedia').mockImplementation((media) =>
      Object.assign(new EventTarget(), {
        matches: media === '(any-pointer: coarse)',
        media,
        onchange: null,
        addListener: () => undefined,
        removeListener: () => undefined,
      }),
    )
    const { dialog } = await show(language)
    press('?')
    const headings = within(await dialog()).getAllByRole('heading', { level: 3 })
    expect(headings.map(({ textContent }) => textContent)).toEqual(words.touchHeadings)
    vi.restoreAllMocks()
  })

  it('explains the words of the record, and speaks of no gesture to a mouse', async () => {
    const { dialog } = await show(language)
    press('?')
    const headings = within(await dialog()).getAllByRole('heading', { level: 3 })
    expect(headings.map(({ textContent }) => textContent)).toEqual(words.mouseHeadings)
    const terms = screen.getAllByRole('term').map(({ textContent }) => textContent)
    expect(terms).toEqual(words.terms)
    for (const definition of screen.getAllByRole('definition')) {
      expect(definition.textContent).toMatch(/ .*\.$/)
    }
  })

  it('leads to the map in words', async () => {
    const { user, dialog, getAddress } = await show(language)
    press('?')
    await user.click(within(await dialog()).getByRole('link', { name: words.textMap }))
    await waitFor(() => expect(getAddress()).toMatchObject({ words: 'where' }))
    expect(screen.queryByRole('dialog')).toBeNull()
  })
})

describe('the help', () => {
  it('stays closed where "?" is only written, or means something else', async () => {
    await show()
    press('?', screen.getByRole('textbox', { name: 'field' }))
    press('?', document.body, { ctrlKey: true })
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('closes by Escape, which then is spent', async () => {
    const { dialog } = await show()
    press('?')
    expect(press('Escape', await dialog())).toBe(false)
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })
})
