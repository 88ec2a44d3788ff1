import type { TFunction } from 'i18next'
import type { Arrival } from '../domain/view/atlas'
import { isKnown } from '../domain/view/atlas'
import type { ItemCounts } from '../domain/view/atlasView'

/** "12 events", or "events not known": what has not arrived is not "0 events". `t` must know the namespace "cards". */
export function toCountWords(
  arrival: Arrival,
  dataset: keyof ItemCounts,
  count: number,
  t: TFunction,
): string {
  return isKnown(arrival, dataset)
    ? t(`cards:count.${dataset}`, { count })
    : t(`cards:count.notKnown.${dataset}`)
}
