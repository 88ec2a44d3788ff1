import i18next from 'i18next'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fixtureRecord } from '../testing/fixtureRecord'
import { writeRecordTexts, writeText } from './arabicWriting'
import { formatEdtf, formatNumber, formatScaled, formatYears } from './format'
import { setLanguage, startI18n } from './i18n'
import { formatPercent } from './laterFormats'
import { setWriting } from './setWriting'
import { findLocale, loadWriting } from './writing'
import { toLocale, toStyle } from './writingStyle'

const ARABIC_DIGITS = toLocale({ digits: 'arab', months: 'gregorian' })

describe('digits as Arabs east of Libya write them', () => {
  it.each([
    ['10.7 مليار دولار', '١٠٫٧ مليار دولار'],
    ['35,000 وظيفة', '٣٥٬٠٠٠ وظيفة'],
    ['بنسبة 14.3% في 2024.', 'بنسبة ١٤٫٣٪ في ٢٠٢٤.'],
    ['2018–2023', '٢٠١٨–٢٠٢٣'],
    ['و2026، ثم 1.485 مليون', 'و٢٠٢٦، ثم ١٫٤٨٥ مليون'],
    ['الفقرة 8، الجملة 3', 'الفقرة ٨، الجملة ٣'],
    ['السجل 1.4.0', 'السجل ١.٤.٠'],
    ['في 1995,2001', 'في ١٩٩٥,٢٠٠١'],
  ])('%s', (latin, arabic) => {
    expect(writeText(latin, ARABIC_DIGITS)).toBe(arabic)
    // Whatever was put together of written parts is written once.
    expect(writeText(arabic, ARABIC_DIGITS)).toBe(arabic)
  })

  it.each([
    'قمة C5+1 ومؤتمر COP29',
    'موقع 24.kg',
    '1news.az',
    'Open4Business',
    'طائرة Boeing 787',
    'طائرة Boeing 787-9',
    'WebGL 2',
    'https://example.org/2024/11?a=1',
  ])('leave the name in %s alone', (text) => expect(writeText(text, ARABIC_DIGITS)).toBe(text))
})

describe('months by their other names', () => {
  it.each([
    ['16 نوفمبر 2025', '16 تشرين الثاني 2025', '16 نوفمبر/تشرين الثاني 2025'],
    ['وأغسطس 2024', 'وآب 2024', 'وأغسطس/آب 2024'],
    ['مارس عمله في مارس 2026', 'مارس عمله في آذار 2026', 'مارس عمله في مارس/آذار 2026'],
    ['مايوركا والنوفمبري', 'مايوركا والنوفمبري', 'مايوركا والنوفمبري'],
  ])('%s', (gregorian, levant, dual) => {
    expect(writeText(gregorian, 'ar-x-levant')).toBe(levant)
    expect(writeText(gregorian, 'ar-x-dual')).toBe(dual)
    expect(writeText(dual, 'ar-x-dual')).toBe(dual)
  })
})

describe('the record', () => {
  it('is written in its Arabic texts alone, and what has no number stays the same object', () => {
    const written = writeRecordTexts(fixtureRecord, ARABIC_DIGITS)
    const arabic = (record: unknown) =>
      JSON.stringify(record)
        .match(/"ar":"[^"]*"/g)
        ?.join('') ?? ''
    expect(arabic(fixtureRecord)).toMatch(/(?<![\p{sc=Latin}+])\d{4}/u)
    expect(arabic(written)).not.toMatch(/(?<![\p{sc=Latin}+])\d{4}/u)
    const others = (record: unknown) => JSON.stringify(record).replace(/"ar":"[^"]*"/g, '')
    expect(others(written)).toBe(others(fixtureRecord))
    expect(written.places.some((place) => fixtureRecord.places.includes(place))).toBe(true)
    expect(writeRecordTexts(fixtureRecord, ARABIC_DIGITS)).toBe(written)
  })
})

describe('what is formatted', () => {
  const locale = toLocale({ digits: 'arab', months: 'levant' })
  beforeAll(() => loadWriting(locale))

  it('has one set of digits and signs', () => {
    expect(formatNumber(1_234_567.5, locale, { fractionDigits: 1 })).toBe('١٬٢٣٤٬٥٦٧٫٥')
    expect(formatScaled(10_700_000_000, 'billion', 1, locale)).toBe('١٠٫٧')
    expect(formatPercent(14.3, locale, { fractionDigits: 1 })).toBe('١٤٫٣٪')
    expect(formatYears({ fromYear: 2024, toYear: 2025 }, locale)).toBe('٢٠٢٤–٢٠٢٥')
    expect(formatEdtf('2025-11-30/2025-12-02', locale)?.text).toBe('٣٠ تشرين الثاني – ٢ كانون الأول ٢٠٢٥')
  })

  it('is plain for plain locales', () => {
    expect(formatPercent(14.3, 'ar', { fractionDigits: 1 })).toBe('14.3%')
    expect(formatEdtf('2025-11', 'ar')?.text).toBe('نوفمبر 2025')
  })

  it('takes its style from the page’s locale and back', () => {
    expect(locale).toBe('ar-u-nu-arab-x-levant')
    expect(toStyle(locale)).toEqual({ digits: 'arab', months: 'levant' })
    expect(toLocale({ digits: 'latn', months: 'gregorian' })).toBe('ar')
  })
})

describe('the reader’s choice', () => {
  beforeAll(() => startI18n('ar'))
  afterAll(() => setWriting('ar'))

  it('changes the sentences of the page at once, keeps their plurals, and is remembered on this machine', async () => {
    expect(i18next.t('cards:count.events', { count: 12 })).toBe('12 حدثًا')
    await setWriting(ARABIC_DIGITS)
    expect(i18next.t('cards:count.events', { count: 12 })).toBe('١٢ حدثًا')
    expect(document.documentElement.lang).toBe('ar')
    expect(window.localStorage.getItem('caspian-atlas.writing')).toBe(ARABIC_DIGITS)
    expect(await findLocale('ar')).toBe(ARABIC_DIGITS)
    expect(await findLocale('en')).toBe('en')
    await setLanguage('en')
    expect(i18next.t('cards:count.events', { count: 12 })).toBe('12 events')
    await setLanguage('ar')
    expect(i18next.t('cards:count.events', { count: 3 })).toBe('٣ أحداث')
  })
})
