/** A leg in words. `t` must know the namespaces "corridorPanel" and "cards". */
import type { TFunction } from 'i18next'
import { toDateText } from '../../cards/dateText'
import type { Leg, LegStateEntry } from '../../domain/record/routeSchema'
import { isUnattested } from '../../domain/view/legState'
import { toDrawnKilometres } from '../../domain/view/routeStrip'
import type { RouteSummary } from '../../domain/view/routeSummary'
import { formatNumber } from '../../i18n/format'
import type { Locale } from '../../i18n/locale'

/**
 * "in service since 2017"; where no page says since when, by when at the latest; without an entry, that nobody has
 * spoken of it yet. `asOfYear`: the year chosen, if any.
 */
export function toLegStateText(
  leg: Leg,
  entry: LegStateEntry | undefined,
  asOfYear: number | null,
  locale: Locale,
  t: TFunction,
): string {
  const state = t(`corridorPanel:leg.state.${entry?.state ?? 'untold'}`)
  if (entry && leg.attestedFrom !== undefined) {
    const year = leg.attestedFrom
    return asOfYear !== null && isUnattested(leg, asOfYear)
      ? t('corridorPanel:leg.attestedLater', { state, year, asOf: asOfYear })
      : t('corridorPanel:leg.attested', { state, year })
  }
  if (!entry?.since) return state
  return t('corridorPanel:leg.since', { state, date: toDateText(entry.since.edtf, locale, t) })
}

export function toKilometresText(kilometres: number, locale: Locale, t: TFunction): string {
  const fractionDigits = Number.isInteger(kilometres) ? 0 : 1
  return t('corridorPanel:leg.kilometres', { number: formatNumber(kilometres, locale, { fractionDigits }) })
}

/** What is measured on a line that is itself indicative has no digit to spare. */
export function toDrawnText(kilometres: number, locale: Locale, t: TFunction): string {
  const rounded = kilometres < 20 ? Math.round(kilometres) : Math.round(kilometres / 5) * 5
  return t('cards:date.about', { date: toKilometresText(rounded, locale, t) })
}

/** As sources give it, every value where they differ, and that they do; else as drawn, and said so. */
export function toLegLengthText(leg: Leg, locale: Locale, t: TFunction): string | undefined {
  const sourced = [...new Set(leg.lengths?.map(({ kilometres }) => kilometres))]
  if (sourced.length > 0) {
    const lengths = sourced.map((kilometres) => toKilometresText(kilometres, locale, t)).join(' / ')
    return sourced.length > 1 ? t('corridorPanel:leg.lengthsDiffer', { lengths }) : lengths
  }
  const drawn = toDrawnKilometres(leg)
  return drawn === undefined
    ? undefined
    : t('corridorPanel:leg.drawn', { length: toDrawnText(drawn, locale, t) })
}

/** "In service; 1 of 18 legs under construction". A way nobody spoke of yet, where other legs are told of, is today's. */
export function toRouteStateText({ state, legCount, others }: RouteSummary, t: TFunction): string {
  const parts = others.map((other) =>
    t('corridorPanel:summary.part', {
      legs: t('corridorPanel:summary.legs', { count: other.count, total: legCount }),
      state: t(`corridorPanel:summary.state.${other.state ?? 'untold'}`),
    }),
  )
  const untold = others.length > 0 ? 'untoldWay' : 'untold'
  return [t(`corridorPanel:state.${state ?? untold}`), ...parts].join(t('corridorPanel:summary.separator'))
}
