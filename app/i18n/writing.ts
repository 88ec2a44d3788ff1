/**
 * How Arabic is written on this page: which digits, which month names. The page's tag carries the choice
 * ("ar-u-nu-arab-x-levant"), so that one switch of i18next's language brings everything along. The rules come with
 * the first choice that needs them; plain Arabic and English are written as they stand.
 *
 * The choice is kept on this machine and not in the address: which digits a person reads with ease is theirs, and a
 * link must not change the digits of the one who opens it.
 */
import type { AtlasRecord } from '../domain/record/schema'
import type { Language } from '../domain/record/text'
import { readStored, writeStored } from '../lib/storage'
import { isLocale, type Locale } from './locale'

const STORAGE_KEY = 'caspian-atlas.writing'

/** The choice of this visit: holds where nothing can be stored. */
let chosen: string | null = null
let rules: typeof import('./arabicWriting') | undefined

/** Rejects where the rules do not arrive; the page may then be written plainly. */
export async function loadWriting(locale: Locale): Promise<void> {
  if (locale.length > 2) rules ??= await import('./arabicWriting')
}

/** Of the language, as the reader last chose to have it written. */
export async function findLocale(language: Language): Promise<Locale> {
  const tag = chosen ?? readStored(STORAGE_KEY)
  if (language === 'en' || tag === null || !isLocale(tag)) return language
  return loadWriting(tag).then(
    () => tag,
    () => language,
  )
}

export function rememberLocale(locale: Locale): void {
  chosen = locale
  writeStored(STORAGE_KEY, locale)
}

/** The text with the digits and months of the locale; what is written already stays. */
export function write(text: string, locale: Locale): string {
  return rules ? rules.writeText(text, locale) : text
}

/** The record's own texts likewise. Items in which nothing changes stay the same objects. */
export function writeRecord(record: AtlasRecord, locale: Locale): AtlasRecord {
  return rules ? rules.writeRecordTexts(record, locale) : record
}
