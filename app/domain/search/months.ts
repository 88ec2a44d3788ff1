/** Month names as readers type them: English, and those of all Arab countries, from "تشرين الثاني" in Iraq to "نونبر" in Morocco. */
import { normalizeSearchText } from './normalizeSearchText'
import { toIndexForms, withoutArticle } from './wordForms'

/** January first; in each, all names of one month. */
const MONTH_NAMES: readonly (readonly string[])[] = [
  ['January', 'Jan', 'يناير', 'كانون الثاني', 'جانفي'],
  ['February', 'Feb', 'فبراير', 'شباط', 'فيفري'],
  ['March', 'Mar', 'مارس', 'آذار'],
  ['April', 'Apr', 'أبريل', 'إبريل', 'نيسان', 'أفريل'],
  ['May', 'مايو', 'أيار', 'ماي'],
  ['June', 'Jun', 'يونيو', 'يونيه', 'حزيران', 'جوان'],
  ['July', 'Jul', 'يوليو', 'يوليه', 'تموز', 'يوليوز', 'جويلية'],
  ['August', 'Aug', 'أغسطس', 'آب', 'أوت', 'غشت', 'أغشت'],
  ['September', 'Sep', 'Sept', 'سبتمبر', 'أيلول', 'شتنبر', 'شتمبر'],
  ['October', 'Oct', 'أكتوبر', 'تشرين الأول'],
  ['November', 'Nov', 'نوفمبر', 'تشرين الثاني', 'نونبر'],
  ['December', 'Dec', 'ديسمبر', 'كانون الأول', 'دجنبر', 'دجمبر'],
]

/** The single words of all names of each month, for finding one that is still being typed; January first. */
export const MONTH_WORDS: readonly (readonly string[])[] = MONTH_NAMES.map((names) =>
  names.flatMap((name) => normalizeSearchText(name).split(' ').flatMap(toIndexForms)),
)

/** Normalised words of each name, the article taken off: "تشرين ثاني" is written too. */
function toMonthKey(words: readonly string[]): string {
  return words.map(withoutArticle).join(' ')
}

const MONTHS_BY_NAME: ReadonlyMap<string, number> = new Map(
  MONTH_NAMES.flatMap((names, index) =>
    names.map((name): [string, number] => [toMonthKey(normalizeSearchText(name).split(' ')), index + 1]),
  ),
)

export interface FoundMonth {
  /** 1–12. */
  readonly month: number
  /** How many words its name takes. */
  readonly wordCount: number
}

/** The month named at this place of a list of normalised words. */
export function findMonthAt(words: readonly string[], position: number): FoundMonth | undefined {
  for (const wordCount of [2, 1]) {
    const month = MONTHS_BY_NAME.get(toMonthKey(words.slice(position, position + wordCount)))
    if (month !== undefined && position + wordCount <= words.length) return { month, wordCount }
  }
  return undefined
}
