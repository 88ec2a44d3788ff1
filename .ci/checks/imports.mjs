// Who may import whom: the house's one-way flow, held by the table below. CONTRIBUTING.md says it in words.
import { posix } from 'node:path'
import { isStartedDirectly, listFiles, readAll, report } from '../project.mjs'
import { findCycles } from './cycles.mjs'
import { readImports } from './sources.mjs'

/** Room -> the rooms it may import from, beside itself. @type {Record<string, string[]>} */
const MAY_IMPORT = {
  'app/domain': [],
  'app/lib': [],
  'app/i18n': ['app/domain', 'app/lib'],
  'app/url-state': ['app/domain', 'app/lib'],
  'app/queries': ['app/domain', 'app/lib'],
  'app/ui': ['app/i18n', 'app/lib'],
  'app/map': ['app/domain', 'app/lib', 'app/i18n'],
  'app/cards': ['app/domain', 'app/lib', 'app/i18n', 'app/url-state', 'app/ui'],
  'app/features/*': [
    'app/domain',
    'app/lib',
    'app/i18n',
    'app/url-state',
    'app/queries',
    'app/ui',
    'app/cards',
    'app/map',
  ],
  'app/publish': ['app/domain', 'app/lib', 'app/i18n', 'app/cards'],
  'app/shell': ['app/ui', 'app/i18n', 'app/url-state', 'app/lib'],
  'data/basemap': ['app/domain'],
  'data/fonts': ['app/domain', 'data/basemap'],
  'data/traps': ['app/domain'],
  'data/compile': ['app/domain', 'data/basemap', 'data/traps'],
}
/** Test code: may import everything, and nothing that ships may import it. */
const TEST_ROOMS = ['app/testing', 'app/e2e']
/** Free of the page, so that the record's compiler can run it too. */
const PURE_ROOM = 'app/domain'
const PAGE_PACKAGES = /^(react|react-dom|react-i18next|i18next|maplibre-gl|nuqs|@tanstack\/|@base-ui\/)/

/**
 * @param {Map<string, string>} files path from the project's root -> code, of every module of app/ and data/
 * @param {(path: string) => boolean} exists for what is not a module: styles, JSON, fonts
 * @returns {string[]} faults, each with file, line and what would be right
 */
export function checkImports(files, exists = () => false) {
  const isFile = (/** @type {string} */ path) => files.has(path) || exists(path)
  /** @type {string[]} */
  const faults = []
  /** @type {Map<string, string[]>} */
  const graph = new Map()
  for (const [path, code] of files) {
    const { imports, isBarrel } = readImports(path, code)
    if (/(^|\/)index\.tsx?$/.test(path) || isBarrel) {
      faults.push(`${path}: a barrel; import from the file that defines the thing, and name no file index`)
    }
    /** @type {string[]} */
    const targets = []
    for (const found of imports) {
      const at = `${path}:${found.line}`
      if (!found.specifier.startsWith('.')) {
        const fault = packageFault(path, found)
        if (fault) faults.push(`${at}: ${fault}`)
        continue
      }
      const target = resolveFrom(path, found.specifier, isFile)
      if (target === undefined) {
        faults.push(`${at}: no file is at ${found.specifier}`)
        continue
      }
      const fault = roomFault(path, target)
      if (fault) faults.push(`${at}: ${fault}`)
      targets.push(target)
    }
    graph.set(path, targets)
  }
  for (const cycle of findCycles(graph)) faults.push(`a cycle: ${cycle.join(' -> ')}`)
  return faults
}

/** @param {string} path @returns {string} the room a file is in; '' for the roots, which may import everything */
function roomOf(path) {
  const feature = /^(app\/features\/[^/]+)\//.exec(path)
  return feature?.[1] ?? /^((?:app|data)\/[^/]+)\//.exec(path)?.[1] ?? ''
}

/** @param {string} path @param {string} target @returns {string | undefined} */
function roomFault(path, target) {
  const room = roomOf(path)
  const targetRoom = roomOf(target)
  if (TEST_ROOMS.includes(room)) return undefined
  const isTest = /\.test\.tsx?$/.test(path)
  if (TEST_ROOMS.includes(targetRoom) || /\.test\.tsx?$/.test(target)) {
    return isTest ? undefined : `${target} is test code; what ships must not import it`
  }
  if (path.startsWith('app/') && target.startsWith('data/')) {
    return `app never imports data/ (${target}); the record arrives as published JSON through app/queries`
  }
  if (room === '' || room === targetRoom) return undefined
  if (targetRoom.startsWith('app/features/') && room.startsWith('app/features/')) {
    return `features never import each other (${target}); they meet in app/url-state and app/domain`
  }
  const allowed = MAY_IMPORT[room.startsWith('app/features/') ? 'app/features/*' : room]
  if (allowed === undefined)
    return `${room} is no room of the house; see MAY_IMPORT in .ci/checks/imports.mjs`
  if (allowed.includes(targetRoom)) return undefined
  return `${room} may import ${allowed.join(', ') || 'nothing of ours'}, not ${target}`
}

/** @param {string} path @param {import('./sources.mjs').ModuleImport} found @returns {string | undefined} */
function packageFault(path, { specifier, isTypeOnly }) {
  const room = roomOf(path)
  if (TEST_ROOMS.includes(room)) return undefined
  if (room === PURE_ROOM && PAGE_PACKAGES.test(specifier)) {
    return `${room} is pure and must not know ${specifier}`
  }
  if (!/^maplibre-gl(\/|$)/.test(specifier) || path.startsWith('app/map/engine/')) return undefined
  if (!isTypeOnly) return 'only app/map/engine imports maplibre-gl at run time; elsewhere ask the engine'
  return room === 'app/map' ? undefined : 'only app/map may import types of maplibre-gl'
}

/**
 * @param {string} path
 * @param {string} specifier
 * @param {(path: string) => boolean} isFile
 * @returns {string | undefined}
 */
function resolveFrom(path, specifier, isFile) {
  const base = posix.join(posix.dirname(path), specifier)
  // A glob names many files: which room it reaches into is all that matters.
  if (base.includes('*')) return base
  return ['', '.ts', '.tsx', '/index.ts', '/index.tsx'].map((end) => base + end).find(isFile)
}

if (isStartedDirectly(import.meta.url)) {
  const all = ['app', 'data', '.ci', 'public'].flatMap(listFiles)
  const modules = all.filter((path) => /^(app|data)\/.*(?<!\.d)\.tsx?$/.test(path))
  const known = new Set([...all, 'package.json', 'vite.config.ts', 'index.html'])
  report(
    'imports',
    checkImports(readAll(modules), (path) => known.has(path)),
  )
}
