/** Distances, directions and times of the map in words. `t` must know the namespaces "textMap" and "cards". */
import type { TFunction } from 'i18next'
import { toInYearsText } from '../../cards/dateText'
import type { YearRange } from '../../domain/dates/years'
import type { LonLat, Place } from '../../domain/record/placeSchema'
import type { Crossings } from '../../domain/view/crossings'
import { isAcrossCaspian } from '../../domain/view/crossings'
import { toCompassPoint, toGreatCircleKilometres, toInitialBearingDegrees } from '../../domain/view/distance'
import { isYearOver } from '../../domain/view/isAhead'
import { formatNumber } from '../../i18n/format'
import type { Locale } from '../../i18n/locale'
import { toLanguage } from '../../i18n/locale'

/** Farther away, the direction the shortest way sets out in is not where one would look for a place on a map. */
const FAR_KILOMETRES = 5000

/** A city of the map that has a position. */
export interface City extends Place {
  readonly lonLat: LonLat
}

export function isCity(place: Place): place is City {
  return place.lonLat !== undefined
}

/** "1,629 km", with the noun in its right form. */
export function toDistanceText(kilometres: number, locale: Locale, t: TFunction): string {
  const count = Math.round(kilometres)
  return t('textMap:distance', { count, number: formatNumber(count, locale) })
}

/** What is measured on lines that are themselves indicative has no digit to spare. */
export function toDrawnText(kilometres: number, locale: Locale, t: TFunction): string {
  const rounded = kilometres < 20 ? Math.round(kilometres) : Math.round(kilometres / 5) * 5
  return t('textMap:about', { distance: toDistanceText(rounded, locale, t) })
}

/** "west of Tashkent". */
export function toDirectionText(from: LonLat, to: LonLat, fromName: string, t: TFunction): string {
  const point = toCompassPoint(toInitialBearingDegrees(from, to))
  return t(`textMap:direction.${point}`, { city: fromName })
}

/** "1,629 km west of Tashkent, across the Caspian Sea": where a city lies, seen from another. */
export function toWhereText(
  city: City,
  from: City,
  crossings: Crossings,
  locale: Locale,
  t: TFunction,
): string {
  const kilometres = toGreatCircleKilometres(from.lonLat, city.lonLat)
  const across = isAcrossCaspian(crossings, from.id, city.id) ? 'Across' : ''
  const point = toCompassPoint(toInitialBearingDegrees(from.lonLat, city.lonLat))
  const fromName = from.name[toLanguage(locale)]
  return t(`textMap:where.${kilometres < FAR_KILOMETRES ? 'near' : 'far'}${across}`, {
    distance: toDistanceText(kilometres, locale, t),
    direction: toDirectionText(from.lonLat, city.lonLat, fromName, t),
    toward: t(`textMap:toward.${point}`),
    city: fromName,
  })
}

/** The other cities, nearest first. */
export function sortByNearness(city: City, cities: readonly City[]): readonly City[] {
  const toKilometres = ({ lonLat }: City) => toGreatCircleKilometres(city.lonLat, lonLat)
  return cities.filter(({ id }) => id !== city.id).toSorted((a, b) => toKilometres(a) - toKilometres(b))
}

/** "in 2025", "in all years of the record". */
export function toYearsPhrase(years: YearRange | null, t: TFunction): string {
  return years ? toInYearsText(years, t) : t('textMap:ever')
}

/** "at the end of 2025"; of all years, and of one that the sources do not see to its end, "as the sources last tell". */
export function toAsOfText(years: YearRange | null, t: TFunction): string {
  return years && isYearOver(years.toYear)
    ? t('textMap:asOf.year', { year: years.toYear })
    : t('textMap:asOf.ever')
}
