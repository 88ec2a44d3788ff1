/** Keeps the built shapes under node_modules/.cache, named by everything they depend on. */
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { BASEMAP_FOLDER } from './packageFiles'

const PROJECT_FOLDER = join(BASEMAP_FOLDER, '..', '..')
const CACHE_FOLDER = join(PROJECT_FOLDER, 'node_modules', '.cache', 'caspian-atlas-basemap')

/** Hashes this folder's code and data, and package.json, which pins every package to one version. */
function hashInputs(): string {
  const hash = createHash('sha256').update(readFileSync(join(PROJECT_FOLDER, 'package.json')))
  for (const name of readdirSync(BASEMAP_FOLDER).sort()) {
    if (name.endsWith('.test.ts') || name.endsWith('.md')) continue
    hash.update(name).update(readFileSync(join(BASEMAP_FOLDER, name)))
  }
  return hash.digest('hex').slice(0, 16)
}

/** Gives what `make` made last for the same inputs; makes it, and forgets older results, where there is none. */
export function makeOnce<T>(isMade: (value: unknown) => value is T, make: () => T): T {
  const fileName = `${hashInputs()}.json`
  const path = join(CACHE_FOLDER, fileName)
  try {
    const cached: unknown = JSON.parse(readFileSync(path, 'utf8'))
    if (isMade(cached)) return cached
  } catch {
    // Not there yet, or cut short by a full disk: made anew below.
  }
  const made = make()
  const json = JSON.stringify(made)
  mkdirSync(CACHE_FOLDER, { recursive: true })
  for (const old of readdirSync(CACHE_FOLDER)) {
    if (old.endsWith('.json')) rmSync(join(CACHE_FOLDER, old), { force: true })
  }
  // Renamed into place, so that a second process never reads half a file.
  const draft = `${path}.${process.pid}`
  writeFileSync(draft, json)
  renameSync(draft, path)
  return made
}
