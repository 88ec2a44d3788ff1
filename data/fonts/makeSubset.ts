/** Cuts one font file down, and keeps what it made under node_modules/.cache, named by all it depends on. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import subsetFont from 'subset-font'
import type { FontSubset } from './fontSubsets'

const { resolve } = createRequire(import.meta.url)
const PROJECT_FOLDER = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const CACHE_FOLDER = join(PROJECT_FOLDER, 'node_modules', '.cache', 'caspian-atlas-fonts')

/** Path of the small file, called as the package's own is; made where it is not there yet. */
export async function makeSubset({ specifier, characters, options }: FontSubset): Promise<string> {
  const original = readFileSync(resolve(specifier))
  const hash = createHash('sha256')
    .update(readFileSync(resolve('subset-font/package.json')))
    .update(original)
    .update(JSON.stringify([characters, options]))
  const path = join(CACHE_FOLDER, hash.digest('hex').slice(0, 16), basename(specifier))
  if (existsSync(path)) return path
  const small = await subsetFont(original, characters, { ...options, targetFormat: 'woff2' })
  mkdirSync(dirname(path), { recursive: true })
  // Renamed into place, so that a second process never reads half a file.
  const draft = `${path}.${process.pid}`
  writeFileSync(draft, small)
  renameSync(draft, path)
  return path
}
