import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findBrokenRun } from '../record/brokenRun'
import { LANGUAGES } from '../record/text'
import type { CitationWords, CitedSource } from './sourceCitation'
import { buildSourceCitation, toArchiveAddress, toCitationLine } from './sourceCitation'

const ROOT = 'https://atlas.example/'

const WORDS: Record<'ar' | 'en', CitationWords> = {
  en: {
    date: 'published 9 Aug 2024',
    atlas: 'Caspian Atlas',
    version: 'record version 1.3.1+3f2a91bc',
    archive: 'Archived copy',
  },
  ar: {
    date: 'نُشر في 9 أغسطس 2024',
    atlas: 'أطلس قزوين',
    version: 'إصدار السجل v1.3.1+3f2a91bc',
    archive: 'نسخة محفوظة',
  },
}

const source: CitedSource = {
  outlet: { ar: 'الصحيفة', en: 'The Paper' },
  title: 'Визит отложен',
  url: 'https://paper.example/1',
}

function cite(
  language: 'ar' | 'en',
  cited: CitedSource = source,
  words: Partial<CitationWords> = {},
  archive = toArchiveAddress('1.3.1+3f2a91bc', language, ROOT),
): string {
  const addresses = { atlas: `${ROOT}?source=paper&lang=${language}`, archive }
  return toCitationLine(buildSourceCitation(cited, language, { ...WORDS[language], ...words }, addresses))
}

describe('the line that cites a source', () => {
  it('names the outlet, the title, the date and the link, then the atlas with its version and the archived copy', () => {
    expect(cite('en')).toBe(
      'The Paper, “Визит отложен”, published 9 Aug 2024. https://paper.example/1. ' +
        'Caspian Atlas (record version 1.3.1+3f2a91bc): https://atlas.example/?source=paper&lang=en. ' +
        'Archived copy: https://atlas.example/releases/1.3.1/en.html.',
    )
    expect(cite('ar')).toBe(
      'الصحيفة، «Визит отложен»، نُشر في 9 أغسطس 2024. https://paper.example/1. ' +
        'أطلس قزوين (إصدار السجل v1.3.1+3f2a91bc): https://atlas.example/?source=paper&lang=ar. ' +
        'نسخة محفوظة: https://atlas.example/releases/1.3.1/ar.html.',
    )
  })

  it('leaves out the title and the link where there is none', () => {
    expect(cite('en', { outlet: source.outlet })).toMatch(
      /^The Paper, published 9 Aug 2024\. Caspian Atlas \(record/,
    )
  })

  it('names neither version nor archived copy while the version is not known', () => {
    const archive = toArchiveAddress(undefined, 'en', ROOT)
    const addresses = { atlas: `${ROOT}?source=paper&lang=en`, archive }
    const words = { ...WORDS.en, version: undefined }
    expect(toCitationLine(buildSourceCitation(source, 'en', words, addresses))).toMatch(
      /1\. Caspian Atlas: https:\/\/atlas\.example\/\?source=paper&lang=en\.$/,
    )
  })

  it('is written in ASCII digits, whichever the page shows', () => {
    expect(cite('ar', source, { date: 'نُشر في ٩ أغسطس ٢٠٢٤' })).toBe(cite('ar'))
  })

  it('keeps an address in its order by writing out letters that are not ASCII', () => {
    const url = 'https://paper.example/1/أستانا-5'
    const line = cite('ar', { ...source, url })
    const found = /https:\/\/paper\.example\S+(?=\. )/.exec(line)?.[0] ?? ''
    expect(found).toMatch(/^[!-~]+$/)
    expect(decodeURIComponent(found)).toBe(url)
  })

  it.each([undefined, '', '1.3', 'next', '1.3.0+aa · 1.3.1+bb'])('knows no archived copy of %j', (version) =>
    expect(toArchiveAddress(version, 'ar', ROOT)).toBeUndefined(),
  )

  it('never holds a mark of direction or the end of a line', () => {
    const marks = fc.constantFrom(
      ...'\u200E\u200F\u061C\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069',
    )
    const pieces = fc.oneof(marks, fc.string(), fc.constantFrom('\n', '\u2028', 'أستانا', 'Baku', '٢٠٢٤'))
    const text = fc.array(pieces, { maxLength: 6 }).map((all) => all.join(''))
    fc.assert(
      fc.property(
        fc.constantFrom(...LANGUAGES),
        text,
        text,
        fc.webUrl(),
        text,
        (language, outlet, title, url, tail) => {
          const line = cite(language, { outlet: { ar: outlet, en: outlet }, title, url: url + tail })
          expect(line).not.toMatch(/[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069\r\n\u2028]/)
        },
      ),
    )
  })

  it('holds in Arabic no run that browsers turn round, whatever script and date stand side by side', () => {
    const shapes = fc.record({
      outlet: fc.constantFrom('الصحيفة', 'كابل 24', 'موقع 1news.az', 'موقع Echo24x7', 'وكالة www.24.kg'),
      title: fc.constantFrom(
        undefined,
        'قمة أستانا',
        'قمة 2025',
        'Visit of 2024',
        'C5+1',
        'Визит в 2025',
        '峰会 7',
      ),
      date: fc.constantFrom(
        'نُشر في 2025',
        'نُشر نحو 2025',
        'نُشر في نوفمبر 2025',
        'نُشر في 9 تشرين الثاني (نوفمبر) 2025',
        'نُشر في 14–16 نوفمبر 2025',
        'نُشر في 2024–2025',
        'نُشر في 16 نوفمبر 2025 أو بعده',
        'بلا تاريخ (قُرئ في 21 نوفمبر 2026)',
      ),
      basis: fc.constantFrom('', ' (تاريخ مستنتج)'),
      hasArabicDigits: fc.boolean(),
      url: fc.constantFrom(undefined, ROOT, `${ROOT}2025-11-16`, `${ROOT}100%25`, `${ROOT}قمة-5+1`),
      version: fc.constantFrom(undefined, WORDS.ar.version),
    })
    const write = (text: string) => text.replace(/\d/g, (digit) => '٠١٢٣٤٥٦٧٨٩'[Number(digit)] ?? digit)
    fc.assert(
      fc.property(shapes, ({ outlet, title, date, basis, hasArabicDigits, url, version }) => {
        const said = hasArabicDigits ? write(date) : date
        const cited = { outlet: { ar: outlet, en: outlet }, title, url }
        expect(findBrokenRun(cite('ar', cited, { date: said + basis, version }))).toBeUndefined()
      }),
      { numRuns: 1000 },
    )
  })
})
