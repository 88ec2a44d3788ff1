import i18next from 'i18next'
import { describe, expect, it } from 'vitest'
import { findBrokenRun } from '../domain/record/brokenRun'
import { KNOWN_UNTIL } from '../domain/view/isAhead'
import { words as arabic } from './arabicWords'
import { contextPanelWords } from './contextPanelWords'
import { copyingWords } from './copyingWords'
import { coursePanelWords } from './coursePanelWords'
import { dataViewWords } from './dataViewWords'
import { words as english } from './englishWords'
import { helpWords } from './helpWords'
import { itemPanelWords } from './itemPanelWords'
import { toNamespaces } from './namespaces'
import { offlineWords } from './offlineWords'
import { plainPageWords } from './plainPageWords'
import { searchWords } from './searchWords'
import { signWords } from './signWords'
import { svgMapWords } from './svgMapWords'
import { textMapWords } from './textMapWords'
import { writingSettingsWords } from './writingSettingsWords'

const PLURAL_SUFFIX = /_(zero|one|two|few|many|other)$/
const PLURALS = { en: ['one', 'other'], ar: ['zero', 'one', 'two', 'few', 'many', 'other'] } as const

/** Every text of a locale by "namespace:dotted.key". */
function listTexts(words: Record<string, unknown>): Map<string, string> {
  const texts = new Map<string, string>()
  const visit = (value: unknown, key: string) => {
    if (typeof value === 'string') texts.set(key, value)
    else if (typeof value === 'object' && value !== null) {
      for (const [name, inner] of Object.entries(value)) visit(inner, key === '' ? name : `${key}.${name}`)
    }
  }
  for (const [namespace, value] of Object.entries(words)) {
    for (const [name, inner] of Object.entries(Object(value))) visit(inner, `${namespace}:${name}`)
  }
  return texts
}

const texts = {
  en: listTexts({
    ...toNamespaces(english),
    ...copyingWords.en,
    ...dataViewWords.en,
    ...offlineWords.en,
    ...plainPageWords.en,
    ...writingSettingsWords.en,
    ...searchWords.en,
    ...itemPanelWords.en,
    ...coursePanelWords.en,
    ...contextPanelWords.en,
    ...svgMapWords.en,
    ...textMapWords.en,
    ...helpWords.en,
    ...signWords.en,
  }),
  ar: listTexts({
    ...toNamespaces(arabic),
    ...copyingWords.ar,
    ...dataViewWords.ar,
    ...offlineWords.ar,
    ...plainPageWords.ar,
    ...writingSettingsWords.ar,
    ...searchWords.ar,
    ...itemPanelWords.ar,
    ...coursePanelWords.ar,
    ...contextPanelWords.ar,
    ...svgMapWords.ar,
    ...textMapWords.ar,
    ...helpWords.ar,
    ...signWords.ar,
  }),
}

function toStem(key: string): string {
  return key.replace(PLURAL_SUFFIX, '')
}

function stems(language: 'en' | 'ar'): string[] {
  return [...new Set([...texts[language].keys()].map(toStem))].toSorted()
}

function listPlaceholders(text: string): string[] {
  return [...new Set(text.match(/\{\{[^}]+\}\}|<\/?\w+\/?>/g) ?? [])].toSorted()
}

describe('the words of both languages', () => {
  it('have the same keys both ways', () => {
    expect(stems('en').length).toBeGreaterThan(1)
    expect(stems('ar')).toEqual(stems('en'))
  })

  it.each(['en', 'ar'] as const)('have every plural form of %s', (language) => {
    const counted = new Set([...texts[language].keys()].filter((key) => PLURAL_SUFFIX.test(key)).map(toStem))
    for (const stem of counted) {
      const forms = PLURALS[language].filter((form) => texts[language].has(`${stem}_${form}`))
      expect(forms, stem).toEqual(PLURALS[language])
    }
  })

  it('count the same nouns', () => {
    const counted = (language: 'en' | 'ar') =>
      [
        ...new Set([...texts[language].keys()].filter((key) => PLURAL_SUFFIX.test(key)).map(toStem)),
      ].toSorted()
    expect(counted('ar')).toEqual(counted('en'))
  })

  it('fill the same places', () => {
    for (const [key, text] of texts.ar) {
      const inEnglish = texts.en.get(key) ?? texts.en.get(`${toStem(key)}_other`) ?? ''
      // "One event", "two events" may spell their number out.
      const expected = listPlaceholders(inEnglish)
      const found = listPlaceholders(text)
      const isSpelledOut = PLURAL_SUFFIX.test(key)
      const missing = expected.filter((mark) => !found.includes(mark))
      expect(
        found.filter((mark) => !expected.includes(mark)),
        key,
      ).toEqual([])
      expect(
        missing.filter((mark) => !(isSpelledOut && mark === '{{count}}')),
        key,
      ).toEqual([])
    }
  })

  it('are in their own script, without direction marks, tatweel or literal arrows', () => {
    for (const [key, text] of texts.ar) {
      const isMarkOnly = !/\p{L}/u.test(text.replace(/\{\{[^}]+\}\}|<\/?\w+\/?>/g, ''))
      expect(isMarkOnly || /[\u0621-\u064A]/.test(text) || /otherLanguage/.test(key), key).toBe(true)
      expect(text, key).not.toMatch(/[\u200E\u200F\u202A-\u202E\u2066-\u2069\u0640→←]/)
    }
    // Whoever shows an amount isolates it.
    const unisolated = [...texts.ar].filter(([key]) => !key.startsWith('cards:figure.unit.percent'))
    for (const [key, text] of unisolated) {
      expect(findBrokenRun(text.replaceAll(/\{\{\w+\}\}/g, '0')), key).toBeUndefined()
    }
    for (const [key, text] of texts.en) {
      expect(/[\u0621-\u064A]/.test(text) && !/otherLanguage/.test(key), key).toBe(false)
    }
  })

  it.each([
    ['en', 'en'],
    ['ar', 'ar-EG-u-nu-latn'],
  ] as const)('say in %s until when the record knows what came of a promise', (language, locale) => {
    const month = new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', timeZone: 'UTC' })
    const expected = month.format(Date.UTC(KNOWN_UNTIL.year, KNOWN_UNTIL.month - 1))
    const dated = [...texts[language]].filter(([, text]) => /\b20\d\d\b/.test(text))
    const outcomes = dated.filter(([key]) => key.startsWith('cards:outcome.'))
    expect(outcomes).toHaveLength(4)
    for (const [key, text] of outcomes) expect(text, key).toContain(expected)
  })

  it('choose the six Arabic forms as the language does', async () => {
    const instance = i18next.createInstance()
    await instance.init({
      lng: 'ar',
      resources: {
        ar: {
          translation: Object.fromEntries(PLURALS.ar.map((form) => [`noun_${form}`, form])),
        },
      },
    })
    const counts = [0, 1, 2, 3, 10, 11, 26, 99, 100, 102, 103, 111]
    expect(counts.map((count) => instance.t('noun', { count })).join(' ')).toBe(
      'zero one two few few many many many other other few many',
    )
  })
})
