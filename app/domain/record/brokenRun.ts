/**
 * Runs of an Arabic text that browsers paint in another order than they are written, where nothing isolates them:
 * after an Arabic letter a digit takes its direction, and a sign between or beside such digits that of the page.
 * After a Latin letter a run stays whole: "C5+1", "Boeing 787-9", "www.24.kg".
 * https://www.unicode.org/reports/tr9/, rules W2 to W7 and N1.
 */
const NOT_AFTER_LATIN = String.raw`(?<!\p{sc=Latin}\P{L}*)`
const DIGITS = String.raw`(?<![\d.,])\d[\d.,]*`

const BROKEN: readonly (readonly [run: RegExp, mend: string])[] = [
  [
    new RegExp(`${NOT_AFTER_LATIN}${DIGITS}-\\d+`, 'u'),
    'write a span with an en dash, and a model number after its maker’s Latin name',
  ],
  [new RegExp(`${NOT_AFTER_LATIN}${DIGITS}\\+\\d+`, 'u'), 'begin the name with its Latin letter, as in C5+1'],
  [new RegExp(`${NOT_AFTER_LATIN}${DIGITS}(?<=\\.)\\p{sc=Latin}+`, 'u'), 'begin the address with www.'],
  [new RegExp(`${NOT_AFTER_LATIN}${DIGITS}%`, 'u'), 'write the per cent as a word'],
  [new RegExp(`${NOT_AFTER_LATIN}(?<!\\d)[+\\u2212-]\\d+`, 'u'), 'write the rise or fall as a word'],
  [/[→←]/u, 'write “from … to”: an arrow does not turn with the page'],
  [/\p{sc=Latin}[\p{sc=Latin}\d]*\+(?![\p{sc=Latin}\d])/u, 'write the sign at the end of the name as a word'],
]

/** Undefined for a text that is painted as it is written. */
export function findBrokenRun(arabic: string): { readonly run: string; readonly mend: string } | undefined {
  for (const [pattern, mend] of BROKEN) {
    const run = pattern.exec(arabic)?.[0]
    if (run !== undefined) return { run, mend }
  }
  return undefined
}
