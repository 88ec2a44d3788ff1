/** What the compile step asks about the real ground. The basemap answers; tests answer for themselves. */
import type { LonLat } from '../../app/domain/record/placeSchema'

/** Answers whether a point lies in a country, near enough for a coast or a border town. */
export type CountryTest = (lonLat: LonLat, isoCode: string) => boolean

export interface Ground {
  readonly isPointInCountry: CountryTest
  /** False on the sea and on lakes. */
  readonly isLand: (lonLat: LonLat) => boolean
  /** ISO code of the country whose outline holds the point, lakes included; absent at sea. */
  readonly countryAt: (lonLat: LonLat) => string | undefined
  /** To the nearest shore of a sea or lake; infinite beyond some 100 km. */
  readonly shoreKilometres: (lonLat: LonLat) => number
}
