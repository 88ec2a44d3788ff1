/** { './en/map.json': words } → { map: words }: each file of a locale is a namespace named for it. */
export function toNamespaces(modules: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(modules).map(([path, words]) => [path.replace(/^.*\/(.+)\.json$/, '$1'), words]),
  )
}
