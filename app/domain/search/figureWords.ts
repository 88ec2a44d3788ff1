/** How a figure's number is typed: as printed, in full, with its scale and unit in either language. */
import type { Figure } from '../record/figureSchema'
import { SCALES } from '../record/scales'

const SCALE_WORDS = {
  one: [],
  thousand: ['thousand', 'k', 'ألف', 'آلاف'],
  million: ['million', 'm', 'mn', 'مليون', 'ملايين'],
  billion: ['billion', 'bn', 'مليار', 'مليارات', 'بليون'],
} as const satisfies Record<Figure['scale'], readonly string[]>
const UNIT_WORDS: Partial<Record<Figure['unit'], readonly string[]>> = {
  USD: ['USD', 'dollar', 'dollars', 'دولار', 'دولارات'],
  EUR: ['EUR', 'euro', 'euros', 'يورو'],
  percent: ['percent', 'per cent', 'بالمئة', 'بالمائة', 'في المئة'],
}

/** The number as its source scales and prints it, without grouping: 10700000000 at "billion" is "10.7". */
export function toPrintedNumber(figure: Figure): string | undefined {
  return figure.value === null
    ? undefined
    : (figure.value / SCALES[figure.scale]).toFixed(figure.fractionDigits)
}

/** What else is typed with it; the words its sources print around it included. */
export function toFigureWords(figure: Figure): readonly string[] {
  return [
    ...(figure.value === null ? [] : [String(figure.value)]),
    ...SCALE_WORDS[figure.scale],
    ...(UNIT_WORDS[figure.unit] ?? []),
    ...figure.citations.map(({ printed }) => printed).filter((printed) => printed !== undefined),
  ]
}
