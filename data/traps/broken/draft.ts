/** A copy of the real record that a fixture may change, and how fixtures are written. */
import type { PlaceRole } from '../../../app/domain/record/placeSchema'
import type { DatasetName, ItemOf } from '../../../app/domain/record/schema'
import type { Rule } from '../rule'

export type Draft = { [Name in DatasetName]: ItemOf<Name>[] }

/** The rule that has to see it, what is changed in a few words, and the change. */
export type Fixture = readonly [rule: Rule, change: string, apply: (draft: Draft) => void]

export function pick<Item extends { id: string }>(items: readonly Item[], id: string): Item {
  const item = items.find((candidate) => candidate.id === id)
  if (!item) throw new Error(`The fixture needs "${id}", which is not in the record`)
  return item
}

export function remove<Item extends { id: string }>(items: Item[], id: string): void {
  items.splice(items.indexOf(pick(items, id)), 1)
}

type Undatable = Pick<ItemOf<'events'>, 'date' | 'undated'>
type Placeable = Pick<ItemOf<'events'>, 'places' | 'unplaced'>

const REASONING = { ar: 'لأجل الاختبار.', en: 'For the test.' }

/** Another day, as derived as the one before it. */
export function redate(item: Undatable, edtf: string): void {
  item.date = { ...(item.date ?? { basis: 'derived', reasoning: REASONING }), edtf }
  item.undated = undefined
}

export function stateDate(item: Undatable): void {
  if (item.date) item.date.basis = 'stated'
}

export function redateReport(
  figure: ItemOf<'figures'>,
  change: Partial<NonNullable<ItemOf<'figures'>['reported']>>,
): void {
  if (figure.reported) figure.reported = { ...figure.reported, ...change }
}

export function setPeriod(figure: ItemOf<'figures'>, edtf: string, basis: 'stated' | 'derived'): void {
  figure.period = { edtf, basis, reasoning: REASONING }
  figure.noPeriod = undefined
}

/** At this place and no other. */
export function putAt(item: Placeable, place: string, role: PlaceRole): void {
  item.places = []
  addAt(item, place, role)
}

export function addAt(item: Placeable, place: string, role: PlaceRole): void {
  item.places.push({ place, role, basis: 'stated' })
  item.unplaced = undefined
}
