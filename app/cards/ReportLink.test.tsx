import { fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { renderWithAtlas } from '../testing/renderWithAtlas'
import { getAnnouncement } from '../ui/announcements'
import { ItemPanel } from './ItemPanel'
import { RecordVersionContext } from './recordVersion'

// Loaded here, as a busy machine may take longer for it than a test waits.
beforeAll(() => import('./loadReportLines'))

const WORDS = {
  en: {
    report: 'Report an error',
    noAddress: /names no address for reports/,
    copy: 'Copy the lines',
    announcement: 'The lines are copied.',
    refused: /did not copy it.*Ctrl\+C/,
  },
  ar: {
    report: 'الإبلاغ عن خطأ',
    noAddress: /لا عنوان للإبلاغ في هذه النسخة من الأطلس/,
    copy: 'نسخ الأسطر',
    announcement: 'نُسخت الأسطر.',
    refused: /لم ينسخه المتصفح.*Ctrl\+C/,
  },
} as const

const LINES = 'event: summit\nrecord: 1.1.0+abc\npage: '

function nameAddress(address: string): void {
  const meta = Object.assign(document.createElement('meta'), { name: 'report-address', content: address })
  document.head.append(meta)
}

/** As the map does while the reader pans: nothing is told of it. */
function moveCamera(view: string): string {
  history.replaceState(null, '', `/?event=summit&view=${view}`)
  return location.href
}

afterEach(() => {
  vi.unstubAllGlobals()
  for (const meta of document.head.querySelectorAll('meta[name="report-address"]')) meta.remove()
  history.replaceState(null, '', '/')
})

describe.each(['en', 'ar'] as const)('the way to report an error in %s', (language) => {
  const words = WORDS[language]

  function show(search = '?event=summit') {
    return renderWithAtlas(
      () => (
        <RecordVersionContext value="1.1.0+abc">
          <ItemPanel title="An item">
            <p>What is known of it</p>
          </ItemPanel>
        </RecordVersionContext>
      ),
      { language, address: search },
    )
  }

  it('leads to where the page says, with the item and the version filled in', async () => {
    nameAddress('mailto:atlas@example.org')
    await show()
    const href = screen.getByRole('link', { name: words.report }).getAttribute('href') ?? ''
    expect(decodeURIComponent(href)).toContain(LINES)
    expect(screen.queryByRole('button', { name: words.report })).toBeNull()
  })

  it('tells of the page as it is when the link is followed, whichever it was before', async () => {
    nameAddress('mailto:atlas@example.org')
    moveCamera('62,43,4.2')
    await show()
    const link = screen.getByRole('link', { name: words.report })
    // By key, long after it was reached: a wheel moves the map and leaves the focus.
    link.focus()
    const page = moveCamera('50,40,3')
    // What the browser would open, which this one cannot.
    let followed = ''
    window.addEventListener(
      'click',
      (event) => {
        followed = link.getAttribute('href') ?? ''
        event.preventDefault()
      },
      { once: true },
    )
    await userEvent.keyboard('{Enter}')
    expect(decodeURIComponent(followed)).toContain(`${LINES}${page}\n`)
  })

  it('does so where it is not followed but opened in another tab, or copied from its menu', async () => {
    nameAddress('mailto:atlas@example.org')
    moveCamera('62,43,4.2')
    await show()
    const link = screen.getByRole('link', { name: words.report })
    const readHref = () => decodeURIComponent(link.getAttribute('href') ?? '')
    const reached = moveCamera('50,40,3')
    link.focus()
    expect(readHref()).toContain(`${LINES}${reached}\n`)
    const pressed = moveCamera('55,41,5')
    await userEvent.pointer({ keys: '[MouseMiddle>]', target: link })
    expect(readHref()).toContain(`${LINES}${pressed}\n`)
    const asked = moveCamera('56,42,6')
    fireEvent.contextMenu(link)
    expect(readHref()).toContain(`${LINES}${asked}\n`)
  })

  it('is not there where no item is open', async () => {
    nameAddress('mailto:atlas@example.org')
    await show('')
    expect(screen.queryByRole('link', { name: words.report })).toBeNull()
  })

  it('says at the foot of an item that the page names no address, and gives what a report would begin with', async () => {
    const user = userEvent.setup()
    await show()
    expect(screen.queryByRole('link', { name: words.report })).toBeNull()
    const report = screen.getByRole('button', { name: words.report })
    expect(report.getAttribute('aria-expanded')).toBe('false')
    const page = moveCamera('62,43,4.2')
    const scrollIntoView = vi.spyOn(HTMLElement.prototype, 'scrollIntoView').mockClear()
    await user.click(report)
    const sentence = await screen.findByText(words.noAddress)
    expect(scrollIntoView.mock.instances).toEqual([sentence.parentElement])
    await user.click(screen.getByRole('button', { name: words.copy }))
    expect(page).toContain('event=summit&view=62,43,4.2')
    expect(await navigator.clipboard.readText()).toBe(LINES + page)
    expect(getAnnouncement().text).toBe(words.announcement)
  })

  it('leaves the lines selected where the browser does not copy them, and says how to go on', async () => {
    await show()
    const page = moveCamera('62,43,4.2')
    screen.getByRole('button', { name: words.report }).click()
    vi.stubGlobal('navigator', Object.create(navigator, { clipboard: { value: undefined } }))
    const copy = await screen.findByRole('button', { name: words.copy })
    copy.click()
    expect(await screen.findByText(words.refused)).toBeTruthy()
    expect(getSelection()?.toString()).toBe(LINES + page)
  })
})
