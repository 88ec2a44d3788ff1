// Where the project's own things are, for every tool in .ci. Built-ins only: this runs before `npm ci` has.
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = resolve(fileURLToPath(import.meta.url), '../..')
export const CACHE = join(ROOT, 'node_modules/.cache/caspian-atlas')
export const DIST = join(ROOT, 'dist')

/**
 * True when node was started on this very module and not on one that imports it.
 * @param {string} moduleUrl `import.meta.url` of the asker
 */
export function isStartedDirectly(moduleUrl) {
  return process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(moduleUrl)
}

/**
 * Paths of all files below a folder, from the project's root, with forward slashes on every system.
 * @param {string} folder from the project's root
 * @returns {string[]} sorted; empty when there is no such folder
 */
export function listFiles(folder) {
  try {
    return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .sort()
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}

/**
 * @param {string[]} paths from the project's root
 * @returns {Map<string, string>} path -> text
 */
export function readAll(paths) {
  return new Map(paths.map((path) => [path, readFileSync(join(ROOT, path), 'utf8')]))
}

/**
 * Ends a check: prints its faults one a line and sets the exit code.
 * @param {string} name
 * @param {string[]} faults
 */
export function report(name, faults) {
  for (const fault of faults) console.error(fault)
  console.log(`${name}: ${faults.length === 0 ? 'no faults' : `${faults.length} to mend`}`)
  if (faults.length > 0) process.exitCode = 1
}
