/** A figure's number in words: with its bound, scale and unit, and never with other digits than its source prints. */
import type { TFunction } from 'i18next'
import type { Figure } from '../domain/record/figureSchema'
import { SCALES } from '../domain/record/scales'
import { formatEdtf, formatNumber, formatScaled, formatYear } from '../i18n/format'
import type { Locale } from '../i18n/locale'

export interface FigureText {
  /** "more than", "about", "less than"; absent where the number is exact or missing. */
  readonly bound: string | undefined
  /** "USD 10.7 billion", "26.8%", "no. 7", "2026–2036". */
  readonly amount: string
}

type FigureNumberFields = Pick<
  Figure,
  'kind' | 'value' | 'valueTo' | 'bound' | 'unit' | 'scale' | 'fractionDigits' | 'target'
>

/** "35.4", or "13–17" where the source gives a range. */
function toDigits(figure: FigureNumberFields, value: number, locale: Locale): string {
  const { valueTo, scale, fractionDigits } = figure
  // English writes thousands out, "35,000 jobs"; Arabic says them, "35 ألف وظيفة".
  const toText = (number: number) =>
    scale === 'thousand' && locale === 'en'
      ? formatNumber(number, locale)
      : formatScaled(number, scale, fractionDigits, locale)
  return valueTo === undefined ? toText(value) : `${toText(value)}–${toText(valueTo)}`
}

/**
 * Arabic says the bare word for one, "مليون طن", and so drops the digit: only where that is all that is printed, not "1.0"
 * and not "0.5–1", which take the plural of a fraction.
 */
export function toSpokenCount(count: number, digits: string): number {
  return count === 1 && digits.length > 1 ? 1.5 : count
}

function toAmount(figure: FigureNumberFields, locale: Locale, t: TFunction): string {
  const { value, unit, scale, fractionDigits } = figure
  if (unit === 'calendar-year') {
    const target = figure.target && formatEdtf(figure.target.edtf, locale)?.text
    return target ?? (value === null ? t('cards:figure.unstated.number') : formatYear(value, locale))
  }
  if (value === null) {
    return figure.kind === 'money'
      ? t(`cards:figure.unstated.${unit}`, { context: scale })
      : t('cards:figure.unstated.number')
  }
  const digits = toDigits(figure, value, locale)
  const last = figure.valueTo ?? value
  // `count` chooses the plural, of the scale word ("8 مليارات") and then of the unit; `replace` is what is printed.
  const number = t(`cards:figure.scale.${scale}`, {
    count: toSpokenCount(Number(formatScaled(last, scale, fractionDigits, 'en').replaceAll(',', '')), digits),
    replace: { count: digits },
  })
  // After a scale word the noun no longer follows the digits: "11 مليون طن", never "11 مليون طنًا".
  const counted = scale === 'one' ? last : SCALES[scale]
  return t(`cards:figure.unit.${unit}`, { count: counted, replace: { count: number } })
}

/** `t` must know the namespace "cards". */
export function toFigureText(figure: FigureNumberFields, locale: Locale, t: TFunction): FigureText {
  const hasBound = figure.bound !== 'exactly' && figure.bound !== 'unstated'
  return {
    bound: hasBound ? t(`cards:figure.bound.${figure.bound}`) : undefined,
    amount: toAmount(figure, locale, t),
  }
}
