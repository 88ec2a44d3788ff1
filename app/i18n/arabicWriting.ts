/**
 * The rules of writing Arabic with other digits and month names, for every text of the page alike: numbers from Intl,
 * sentences, the record's own prose. Loaded when a reader first chooses them. Names keep theirs: COP29, C5+1, 24.kg.
 */
import type { AtlasRecord } from '../domain/record/schema'
import type { Locale } from './locale'
import { toStyle, type WritingStyle } from './writingStyle'

/** January first: as the record writes them, and as the Levant and Iraq do. */
const MONTH_NAMES: readonly (readonly [gregorian: string, levant: string])[] = [
  ['يناير', 'كانون الثاني'],
  ['فبراير', 'شباط'],
  ['مارس', 'آذار'],
  ['أبريل', 'نيسان'],
  ['مايو', 'أيار'],
  ['يونيو', 'حزيران'],
  ['يوليو', 'تموز'],
  ['أغسطس', 'آب'],
  ['سبتمبر', 'أيلول'],
  ['أكتوبر', 'تشرين الأول'],
  ['نوفمبر', 'تشرين الثاني'],
  ['ديسمبر', 'كانون الأول'],
]
const LEVANT_BY_GREGORIAN = new Map(MONTH_NAMES)

const NOT_IN_WORD = String.raw`(?<![\p{L}\p{M}])`
/** "ونوفمبر", "بنوفمبر". */
const PREFIX = '[وفبلك]?'
/** مارس is also "he practised": a month only where a time leads to it or a number stands beside it. */
const MARCH = String.raw`(?<=(?:في|منذ|حتى|قبل|بعد|شهر|بحلول|أواخر|أوائل|مطلع|منتصف|نهاية|[\d٠-٩]) )مارس|مارس(?= [\d٠-٩])`
const OTHER_MONTHS = MONTH_NAMES.map(([gregorian]) => gregorian)
  .filter((name) => name !== 'مارس')
  .join('|')
const MONTH = new RegExp(`(?:${NOT_IN_WORD}(${PREFIX})(${OTHER_MONTHS})|(${MARCH}))(?![\\p{L}\\p{M}/])`, 'gu')

/** A word with a Latin letter in it, digits and all, and the model number after it: "COP29", "24.kg", "Boeing 787-9". */
const NAME = String.raw`[\d.+\-_/:@]*\p{sc=Latin}[\p{sc=Latin}\p{M}\d.+\-_/:@&?=#%~]*(?: \d{1,3}(?:-\d+)?(?![\d.,]))?`
const NUMBER = String.raw`([\d٠-٩]+(?:[.,][\d٠-٩]+)*)(%?)`
const NAME_OR_NUMBER = new RegExp(`${NAME}|${NUMBER}`, 'gu')
/** One point, or commas at every third digit: a quantity. Others, such as "1.4.0", are names. */
const QUANTITY = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/

const ZERO = '٠'.charCodeAt(0)

function toArabicNumber(number: string): string {
  const signed = QUANTITY.test(number) ? number.replaceAll(',', '٬').replace('.', '٫') : number
  return signed.replace(/\d/g, (digit) => String.fromCharCode(ZERO + Number(digit)))
}

function writeDigits(text: string): string {
  return text.replace(NAME_OR_NUMBER, (whole: string, number?: string, percent?: string) =>
    number === undefined ? whole : `${toArabicNumber(number)}${percent ? '٪' : ''}`,
  )
}

function writeMonths(text: string, months: WritingStyle['months']): string {
  return text.replace(MONTH, (_whole, prefix = '', name: string | undefined, march: string | undefined) => {
    const gregorian = name ?? march ?? ''
    const levant = LEVANT_BY_GREGORIAN.get(gregorian) ?? gregorian
    return `${prefix}${months === 'dual' ? `${gregorian}/${levant}` : levant}`
  })
}

export function writeText(text: string, locale: Locale): string {
  // Plain locales have two letters: nothing is written otherwise.
  if (locale.length === 2) return text
  const { digits, months } = toStyle(locale)
  const ofMonths = months === 'gregorian' ? text : writeMonths(text, months)
  return digits === 'arab' ? writeDigits(ofMonths) : ofMonths
}

/** One for every way of writing, so that an item which came with an earlier state of the record is not written again. */
const writtenByLocale = new Map<Locale, WeakMap<object, object>>()

function isText(value: object): value is { ar: string; en: string } {
  return 'ar' in value && 'en' in value && typeof value.ar === 'string' && typeof value.en === 'string'
}

/** The value itself where nothing in it is written otherwise. */
function writeValue<Value>(value: Value, locale: Locale, written: WeakMap<object, object>): Value
function writeValue(value: unknown, locale: Locale, written: WeakMap<object, object>): unknown {
  if (typeof value !== 'object' || value === null) return value
  const known = written.get(value)
  if (known) return known
  let result: object = value
  if (isText(value)) {
    const ar = writeText(value.ar, locale)
    if (ar !== value.ar) result = { ...value, ar }
  } else if (Array.isArray(value)) {
    const items = value.map((item: unknown) => writeValue(item, locale, written))
    if (items.some((item, index) => item !== value[index])) result = items
  } else {
    const changed = Object.entries(value)
      .map(([key, inner]) => [key, inner, writeValue(inner, locale, written)] as const)
      .filter(([, before, after]) => before !== after)
    if (changed.length > 0) {
      result = { ...value, ...Object.fromEntries(changed.map(([key, , after]) => [key, after])) }
    }
  }
  written.set(value, result)
  return result
}

export function writeRecordTexts(record: AtlasRecord, locale: Locale): AtlasRecord {
  if (locale.length === 2) return record
  const written = writtenByLocale.get(locale) ?? new WeakMap<object, object>()
  writtenByLocale.set(locale, written)
  return writeValue(record, locale, written)
}
