/** What the straight way between two cities runs over; worked out when the page is built. */
import type { LocalisedText } from '../record/text'

/** Stand for waters where otherwise an ISO code stands. */
export const CASPIAN = 'caspian'
export const OPEN_SEA = 'sea'

export interface Crossing {
  /** ISO 3166-1 alpha-2 code of a country, `CASPIAN` or `OPEN_SEA`. */
  readonly over: string
  readonly kilometres: number
}

export interface Crossings {
  /** From one city to another, see `toWayKey`. */
  readonly ways: Readonly<Record<string, readonly Crossing[]>>
  /** Of the countries, by their codes. */
  readonly names: Readonly<Record<string, LocalisedText>>
}

/** By the ids of both cities. */
export function toWayKey(from: string, to: string): string {
  return `${from} ${to}`
}

/** Each once, in the order they are first met on the way; none for cities whose way nobody worked out. */
export function listCrossings({ ways }: Crossings, from: string, to: string): readonly Crossing[] {
  return ways[toWayKey(from, to)] ?? []
}

export function isAcrossCaspian(crossings: Crossings, from: string, to: string): boolean {
  return listCrossings(crossings, from, to).some(({ over }) => over === CASPIAN)
}
