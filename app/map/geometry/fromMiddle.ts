/** The same things, from the middle of the list outward: where a line is best named. */
export function fromMiddle<Item>(items: readonly Item[]): readonly Item[] {
  const middle = (items.length - 1) / 2
  return items
    .map((item, at) => ({ item, away: Math.abs(at - middle) }))
    .toSorted((a, b) => a.away - b.away)
    .map(({ item }) => item)
}
