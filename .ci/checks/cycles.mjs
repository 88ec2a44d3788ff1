/**
 * @param {Map<string, string[]>} graph module -> what it imports
 * @returns {string[][]} one path per group of modules that import each other, the first module repeated at the end
 */
export function findCycles(graph) {
  /** @type {string[][]} */
  const cycles = []
  /** @type {Set<string>} */
  const finished = new Set()
  /** @type {string[]} */
  const path = []
  const visit = (/** @type {string} */ module) => {
    const start = path.indexOf(module)
    if (start >= 0) {
      cycles.push([...path.slice(start), module])
      return
    }
    if (finished.has(module)) return
    path.push(module)
    for (const target of graph.get(module) ?? []) visit(target)
    path.pop()
    finished.add(module)
  }
  for (const module of graph.keys()) visit(module)
  return cycles
}
