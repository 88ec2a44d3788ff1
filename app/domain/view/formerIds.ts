/** Where a link to a corridor's old id leads: two corridors of the record can turn out to be one. */
import type { Corridor } from '../record/corridorSchema'

/** The id the corridor has now; the same id where it has not changed or is not known. */
export function toCurrentCorridorId(
  id: string,
  corridors: ReadonlyMap<string, Pick<Corridor, 'id' | 'formerIds'>>,
): string {
  if (corridors.has(id)) return id
  return [...corridors.values()].find(({ formerIds }) => formerIds?.includes(id))?.id ?? id
}
