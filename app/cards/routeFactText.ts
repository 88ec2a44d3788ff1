/** A number of a corridor's course in words, as short as its digits allow. */
import type { TFunction } from 'i18next'
import type { RouteFact } from '../domain/record/routeSchema'
import { SCALES } from '../domain/record/scales'
import type { Locale } from '../i18n/locale'
import type { ScaleWord } from './chartWords'
import { toChartNumber } from './chartWords'
import type { FigureText } from './figureText'
import { toSpokenCount } from './figureText'

type RouteFactNumber = Pick<RouteFact, 'value' | 'upTo' | 'bound' | 'unit'>

/** "0.8 billion" is said 800 million; thousands are written out. */
function toScale(value: number): ScaleWord {
  if (value >= 1e9) return 'billion'
  return value >= 1e6 ? 'million' : 'one'
}

/** "6 million tonnes a year", "13–17 days", "$2.35 billion". `t` must know the namespaces "corridorPanel" and "cards". */
export function toRouteFactText(
  { value, upTo, bound, unit }: RouteFactNumber,
  locale: Locale,
  t: TFunction,
): FigureText {
  const last = upTo ?? value
  const scale = toScale(value)
  const digits = [value, ...(upTo === undefined ? [] : [upTo])]
    .map((number) => toChartNumber(number, scale, locale))
    .join('–')
  // `count` chooses the plural, `replace` is what is printed; after a scale word the noun follows that word.
  const number = t(`cards:figure.scale.${scale}`, {
    count: toSpokenCount(last / SCALES[scale], digits),
    replace: { count: digits },
  })
  const counted = scale === 'one' ? last : SCALES[scale]
  return {
    bound: bound && t(`cards:figure.bound.${bound}`),
    amount: t(`corridorPanel:fact.unit.${unit}`, { count: counted, replace: { count: number } }),
  }
}
