/** The short words of a chart: numbers in one scale, said once beside the chart and not at every point. */
import type { TFunction } from 'i18next'
import type { Figure } from '../domain/record/figureSchema'
import { SCALES } from '../domain/record/scales'
import { isRealised } from '../domain/record/stages'
import { formatNumber } from '../i18n/format'
import type { Locale } from '../i18n/locale'

export type ScaleWord = Figure['scale']

/** The word that keeps the numbers of a chart up to `top` short. */
export function toScaleWord(top: number): ScaleWord {
  if (top >= 2e9) return 'billion'
  if (top >= 2e6) return 'million'
  return top >= 1e4 ? 'thousand' : 'one'
}

/** As many digits as the number needs, or as its source prints where that is in the same scale. */
export function toChartNumber(value: number, scale: ScaleWord, locale: Locale, printedDigits = 0): string {
  const scaled = value / SCALES[scale]
  const fractionDigits = [0, 1, 2, 3, 4, 5].find((digits) => Number(scaled.toFixed(digits)) === scaled) ?? 6
  return formatNumber(scaled, locale, { fractionDigits: Math.max(fractionDigits, printedDigits) })
}

/** "529.4", "about 230", "Target 1,000": a point that is not realised says so beside its hollow mark. */
export function toPointLabel(figure: Figure, scale: ScaleWord, locale: Locale, t: TFunction): string {
  const { value, valueTo, bound, stage, kind } = figure
  if (value === null) return ''
  const printedDigits = figure.scale === scale ? figure.fractionDigits : 0
  const numbers = [value, ...(valueTo === undefined ? [] : [valueTo])]
    .map((number) => toChartNumber(number, scale, locale, printedDigits))
    .join('–')
  return [
    isRealised(stage) ? undefined : t(`cards:figure.stage.${stage}`, { context: kind }),
    bound === 'exactly' || bound === 'unstated' ? undefined : t(`cards:figure.bound.${bound}`),
    numbers,
  ]
    .filter((part) => part !== undefined)
    .join(' ')
}

/** "Millions of US dollars". */
export function toUnitWords(unit: Figure['unit'], scale: ScaleWord, t: TFunction): string {
  return t(`measurePanel:scaled.${scale}`, { unit: t(`measurePanel:unit.${unit}`) })
}
