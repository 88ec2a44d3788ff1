// The byte budget: what a first visit brings over the line, in brotli, counted on the build in dist/.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isCompressible, toBrotli } from '../brotli.mjs'
import { DIST, isStartedDirectly, listFiles, report } from '../project.mjs'

/**
 * @typedef {object} Chunk one entry of Vite's manifest
 * @property {string} file
 * @property {string} [name]
 * @property {string} [src]
 * @property {boolean} [isEntry]
 * @property {string[]} [imports] keys of the chunks it cannot start without
 * @property {string[]} [dynamicImports] keys of the chunks it asks for later
 * @property {string[]} [css]
 */
/** @typedef {Record<string, Chunk>} Manifest */

/** Budgets in bytes (1 kB = 1000 bytes). */
const SCRIPTS_LIMIT = 150_000
const SHELL_LIMIT = 260_000
/** Map, basemap and both languages included. The record has a budget of its own: it may grow, the rest may not. */
const VISIT_LIMIT = 700_000
const RECORD_LIMIT = 240_000
/** All that the service worker keeps for visits without a network, most of which the first visit has brought already. */
const KEPT_LIMIT = 1_150_000

const WORDS = /^app\/i18n\/\w+Words\.ts$/
/** What comes only when a reader asks for it, or where a machine has no WebGL: no part of a visit's weight. */
const ON_DEMAND = [
  /^app\/shell\/loadWritingSettings\.ts$/,
  /^app\/i18n\/arabicWriting\.ts$/,
  /^app\/contextPanels\.ts$/,
  /^app\/coursePanels\.ts$/,
  /^app\/features\/search\/loadSearch\.ts$/,
  /^app\/features\/map-pane\/loadSvgMap\.ts$/,
  /^app\/map\/engine\/globeView\.ts$/,
  /^app\/features\/data-view\/loadDataTables\.ts$/,
  /^app\/features\/overview\/ExpectationList\.tsx$/,
  /^app\/features\/help\/loadHelp\.ts$/,
  /^app\/cards\/loadReportLines\.ts$/,
  /^app\/features\/source-panel\/loadCiting\.ts$/,
  /^app\/features\/legend\/loadSigns\.ts$/,
  /^app\/features\/text-map\/loadTextMap\.ts$/,
]

/** For readers without scripts, and the versions of the record: no part of a first visit. */
const PLAIN_PAGES = /^(plain|releases)\//
/** Never kept, and many megabytes to compress. */
const COPIES = /^releases\/\d/

const MAP_PACKAGE = /maplibre/
const MAP_WORKER = /maplibre-gl-worker.*\.js$/
const UI_FONTS = [/readex-pro-arabic-wght.*\.woff2$/, /readex-pro-latin-wght.*\.woff2$/]
const MAP_FONTS = [/ibm-plex-sans-arabic-arabic-500.*\.woff2$/, /ibm-plex-sans-arabic-latin-500.*\.woff2$/]

/**
 * Sorts the files of a build into the parts of a first visit. The page starts with the words of one language, here the
 * larger one; the other follows when the page is idle, so that a visit brings both.
 * @param {Manifest} manifest
 * @param {string[]} files all of dist/, from dist/
 * @param {(file: string) => number} sizeOf bytes over the line
 * @param {string} html of dist/index.html
 * @returns {{ parts: Record<string, string[]>, faults: string[] }}
 */
export function sortFirstVisit(manifest, files, sizeOf, html) {
  /** @type {string[]} */
  const faults = []
  const find = (/** @type {string} */ what, /** @type {RegExp} */ pattern) => {
    const found = files.filter((file) => pattern.test(file))
    if (found.length === 0) faults.push(`the build has no ${what} (${pattern.source})`)
    return found
  }
  const entryKeys = Object.keys(manifest).filter((key) => manifest[key]?.isEntry && key.endsWith('.html'))
  if (entryKeys.length === 0) faults.push('the manifest has no entry from an .html file')
  const shell = closeOver(manifest, entryKeys)
  const later = reachLater(manifest, shell)
  const words = pickLargest(
    [...later].filter((key) => WORDS.test(key)),
    (key) => sizeOf(manifest[key]?.file ?? ''),
  )
  if (words.length === 0) faults.push(`no lazy chunk brings a language's words (${WORDS.source})`)
  const maps = [...later].filter((key) => closeOver(manifest, [key]).some((k) => isMapChunk(k, manifest[k])))
  if (maps.length === 0) faults.push('no lazy chunk brings MapLibre: is it in the first script?')
  const scripts = unique([...shell, ...closeOver(manifest, words)])
  const laterChunks = closeOver(manifest, [...later]).filter((key) => !scripts.includes(key))
  const linked = [...html.matchAll(/<link\b[^>]*\bhref="\/([^"?]+)"/g)].map((match) => match[1] ?? '')
  const css = stylesOf(manifest, scripts)
  const uiFonts = UI_FONTS.flatMap((pattern) => find('font of the page', pattern))
  const counted = new Set([...scripts.map((key) => manifest[key]?.file ?? ''), ...css, ...uiFonts])
  return {
    faults,
    parts: {
      scripts: scripts.map((key) => manifest[key]?.file ?? ''),
      page: ['index.html'],
      styles: css,
      fonts: uiFonts,
      icons: unique(linked).filter(
        (file) => files.includes(file) && !counted.has(file) && !/^data\//.test(file),
      ),
      'later scripts': unique([
        ...laterChunks.map((key) => manifest[key]?.file ?? ''),
        ...find('map worker', MAP_WORKER),
      ]),
      'later styles': stylesOf(manifest, laterChunks).filter((file) => !css.includes(file)),
      'map fonts': MAP_FONTS.flatMap((pattern) => find('font of the map', pattern)),
      basemap: find('basemap', /^(?!data\/|\.vite\/).*\.(json|topojson|geojson)$/),
      // For data tools and for the pages of versions: no visit fetches these two.
      record: find('record', /^data\/(?!(?:datapackage|changes)\.).*\.json$/),
    },
  }
}

/** @param {string} key @param {Chunk | undefined} chunk */
function isMapChunk(key, chunk) {
  return MAP_PACKAGE.test(key) || MAP_PACKAGE.test(chunk?.name ?? '') || MAP_PACKAGE.test(chunk?.file ?? '')
}

/** @param {Manifest} manifest @param {string[]} keys @returns {string[]} with all they cannot start without */
function closeOver(manifest, keys) {
  /** @type {Set<string>} */
  const closed = new Set()
  const add = (/** @type {string} */ key) => {
    if (closed.has(key)) return
    closed.add(key)
    for (const next of manifest[key]?.imports ?? []) add(next)
  }
  for (const key of keys) add(key)
  return [...closed]
}

/** @param {Manifest} manifest @param {string[]} shell @returns {Set<string>} chunks asked for by name, at any depth */
function reachLater(manifest, shell) {
  /** @type {Set<string>} */
  const later = new Set()
  const reach = (/** @type {string[]} */ keys) => {
    for (const key of closeOver(manifest, keys).flatMap((k) => manifest[k]?.dynamicImports ?? [])) {
      if (later.has(key) || ON_DEMAND.some((pattern) => pattern.test(key))) continue
      later.add(key)
      reach([key])
    }
  }
  reach(shell)
  return later
}

/** @param {string[]} keys @param {(key: string) => number} weigh @returns {string[]} one, or none of none */
function pickLargest(keys, weigh) {
  return [...keys].sort((a, b) => weigh(b) - weigh(a)).slice(0, 1)
}

/** @param {Manifest} manifest @param {string[]} keys */
function stylesOf(manifest, keys) {
  return unique(keys.flatMap((key) => manifest[key]?.css ?? []))
}

/** @param {string[]} list */
function unique(list) {
  return [...new Set(list)]
}

async function main() {
  const manifestPath = join(DIST, '.vite/manifest.json')
  if (!existsSync(manifestPath)) {
    report('bytes', ['dist/.vite/manifest.json is missing: run npm run build'])
    return
  }
  const files = listFiles('dist')
    .map((path) => path.slice('dist/'.length))
    .filter((file) => !COPIES.test(file))
  // Together, so that they are compressed on all cores.
  const sizes = new Map(await Promise.all(files.map(async (file) => [file, await weighFile(file)])))
  const sizeOf = (/** @type {string} */ file) => sizes.get(file) ?? 0
  const html = readFileSync(join(DIST, 'index.html'), 'utf8')
  const { parts, faults } = sortFirstVisit(
    JSON.parse(readFileSync(manifestPath, 'utf8')),
    files.filter((file) => !PLAIN_PAGES.test(file)),
    sizeOf,
    html,
  )
  const weigh = (/** @type {string[]} */ names) =>
    names.flatMap((name) => parts[name] ?? []).reduce((sum, file) => sum + sizeOf(file), 0)
  for (const name of Object.keys(parts)) {
    console.log(`  ${name.padEnd(14)} ${toKilobytes(weigh([name])).padStart(9)}  ${parts[name]?.join(' ')}`)
  }
  const shellParts = ['scripts', 'page', 'styles', 'fonts', 'icons']
  /** @type {[what: string, parts: string[], limit: number][]} */
  const budgets = [
    ['scripts before the map', ['scripts'], SCRIPTS_LIMIT],
    ['all before the map, without data', shellParts, SHELL_LIMIT],
    [
      'the whole first visit, without the record',
      Object.keys(parts).filter((part) => part !== 'record'),
      VISIT_LIMIT,
    ],
    ['the record', ['record'], RECORD_LIMIT],
  ]
  for (const [what, names, limit] of budgets) {
    const bytes = weigh(names)
    console.log(`${what}: ${toKilobytes(bytes)} of ${toKilobytes(limit)}`)
    if (bytes > limit)
      faults.push(`${what}: ${toKilobytes(bytes - limit)} over the budget of ${toKilobytes(limit)}`)
  }
  const worker = readFileSync(join(DIST, 'sw.js'), 'utf8')
  const kept = files.filter((file) => worker.includes(`"${file}"`))
  if (!kept.includes('index.html')) faults.push('the service worker does not keep the page')
  const keptBytes = kept.reduce((sum, file) => sum + sizeOf(file), sizeOf('sw.js'))
  console.log(`kept for visits without a network: ${toKilobytes(keptBytes)} of ${toKilobytes(KEPT_LIMIT)}`)
  if (keptBytes > KEPT_LIMIT) faults.push(`what is kept: ${toKilobytes(keptBytes - KEPT_LIMIT)} over`)
  report('bytes', faults)
}

/** @param {string} file from dist/ @returns {Promise<number>} bytes over the line */
async function weighFile(file) {
  const content = readFileSync(join(DIST, file))
  return isCompressible(file) ? (await toBrotli(content)).length : content.length
}

/** @param {number} bytes */
function toKilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`
}

if (isStartedDirectly(import.meta.url)) await main()
