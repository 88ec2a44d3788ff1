// Reads a module's imports with the parser Vite itself uses, so that no comment or string is taken for one.
import { parseSync, Visitor } from 'vite'

/**
 * @typedef {object} ModuleImport
 * @property {string} specifier as written, without `?query`
 * @property {boolean} isTypeOnly gone at run time
 * @property {number} line
 */

/**
 * Static and dynamic imports, re-exports, `import('x').Type`, `import.meta.glob` and `new URL(x, import.meta.url)`.
 * @param {string} path
 * @param {string} code
 * @returns {{ imports: ModuleImport[], isBarrel: boolean }}
 * @throws {Error} when the code does not parse
 */
export function readImports(path, code) {
  const { program, errors } = parseSync(path, code)
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`)
  /** @type {ModuleImport[]} */
  const imports = []
  /** @param {unknown} source @param {number} start @param {boolean} isTypeOnly */
  const add = (source, start, isTypeOnly) => {
    if (typeof source !== 'string') return
    const line = code.slice(0, start).split('\n').length
    imports.push({ specifier: source.replace(/\?.*$/, ''), isTypeOnly, line })
  }
  new Visitor({
    ImportDeclaration(node) {
      const areTypes = node.specifiers.map((s) => s.type === 'ImportSpecifier' && s.importKind === 'type')
      add(
        node.source.value,
        node.start,
        node.importKind === 'type' || (areTypes.length > 0 && areTypes.every(Boolean)),
      )
    },
    ExportNamedDeclaration(node) {
      if (node.source) add(node.source.value, node.start, node.exportKind === 'type')
    },
    ExportAllDeclaration(node) {
      add(node.source.value, node.start, node.exportKind === 'type')
    },
    ImportExpression(node) {
      for (const source of literals(node.source)) add(source, node.start, false)
    },
    TSImportType(node) {
      add(node.source.value, node.start, true)
    },
    CallExpression(node) {
      if (code.slice(node.callee.start, node.callee.end) !== 'import.meta.glob') return
      for (const source of literals(node.arguments[0])) add(source, node.start, false)
    },
    NewExpression(node) {
      const [source, base] = node.arguments
      if (base && code.slice(base.start, base.end) === 'import.meta.url') {
        for (const text of literals(source)) add(text, node.start, false)
      }
    },
  }).visit(program)
  const isBarrel =
    program.body.length > 0 &&
    program.body.every((node) => node.type.startsWith('Export') && 'source' in node && node.source !== null)
  return { imports, isBarrel }
}

/**
 * @param {unknown} node an expression, or nothing
 * @returns {string[]} the strings written in it: one literal, or a list of them
 */
function literals(node) {
  if (typeof node !== 'object' || node === null) return []
  if ('value' in node && typeof node.value === 'string') return [node.value]
  if ('elements' in node && Array.isArray(node.elements)) return node.elements.flatMap(literals)
  return []
}
