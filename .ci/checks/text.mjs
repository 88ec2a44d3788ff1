// Two things no linter here knows: the page must mirror itself (logical CSS), and words live in app/i18n alone.
import { parseSync, Visitor } from 'vite'
import { isStartedDirectly, listFiles, readAll, report } from '../project.mjs'

const SPOKEN_ATTRIBUTES = /^(aria-(label|description|roledescription|valuetext)|alt|title|placeholder)$/
/** Names and sides that only make sense in one reading direction. */
const PHYSICAL_PROPERTY = /^(?!--)(.*-)?(left|right)(-.*)?$/
const PHYSICAL_VALUE = /(^|[\s,(])(left|right)(?=$|[\s,)])/
const FOUR_SIDES = /^(margin|padding|inset|scroll-margin|scroll-padding|border-(width|style|color))$/

/**
 * A comment that begins with `physical:` and gives the reason excuses the declaration on its line or the next.
 * @param {string} path
 * @param {string} css
 * @returns {string[]} faults with file and line
 */
export function checkCss(path, css) {
  const excused = new Set()
  // Comments and strings become blanks of the same shape, so that places in the text stay true.
  const blank = (/** @type {string} */ text) => text.replace(/[^\n]/g, ' ')
  const bare = css
    .replace(/\/\*[\s\S]*?\*\//g, (comment, /** @type {number} */ start) => {
      const lastLine = lineAt(css, start + comment.length)
      if (/^\/\*\s*physical:\s*\S/.test(comment)) excused.add(lastLine).add(lastLine + 1)
      return blank(comment)
    })
    .replace(/"[^"]*"|'[^']*'|url\([^)]*\)/g, blank)
  /** @type {string[]} */
  const faults = []
  for (const match of bare.matchAll(/(?<=[;{}]\s*|^\s*)([a-z-]+)\s*:\s*([^;{}]+)(?=[;}])/g)) {
    const [, property = '', value = ''] = match
    const line = lineAt(css, match.index)
    if (excused.has(line) || !isPhysical(property, value.trim())) continue
    faults.push(`${path}:${line}: "${property}: ${value.trim()}" is physical; use start/end or inline/block`)
  }
  return faults
}

/** @param {string} property @param {string} value */
function isPhysical(property, value) {
  if (PHYSICAL_PROPERTY.test(property)) return true
  // `var(--x-left)` and names of the author's own are no sides.
  if (!property.startsWith('--') && PHYSICAL_VALUE.test(value.replace(/--[\w-]+/g, ''))) return true
  const sides = value.split(/\s+(?![^(]*\))/)
  return FOUR_SIDES.test(property) && sides.length === 4 && sides[1] !== sides[3]
}

/**
 * Components hold no words: neither between tags nor in the attributes a screen reader speaks.
 * @param {string} path
 * @param {string} code
 * @returns {string[]} faults with file and line
 */
export function checkComponent(path, code) {
  /** @type {string[]} */
  const faults = []
  const add = (/** @type {number} */ start, /** @type {string} */ text) =>
    faults.push(
      `${path}:${lineAt(code, start)}: "${text.trim()}" is text for people; put it in app/i18n/locales`,
    )
  new Visitor({
    JSXText(node) {
      if (/\p{L}/u.test(node.value)) add(node.start, node.value)
    },
    JSXAttribute(node) {
      const isSpoken = node.name.type === 'JSXIdentifier' && SPOKEN_ATTRIBUTES.test(node.name.name)
      if (isSpoken && node.value?.type === 'Literal' && /\p{L}/u.test(String(node.value.value))) {
        add(node.start, String(node.value.value))
      }
    },
  }).visit(parseSync(path, code).program)
  for (const match of code.matchAll(/\p{Script=Arabic}+/gu)) add(match.index, match[0])
  return faults
}

/** @param {string} text @param {number} index */
function lineAt(text, index) {
  return text.slice(0, index).split('\n').length
}

if (isStartedDirectly(import.meta.url)) {
  const files = readAll(listFiles('app').filter((path) => /\.(css|tsx)$/.test(path)))
  /** @type {string[]} */
  const faults = []
  for (const [path, text] of files) {
    // The map never mirrors, so its engine may speak of left and right.
    if (path.endsWith('.css') && !path.startsWith('app/map/engine/')) faults.push(...checkCss(path, text))
    const isTest = /\.test\.tsx$|^app\/(testing|e2e)\//.test(path)
    if (path.endsWith('.tsx') && !isTest) faults.push(...checkComponent(path, text))
  }
  report('text', faults)
}
