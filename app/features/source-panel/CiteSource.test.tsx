import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { RecordVersionContext } from '../../cards/recordVersion'
import { findBrokenRun } from '../../domain/record/brokenRun'
import type { Source } from '../../domain/record/sourceSchema'
import type { Language } from '../../domain/record/text'
import { fixtureRecord } from '../../testing/fixtureRecord'
import { renderWithAtlas } from '../../testing/renderWithAtlas'
import { getAnnouncement } from '../../ui/announcements'
import { SourcePanel } from './SourcePanel'

// Loaded here, as a busy machine may take longer for it than a test waits.
beforeAll(() => import('./loadCiting'))

const VERSION = '1.3.1+3f2a91bc'
const BIDI_MARKS = /[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/

const WORDS = {
  en: {
    title: 'Cite this source',
    copy: 'Copy citation',
    done: 'Copied',
    announcement: 'The citation is copied.',
    refused: /did not copy it.*Ctrl\+C/,
  },
  ar: {
    title: 'الاستشهاد بهذا المصدر',
    copy: 'نسخ الاستشهاد',
    done: 'نُسخ',
    announcement: 'نُسخ الاستشهاد.',
    refused: /لم ينسخه المتصفح.*Ctrl\+C/,
  },
} as const

const [paper] = fixtureRecord.sources

async function show(language: Language, source: Partial<Source> = {}, version: string | null = VERSION) {
  const changed = fixtureRecord.sources.map((known) =>
    // The spread of a variant is none of its members, which the schema would have told apart.
    known === paper ? Object.assign({ ...known }, source) : known,
  )
  await renderWithAtlas(
    (atlas) => (
      <RecordVersionContext value={version ?? undefined}>
        <SourcePanel atlas={atlas} id="paper" />
      </RecordVersionContext>
    ),
    { language, record: { ...fixtureRecord, sources: changed } },
  )
  // Already there when it is unfolded, and folded until then: it pushes away nothing that is read.
  await screen.findByText(WORDS[language].copy)
  const heading = screen.getByRole('heading', { level: 3, name: WORDS[language].title })
  expect(heading.closest('details')?.open).toBe(false)
  await userEvent.click(heading)
  expect(heading.closest('details')?.open).toBe(true)
}

function readLine(language: Language): string {
  const heading = screen.getByRole('heading', { level: 3, name: WORDS[language].title })
  return heading.closest('details')?.querySelector('p')?.textContent ?? ''
}

/** What the five articles say of themselves, and what a citation says of that. */
const ARTICLES = [
  {
    outlet: { ar: 'فور أرمينيانز (القسم العربي)', en: 'ForArmenians (Arabic section)' },
    title: undefined,
    published: { edtf: '2025-11-14/2025-11-16', basis: 'derived' },
    en: 'ForArmenians (Arabic section), published 14–16 Nov 2025 (date derived). https',
    ar: 'فور أرمينيانز (القسم العربي)، نُشر في 14–16 نوفمبر 2025 (تاريخ مستنتج). https',
  },
  {
    outlet: { ar: 'البيادر', en: 'Al-Bayader' },
    title: undefined,
    published: { edtf: '2025-11-16/..', basis: 'derived' },
    en: 'Al-Bayader, published 16 Nov 2025 or later (date derived). https',
    ar: 'البيادر، نُشر في 16 نوفمبر 2025 أو بعده (تاريخ مستنتج). https',
  },
  {
    outlet: { ar: 'إرم نيوز', en: 'Erem News' },
    title: undefined,
    published: { edtf: '2025', basis: 'derived' },
    en: 'Erem News, published 2025 (date derived). https',
    ar: 'إرم نيوز، نُشر في 2025 (تاريخ مستنتج). https',
  },
  {
    outlet: { ar: 'أذربيجان 24 (النسخة العربية)', en: 'Azerbaijan 24 (Arabic edition)' },
    title: 'زيارة علييف إلى أستانا',
    published: { edtf: '2024-08-09', basis: 'derived' },
    en: 'Azerbaijan 24 (Arabic edition), “زيارة علييف إلى أستانا”, published 9 Aug 2024 (date derived). https',
    ar: 'أذربيجان 24 (النسخة العربية)، «زيارة علييف إلى أستانا»، نُشر في 9 أغسطس 2024 (تاريخ مستنتج). https',
  },
  {
    outlet: { ar: 'مجموعة الرؤية «روسيا - العالم الإسلامي»', en: 'Vision Group “Russia – Islamic World”' },
    title: 'قادة دول آسيا الوسطى',
    published: { edtf: '2024-08-09', basis: 'stated' },
    en: 'Vision Group “Russia – Islamic World”, “قادة دول آسيا الوسطى”, published 9 Aug 2024. https',
    ar: 'مجموعة الرؤية «روسيا - العالم الإسلامي»، «قادة دول آسيا الوسطى»، نُشر في 9 أغسطس 2024. https',
  },
] as const

describe.each(['en', 'ar'] as const)('citing a source in %s', (language) => {
  const words = WORDS[language]

  afterEach(() => {
    vi.unstubAllGlobals()
  })

  test.each(ARTICLES)(
    'begins with the outlet, the title if there is one, and the date as it is known: $en',
    async (article) => {
      const { outlet, title, published } = article
      await show(language, { outlet, title, published })
      const line = readLine(language)
      expect(line.startsWith(article[language]), line).toBe(true)
      if (language === 'ar') expect(findBrokenRun(line)).toBeUndefined()
    },
  )

  test.each([
    ['2025-11', 'published Nov 2025.', 'نُشر في نوفمبر 2025.'],
    ['2025~', 'published about 2025.', 'نُشر نحو 2025.'],
    [undefined, 'undated (read 21 Nov 2026).', 'بلا تاريخ (قُرئ في 21 نوفمبر 2026).'],
  ])('adds nothing to a date of %j', async (edtf, en, ar) => {
    await show(language, { published: edtf === undefined ? undefined : { edtf, basis: 'stated' } })
    expect(readLine(language)).toContain({ en, ar }[language])
  })

  test('copies the line that is shown, without marks of direction, and says so', async () => {
    const user = userEvent.setup()
    await show(language)
    const line = readLine(language)
    await user.click(screen.getByRole('button', { name: words.copy }))
    expect(await screen.findByRole('button', { name: words.done })).toBeTruthy()
    expect(getAnnouncement().text).toBe(words.announcement)
    const copied = await navigator.clipboard.readText()
    expect(copied).toBe(line)
    expect(copied).not.toMatch(BIDI_MARKS)
    const origin = new URL('/', location.href).href
    expect(copied).toContain(VERSION)
    expect(copied).toContain('https://paper.example/1. ')
    expect(copied).toContain(`${origin}?source=paper&lang=${language}. `)
    expect(copied.endsWith(`${origin}releases/1.3.1/${language}.html.`)).toBe(true)
  })

  test('says in which language the title is', async () => {
    await show(language)
    const title = screen.getAllByText('عنوان المقال').at(-1)
    expect(title?.tagName).toBe('BDI')
    expect(title?.lang).toBe('ar')
  })

  test.each([
    ['refuses', () => ({ writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')) })],
    ['knows no clipboard', () => undefined],
  ])('selects the line where the browser %s, and says how to go on', async (_what, toClipboard) => {
    await show(language)
    vi.stubGlobal('navigator', Object.create(navigator, { clipboard: { value: toClipboard() } }))
    screen.getByRole('button', { name: words.copy }).click()
    expect(await screen.findByText(words.refused)).toBeTruthy()
    expect(getSelection()?.toString()).toBe(readLine(language))
    expect(getAnnouncement().text).toMatch(words.refused)
    expect(screen.getByRole('button', { name: words.copy })).toBeTruthy()
  })

  test('names no version and no archived copy while the version is not known', async () => {
    await show(language, {}, null)
    expect(readLine(language)).toMatch(new RegExp(`(Atlas|قزوين): \\S+source=paper&lang=${language}\\.$`))
  })
})
