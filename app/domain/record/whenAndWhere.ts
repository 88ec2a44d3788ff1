/** What is not given is explained: a reason stands exactly where a date or the places are missing. */
import * as v from 'valibot'
import type { DatedClaim } from './datedClaim'
import type { PlaceLink } from './placeSchema'
import type { LocalisedText } from './text'

interface When {
  readonly date?: DatedClaim | undefined
  readonly undated?: LocalisedText | undefined
}

interface Where {
  readonly places: readonly PlaceLink[]
  readonly unplaced?: LocalisedText | undefined
}

/** `item` with its article, such as "a corridor". */
export function checkDateOrReason<Item extends When>(item: string) {
  return v.check<Item, string>(
    ({ date, undated }) => (date === undefined) !== (undated === undefined),
    `${item} has either a date or, under "undated", the reason it has none`,
  )
}

export function checkPlacesOrReason<Item extends Where>(item: string) {
  return v.check<Item, string>(
    ({ places, unplaced }) => (places.length === 0) === (unplaced !== undefined),
    `${item} has either places or, under "unplaced", the reason it has none`,
  )
}
