import type { Disagreement } from '../record/disagreementSchema'
import type { Figure } from '../record/figureSchema'
import type { ItemIndex } from '../record/recordIndex'
import { SCALES } from '../record/scales'
import type { AtlasView } from './atlasView'
import { isOfArticle } from './origin'

/** The disagreements an item is one side of. */
export function findDisagreements(
  disagreements: readonly Disagreement[],
  itemId: string,
): readonly Disagreement[] {
  return disagreements.filter(({ claims }) => claims.some(({ item }) => item === itemId))
}

/** i18next context: one article may contradict itself, and then it is no disagreement of sources. */
export function toDisagreementContext({ claims }: Disagreement): 'single' | undefined {
  const sources = new Set(claims.flatMap(({ citations }) => citations.map(({ source }) => source)))
  return sources.size === 1 ? 'single' : undefined
}

/** Where an article says one thing and another source another, that is what a reader looks for first. */
function spansOrigins({ claims }: Disagreement): boolean {
  const citations = claims.flatMap((claim) => claim.citations)
  return citations.some(isOfArticle) && !citations.every(isOfArticle)
}

/**
 * The most telling disagreements about what the view shows, at most `limit`, and all the others: those between the
 * articles and other sources first, then those between the most items, then in the order of the record.
 */
export function splitByTelling(
  disagreements: readonly Disagreement[],
  {
    events,
    figures,
    corridors,
    documents,
  }: Pick<AtlasView, 'events' | 'figures' | 'corridors' | 'documents'>,
  limit: number,
): { readonly telling: readonly Disagreement[]; readonly rest: readonly Disagreement[] } {
  const shown = new Set([...events, ...figures, ...corridors, ...documents].map(({ item }) => item.id))
  const countItems = ({ claims }: Disagreement) => new Set(claims.map(({ item }) => item)).size
  const telling = disagreements
    .filter(({ claims }) => claims.some(({ item }) => shown.has(item)))
    .toSorted((a, b) => Number(spansOrigins(b)) - Number(spansOrigins(a)) || countItems(b) - countItems(a))
    .slice(0, limit)
  return { telling, rest: disagreements.filter((disagreement) => !telling.includes(disagreement)) }
}

/** "463.3", "70000": the digits an English claim begins with where it is about this figure's own number. */
function toDigits({ value, scale, fractionDigits }: Figure): string | undefined {
  return value === null ? undefined : (value / SCALES[scale]).toFixed(fractionDigits)
}

function isOfNumber({ claim }: Disagreement['claims'][number], figure: Figure): boolean {
  const [first] = claim.en.replaceAll(',', '').match(/\d+(\.\d+)?/) ?? []
  return first !== undefined && first === toDigits(figure)
}

/** Ids of the figures whose number one side of a disagreement names: as a value or for its scope, not for a growth. */
export function findDisputedNumbers(
  disagreements: readonly Disagreement[],
  { figures }: Pick<ItemIndex, 'figures'>,
): ReadonlySet<string> {
  const disputed = disagreements
    .flatMap(({ claims }) => claims)
    .filter((claim) => {
      const figure = figures.get(claim.item)
      return figure !== undefined && isOfNumber(claim, figure)
    })
  return new Set(disputed.map(({ item }) => item))
}

/**
 * Whether the numbers tell the sides apart: each claim is of the number of a figure of its own, and no two print the
 * same one. A claim may also be of a figure's growth, or of a value that only a caution holds; and where two numbers
 * are equal, the words say where the sides part: whose, of when, of what.
 */
export function isToldByNumbers({ claims }: Disagreement, { figures }: Pick<ItemIndex, 'figures'>): boolean {
  const numbers = claims.flatMap((claim) => {
    const figure = figures.get(claim.item)
    if (!figure || !isOfNumber(claim, figure)) return []
    return [JSON.stringify([figure.value, figure.valueTo, figure.bound, figure.unit])]
  })
  return new Set(numbers).size === claims.length
}
