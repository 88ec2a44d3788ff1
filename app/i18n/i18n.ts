/**
 * Languages: loads the words of one, and switches with one function that sets everything that depends on it.
 * The other language is fetched when the page is idle, so that the switch waits for nothing.
 */
import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { Language } from '../domain/record/text'
import { LANGUAGES } from '../domain/record/text'
import { isLocale } from './locale'
import { toNamespaces } from './namespaces'
import { findLocale, write } from './writing'

export const DIRECTIONS = { ar: 'rtl', en: 'ltr' } as const satisfies Record<Language, 'ltr' | 'rtl'>

async function loadWords(language: Language): Promise<void> {
  if (i18next.hasResourceBundle(language, 'app')) return
  const { words: modules } =
    language === 'ar' ? await import('./arabicWords') : await import('./englishWords')
  for (const [namespace, words] of Object.entries(toNamespaces(modules))) {
    i18next.addResourceBundle(language, namespace, words)
  }
}

/** By language and namespace, of a part that is loaded when first wanted and brings its words with it. */
export type LaterWords = Readonly<Record<Language, Readonly<Record<string, unknown>>>>

export function addWords(words: LaterWords): void {
  for (const language of LANGUAGES) {
    for (const [namespace, texts] of Object.entries(words[language])) {
      i18next.addResourceBundle(language, namespace, texts)
    }
  }
}

/** The last language asked for wins, however late the words of an earlier one arrive. */
let latestAsked: Language | undefined

/** Sets the words, `lang`, `dir`, `data-locale` and description together; nothing else in the app sets any of them. */
export async function setLanguage(language: Language): Promise<void> {
  latestAsked = language
  const [locale] = await Promise.all([findLocale(language), loadWords(language)])
  if (latestAsked !== language) return
  // Before the words change, in the same frame: whoever measures the new words finds them in their own type size.
  document.documentElement.lang = language
  document.documentElement.dir = DIRECTIONS[language]
  // For what style sheets count, such as lists.
  document.documentElement.dataset.locale = locale
  await i18next.changeLanguage(locale)
  document
    .querySelector('meta[name="description"]')
    ?.setAttribute('content', i18next.t('app:document.description'))
}

/** Sentences are written as numbers and the record are; i18next's language is the page's locale. */
const writing = {
  type: 'postProcessor' as const,
  name: 'writing',
  process: (value: string) => (isLocale(i18next.language) ? write(value, i18next.language) : value),
}

/** Ready once the words of `language` are in. */
export async function startI18n(language: Language): Promise<void> {
  await i18next
    .use(initReactI18next)
    .use(writing)
    .init({
      lng: language,
      supportedLngs: [...LANGUAGES],
      // "ar-u-nu-arab" has the words of "ar".
      load: 'languageOnly',
      postProcess: [writing.name],
      defaultNS: 'app',
      resources: {},
      interpolation: { escapeValue: false },
      returnEmptyString: false,
      react: { useSuspense: false, bindI18nStore: 'added' },
    })
  await setLanguage(language)
}

export function preloadOtherLanguage(language: Language): Promise<void> {
  return loadWords(language === 'ar' ? 'en' : 'ar')
}

/** The first of the reader's languages the atlas speaks; English where it speaks none of them. */
export function detectLanguage(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const language = LANGUAGES.find((known) => tag.toLowerCase().split('-')[0] === known)
    if (language) return language
  }
  return 'en'
}
