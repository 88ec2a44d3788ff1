/** Which language a visit opens in: the address, else the last choice, else the browser's languages. */
import type { Language } from '../domain/record/text'
import { LANGUAGES } from '../domain/record/text'
import { readStored, writeStored } from '../lib/storage'
import { detectLanguage } from './i18n'

const STORAGE_KEY = 'caspian-atlas.language'

function toLanguage(text: string | null): Language | undefined {
  return LANGUAGES.find((language) => language === text)
}

export function findStartLanguage(): Language {
  const fromAddress = toLanguage(new URLSearchParams(window.location.search).get('lang'))
  return fromAddress ?? toLanguage(readStored(STORAGE_KEY)) ?? detectLanguage(navigator.languages)
}

export function rememberLanguage(language: Language): void {
  writeStored(STORAGE_KEY, language)
}
