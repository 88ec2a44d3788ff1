/** Each text in the letters of its language, and painted as it is written. */
import { findBrokenRun } from '../../app/domain/record/brokenRun'
import type { LocatedItem } from './parse'
import type { RecordProblem } from './problem'
import { problemAt } from './problemAt'
import { findObjects, isLocalisedText } from './walk'

type Written = Pick<LocatedItem, 'written' | 'file' | 'lineOf'>

const ARABIC_LETTER = /[\u0621-\u064A]/
const LATIN_LETTER = /[A-Za-z]/
const HIDDEN_MARK = /[\u200B\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069\u0640]/

export function checkTexts(items: readonly Written[]): RecordProblem[] {
  return items.flatMap((located) =>
    findObjects(located.written, isLocalisedText).flatMap(({ field, value }) => {
      const ar = String(value.ar)
      const en = String(value.en)
      const problems: RecordProblem[] = []
      if (!ARABIC_LETTER.test(ar)) {
        problems.push(problemAt(located, [...field, 'ar'], 'has no Arabic letter', 'write the Arabic text'))
      }
      const broken = findBrokenRun(ar)
      if (broken) {
        const problem = `is painted with "${broken.run}" turned round`
        problems.push(problemAt(located, [...field, 'ar'], problem, broken.mend))
      }
      if (!LATIN_LETTER.test(en) || ARABIC_LETTER.test(en)) {
        problems.push(problemAt(located, [...field, 'en'], 'is not English text', 'write the English text'))
      }
      for (const language of ['ar', 'en'] as const) {
        if (HIDDEN_MARK.test(String(value[language]))) {
          const mend = 'delete it; direction is set by the page, not by the text'
          problems.push(problemAt(located, [...field, language], 'holds a direction mark or tatweel', mend))
        }
      }
      return problems
    }),
  )
}
