import { act, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { startI18n } from '../i18n/i18n'
import { AddressInTest } from '../testing/AddressInTest'
import { setViewport } from '../testing/viewport'
import type { UrlState } from '../url-state/useUrlState'
import { useUrlState } from '../url-state/useUrlState'
import { AtlasShell } from './AtlasShell'

/** A page as App composes it: a map with a city's button, and a panel for the overview or that city. */
function Page({ onToggle }: { readonly onToggle: () => void }) {
  const { state, update } = useUrlState()
  const { selection } = state
  return (
    <AtlasShell
      onLanguageToggle={onToggle}
      theme="light"
      onThemeToggle={onToggle}
      search={<button type="button">Find</button>}
      map={
        <button type="button" onClick={() => update({ selection: { kind: 'place', id: 'baku' } })}>
          Baku on the map
        </button>
      }
      panel={
        <section key={selection?.id} aria-labelledby="title">
          <h2 id="title" tabIndex={-1}>
            {selection?.id ?? 'Overview'}
          </h2>
          {selection === null && (
            <a
              href="?lang=en&event=summit"
              onClick={(event) => {
                event.preventDefault()
                update({ selection: { kind: 'event', id: 'summit' } })
              }}
            >
              Summit in the overview
            </a>
          )}
          <button type="button" onClick={() => update({ selection: null })}>
            Close item
          </button>
        </section>
      }
      isItemOpen={selection !== null}
      onItemClose={() => update({ selection: null })}
      legend={<p>legend</p>}
      dock={<p>bars</p>}
      dockSummary={<p>years in one line</p>}
      cityChips={<a href="?place=baku">Baku chip</a>}
      onPaddingChange={() => undefined}
    />
  )
}

interface ShowOptions {
  readonly language?: 'ar' | 'en'
  readonly width?: number
  readonly start?: Partial<UrlState>
}

async function show({ language = 'en', width = 1440, start = {} }: ShowOptions = {}) {
  setViewport(width, 844)
  await startI18n(language)
  const onToggle = vi.fn()
  render(
    <AddressInTest start={start}>
      <Page onToggle={onToggle} />
    </AddressInTest>,
  )
  return onToggle
}

function press(key: string) {
  fireEvent.keyDown(document.activeElement ?? document.body, { key })
}

function focusedName() {
  return document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent
}

afterEach(() => {
  vi.restoreAllMocks()
})

describe('the frame of the page', () => {
  it.each([
    ['en', 'Caspian Atlas', 'Years', 'العربية', 'ar'],
    ['ar', 'أطلس قزوين', 'السنوات', 'English', 'en'],
  ] as const)(
    'has its landmarks and the other language in its own name in %s',
    async (language, name, years, other, lang) => {
      const onToggle = await show({ language })
      expect(within(screen.getByRole('banner')).getByRole('heading', { level: 1, name })).toBeTruthy()
      expect(within(screen.getByRole('banner')).getByRole('button', { name: 'Find' })).toBeTruthy()
      expect(within(screen.getByRole('main')).getByText('Overview')).toBeTruthy()
      expect(within(screen.getByRole('region', { name: years })).getByText('bars')).toBeTruthy()
      const button = screen.getByRole('button', { name: other })
      expect(button.getAttribute('lang')).toBe(lang)
      fireEvent.click(button)
      expect(onToggle).toHaveBeenCalledTimes(1)
    },
  )

  it.each([
    ['en', 'Data'],
    ['ar', 'البيانات'],
  ] as const)('opens and closes the tables, which cover the map, in %s', async (language, name) => {
    await show({ language })
    const button = screen.getByRole('button', { name })
    const map = () => screen.getByText('Baku on the map').closest('[inert]')
    expect(button.getAttribute('aria-expanded')).toBe('false')
    fireEvent.click(button)
    expect(button.getAttribute('aria-expanded')).toBe('true')
    expect(map()).not.toBeNull()
    expect(screen.queryByText('legend')).toBeNull()
    press('Escape')
    expect(button.getAttribute('aria-expanded')).toBe('false')
    expect(map()).toBeNull()
  })

  it.each([
    ['en', 'Skip links', 'The map in words', ['Skip to the map', 'Skip to the panel', 'Skip to the years']],
    [
      'ar',
      'روابط التخطي',
      'الخريطة بالكلمات',
      ['الانتقال إلى الخريطة', 'الانتقال إلى اللوحة', 'الانتقال إلى السنوات'],
    ],
  ] as const)(
    'begins with the skip links, the map in words among them, in %s',
    async (language, label, words, skips) => {
      await show({ language })
      const nav = screen.getByRole('navigation', { name: label })
      const links = within(nav).getAllByRole('link')
      expect(links.map(({ textContent }) => textContent)).toEqual([...skips, words])
      const focusable = document.querySelectorAll<HTMLElement>('a[href], button, [tabindex="0"]')
      expect(focusable[0]).toBe(links[0])
      expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1)
      const map = () => screen.getByText('Baku on the map').closest('[inert]')
      fireEvent.click(within(nav).getByRole('link', { name: words }))
      expect(map()).not.toBeNull()
      press('Escape')
      expect(map()).toBeNull()
    },
  )

  it('leads focus to the heading of what was chosen on the map, and back', async () => {
    await show()
    const marker = screen.getByRole('button', { name: 'Baku on the map' })
    act(() => marker.focus())
    fireEvent.click(marker)
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'baku' }))
    press('Escape')
    expect(screen.getByRole('heading', { name: 'Overview' })).toBeTruthy()
    expect(document.activeElement).toBe(marker)
  })

  it('brings focus back with Escape from anywhere on the page', async () => {
    await show()
    const marker = screen.getByRole('button', { name: 'Baku on the map' })
    act(() => marker.focus())
    fireEvent.click(marker)
    act(() => screen.getByRole('button', { name: 'Share' }).focus())
    press('Escape')
    expect(document.activeElement).toBe(marker)
  })

  it('brings focus back when the item is closed by its own button', async () => {
    await show()
    const marker = screen.getByRole('button', { name: 'Baku on the map' })
    act(() => marker.focus())
    fireEvent.click(marker)
    const close = screen.getByRole('button', { name: 'Close item' })
    act(() => close.focus())
    fireEvent.click(close)
    expect(document.activeElement).toBe(marker)
  })

  it.each([
    ['as it was left when Back leads to it', true, 120],
    ['at its top when it is chosen after a Back that changed no item', false, 0],
  ])('shows an item %s', async (_what, isChosenByHistory, top) => {
    await show()
    const marker = screen.getByRole('button', { name: 'Baku on the map' })
    fireEvent.click(marker)
    const scroll = screen.getByText('baku').closest('[class*=scroll]') ?? document.body
    scroll.scrollTop = 120
    fireEvent.scroll(scroll)
    fireEvent.click(screen.getByRole('button', { name: 'Close item' }))
    const scrollTo = vi.spyOn(Element.prototype, 'scrollTo')
    window.dispatchEvent(new PopStateEvent('popstate'))
    if (!isChosenByHistory) await act(() => new Promise((resolve) => setTimeout(resolve)))
    fireEvent.click(marker)
    expect(scrollTo).toHaveBeenLastCalledWith({ top })
  })

  it('copies the address and says so', async () => {
    await show()
    const writeText = vi.fn(() => Promise.resolve())
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } })
    fireEvent.click(screen.getByRole('button', { name: 'Share' }))
    expect(await screen.findByRole('button', { name: 'Copied' })).toBeTruthy()
    expect(writeText).toHaveBeenCalledWith(`${location.origin}/?lang=en`)
    expect(screen.getByRole('status').textContent).toMatch(/copied\.$/)
    vi.unstubAllGlobals()
  })

  it('shows the legend and the years at once where there is room', async () => {
    await show()
    expect(screen.queryByRole('button', { name: /legend|Open the years|panel/ })).toBeNull()
    expect(screen.getByText('legend').closest('[hidden]')).toBeNull()
  })
})

describe('on a phone', () => {
  it('opens and closes the sheet by button, with the city chips in the peek', async () => {
    await show({ width: 390 })
    expect(screen.queryByText('Baku chip')).toBeNull()
    fireEvent.click(screen.getByRole('button', { name: 'Collapse panel' }))
    expect(screen.getByRole('navigation', { name: 'Cities' }).textContent).toBe('Baku chip')
    const collapse = screen.getByRole('button', { name: 'Collapse panel' })
    expect(collapse.getAttribute('aria-disabled')).toBe('true')
    expect(collapse.hasAttribute('disabled'), 'would take the focus from the button just pressed').toBe(false)
    expect(screen.getByText('Overview').closest('[inert]')).toBeTruthy()
  })

  it.each([
    ['en', 'More', 'Dark colours', 'Data'],
    ['ar', 'المزيد', 'ألوان داكنة', 'البيانات'],
  ] as const)('folds the lesser actions behind one button in %s', async (language, more, theme, data) => {
    const onToggle = await show({ width: 390, language })
    const button = screen.getByRole('button', { name: more })
    const actions = () => document.getElementById(button.getAttribute('aria-controls') ?? '')
    expect(actions()?.hasAttribute('data-closed')).toBe(true)
    fireEvent.click(button)
    expect(actions()?.hasAttribute('data-closed')).toBe(false)
    fireEvent.click(screen.getByRole('button', { name: theme }))
    expect(onToggle).toHaveBeenCalledTimes(1)
    expect(button.getAttribute('aria-expanded'), 'the choice shows at once').toBe('true')
    act(() => screen.getByRole('button', { name: theme }).focus())
    press('Escape')
    expect(button.getAttribute('aria-expanded')).toBe('false')
    expect(document.activeElement).toBe(button)

    fireEvent.click(button)
    fireEvent.click(screen.getByRole('button', { name: data }))
    expect(button.getAttribute('aria-expanded'), 'the tables cover the page').toBe('false')
    expect(document.activeElement, 'where closing them leads back to').toBe(button)
  })

  it('folds them again when the reader turns elsewhere', async () => {
    await show({ width: 390 })
    const button = screen.getByRole('button', { name: 'More' })
    fireEvent.click(button)
    fireEvent.pointerDown(screen.getByText('Overview'))
    expect(button.getAttribute('aria-expanded')).toBe('false')
    fireEvent.click(button)
    act(() => button.focus())
    act(() => screen.getByRole('button', { name: 'Find' }).focus())
    expect(button.getAttribute('aria-expanded')).toBe('false')
  })

  it.each([
    ['en', 'Open the legend', 'Some of the map is switched off', { isPlannedOnly: true }],
    ['ar', 'فتح مفتاح الخريطة', 'بعض ما على الخريطة مخفي', { layers: new Set(['rail'] as const) }],
  ] as const)(
    'says of the folded legend in %s that a switch keeps something off the map',
    async (language, name, words, start) => {
      await show({ language, width: 390, start })
      const button = screen.getByRole('button', { name })
      const described = document.getElementById(button.getAttribute('aria-describedby') ?? '')
      expect(described?.textContent).toBe(words)
      fireEvent.click(button)
      expect(screen.queryByText(words)).toBeNull()
    },
  )

  it('says nothing of a folded legend that shows all', async () => {
    await show({ width: 390 })
    expect(screen.getByRole('button', { name: 'Open the legend' }).hasAttribute('aria-describedby')).toBe(
      false,
    )
  })

  it('opens the sheet for a chosen item', async () => {
    await show({ width: 390 })
    fireEvent.click(screen.getByRole('button', { name: 'Collapse panel' }))
    fireEvent.click(screen.getByRole('button', { name: 'Baku on the map' }))
    expect(screen.getByText('baku').closest('[inert]')).toBeNull()
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'baku' }))
  })

  it('closes one thing at a time with Escape and returns to what opened it', async () => {
    await show({ width: 390 })
    fireEvent.click(screen.getByRole('button', { name: 'Baku on the map' }))
    fireEvent.click(screen.getByRole('button', { name: 'Open the years' }))
    fireEvent.click(screen.getByRole('button', { name: 'Open the legend' }))
    press('Escape')
    expect(focusedName()).toBe('Open the legend')
    press('Escape')
    expect(focusedName()).toBe('Open the years')
    expect(screen.getByRole('heading', { name: 'baku' })).toBeTruthy()
    press('Escape')
    expect(screen.getByRole('heading', { name: 'Overview' })).toBeTruthy()
  })

  it('returns to the link of the overview that opened the item, though it went with the overview', async () => {
    await show()
    const link = screen.getByRole('link', { name: 'Summit in the overview' })
    link.focus()
    fireEvent.click(link)
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'summit' }))
    const close = screen.getByRole('button', { name: 'Close item' })
    close.focus()
    fireEvent.click(close)
    expect(focusedName()).toBe('Summit in the overview')
  })

  it('returns to the heading where the link is not where the reader left the overview', async () => {
    await show()
    const link = screen.getByRole('link', { name: 'Summit in the overview' })
    link.focus()
    fireEvent.click(link)
    vi.spyOn(HTMLAnchorElement.prototype, 'getBoundingClientRect').mockReturnValue(
      new DOMRect(0, 900, 80, 20),
    )
    const close = screen.getByRole('button', { name: 'Close item' })
    close.focus()
    fireEvent.click(close)
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Overview' }))
  })

  it('folds the years into one line and keeps them alive unseen', async () => {
    await show({ width: 390 })
    expect(screen.getByText('years in one line')).toBeTruthy()
    expect(screen.getByText('bars').closest('[hidden]')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Open the years' }))
    expect(screen.getByText('bars').closest('[hidden]')).toBeNull()
  })

  it('reveals what a skip link leads to', async () => {
    await show({ width: 390 })
    fireEvent.click(screen.getByRole('button', { name: 'Collapse panel' }))
    fireEvent.click(screen.getByRole('link', { name: 'Skip to the panel' }))
    await act(() => new Promise((resolve) => requestAnimationFrame(() => resolve(undefined))))
    expect(screen.getByText('Overview').closest('[inert]')).toBeNull()
    expect(document.activeElement?.id).toBe('atlas-panel')
    fireEvent.click(screen.getByRole('link', { name: 'Skip to the years' }))
    await act(() => new Promise((resolve) => requestAnimationFrame(() => resolve(undefined))))
    expect(screen.getByText('bars').closest('[hidden]')).toBeNull()
    expect(document.activeElement?.id).toBe('atlas-years')
  })
})
