// Reads public/_headers: a path pattern at the start of a line, its headers indented below, `#` for comments.

/** @typedef {{ pattern: string, headers: [name: string, value: string][] }} HeaderRule */

/**
 * @param {string} text
 * @returns {HeaderRule[]}
 * @throws {Error} naming the line that is neither a pattern nor a header
 */
export function parseHeaderRules(text) {
  /** @type {HeaderRule[]} */
  const rules = []
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue
    const header = /^\s+([\w-]+):\s*(.+)$/.exec(line)
    const rule = rules.at(-1)
    if (/^\/\S*$/.test(line)) rules.push({ pattern: line, headers: [] })
    else if (header && rule) rule.headers.push([header[1] ?? '', header[2] ?? ''])
    else throw new Error(`_headers:${index + 1}: neither a path nor an indented "Name: value"`)
  }
  return rules
}

/**
 * @param {HeaderRule[]} rules
 * @param {string} path
 * @returns {Record<string, string>}
 * @throws {Error} when two rules give the same header: hosts join such values, which nobody means
 */
export function headersFor(rules, path) {
  /** @type {Record<string, string>} */
  const headers = {}
  for (const rule of rules.filter(({ pattern }) => matches(pattern, path))) {
    for (const [name, value] of rule.headers) {
      if (name in headers) throw new Error(`_headers: ${path} gets ${name} from two rules`)
      headers[name] = value
    }
  }
  return headers
}

/** @param {string} pattern @param {string} path */
function matches(pattern, path) {
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern
}
