/** What a rule of this folder is, and the few ways to say that something holds. Knows no item of the record. */
import type { AtlasRecord } from '../../app/domain/record/schema'

export interface Violation {
  /** The id of the item at fault. */
  readonly item: string
  readonly problem: string
}

/** Pure: the same record always gives the same violations, and an empty list means the rule holds. */
export interface Rule {
  /** In plain words, what the rule keeps from being told wrongly. */
  readonly guards: string
  readonly find: (record: AtlasRecord) => readonly Violation[]
}

interface Identified {
  readonly id: string
}

export function expectThat(holds: boolean, item: string, problem: string): Violation[] {
  return holds ? [] : [{ item, problem }]
}

/** What `claim` says holds of each of the named items; a named item that is gone is a violation too. */
export function expectOf<Item extends Identified>(
  items: readonly Item[],
  ids: readonly string[],
  holds: (item: Item) => boolean,
  claim: string,
): Violation[] {
  return ids.flatMap((id) => {
    const item = items.find((candidate) => candidate.id === id)
    return item
      ? expectThat(holds(item), id, `does not keep to this: ${claim}`)
      : [{ item: id, problem: `is not in the record, yet: ${claim}` }]
  })
}

/** Holds of every item of the list; `problem` says what is wrong with one of which it does not. */
export function expectOfAll<Item extends Identified>(
  items: readonly Item[],
  holds: (item: Item) => boolean,
  problem: string,
): Violation[] {
  return items.flatMap((item) => expectThat(holds(item), item.id, problem))
}

/** The same members in whatever order. */
export function isSameSet(left: readonly string[], right: readonly string[]): boolean {
  return left.toSorted().join() === right.toSorted().join()
}
