// `npm run archive:record`: writes the copy of this version to data/releases/<version>/, where it stays for good. A copy
// that is there already is never changed.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { runnerImport } from 'vite'
import { isStartedDirectly, ROOT } from './project.mjs'

const FOLDER = 'data/releases'
const MANIFEST = 'manifest.json'

/**
 * @template Module
 * @param {string} path from the project's root: TypeScript, so Vite runs it
 * @returns {Promise<Module>}
 */
async function load(path) {
  const { module } = await runnerImport(path, { root: ROOT, configFile: false, logLevel: 'error' })
  return module
}

/** @param {string} manifest @returns {Promise<string>} in full, of the record it is of. Throws for what is no manifest. */
async function parseVersion(manifest) {
  /** @type {typeof import('../app/domain/record/releaseManifest')} */
  const { ReleaseManifestSchema } = await load('/app/domain/record/releaseManifest.ts')
  return v.parse(ReleaseManifestSchema, JSON.parse(manifest)).version
}

/**
 * @param {string} root where data/releases/ is
 * @param {string} release such as 1.3.1
 * @param {ReadonlyMap<string, string>} files by name
 * @returns {Promise<'written' | 'there'>} `there`: a copy of the same record was there before, and stays, however its
 *   pages are made
 * @throws {Error} when the copy that is there is of another record
 */
export async function writeRelease(root, release, files) {
  const folder = join(root, FOLDER, release)
  if (existsSync(folder)) {
    const there = await parseVersion(readFileSync(join(folder, MANIFEST), 'utf8'))
    const here = await parseVersion(files.get(MANIFEST) ?? '{}')
    if (there === here) return 'there'
    throw new Error(
      `${FOLDER}/${release} holds ${there} and stays as it is; this record is ${here}. To archive it, raise data/VERSION.`,
    )
  }
  // Whole or not at all.
  const draft = join(root, FOLDER, `.${release}.draft`)
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(draft, { recursive: true })
  for (const [name, content] of files) writeFileSync(join(draft, name), content)
  renameSync(draft, folder)
  return 'written'
}

/** @param {ReadonlyMap<string, string>} published by path @returns {(path: string) => string} throws for what is not there */
export function readFromPublished(published) {
  return (path) => {
    const json = published.get(path)
    if (json === undefined) throw new Error(`the record publishes no ${path}`)
    return json
  }
}

/** @returns {Promise<number>} the exit code */
async function main() {
  /** @type {typeof import('../data/compile/compile')} */
  const { compileRecord } = await load('/data/compile/compile.ts')
  /** @type {typeof import('../data/compile/publish')} */
  const { listPublished } = await load('/data/compile/publish.ts')
  /** @type {typeof import('../data/compile/problem')} */
  const { formatProblem } = await load('/data/compile/problem.ts')
  /** @type {typeof import('../data/basemap/ground')} */
  const { ground } = await load('/data/basemap/ground.ts')
  const compilation = await compileRecord(ROOT, ground)
  if (!compilation.isSound) {
    for (const problem of compilation.problems) console.error(formatProblem(problem))
    console.error('Nothing was archived.')
    return 1
  }
  const published = new Map(listPublished(compilation.record).map(({ path, json }) => [path, json]))
  /** @type {typeof import('../app/publish/releaseFiles')} */
  const { buildReleaseFiles } = await load('/app/publish/releaseFiles.ts')
  const files = await buildReleaseFiles(readFromPublished(published), 'archived')
  /** @type {typeof import('../app/domain/record/toSemanticVersion')} */
  const { toSemanticVersion } = await load('/app/domain/record/toSemanticVersion.ts')
  const { version } = compilation.record
  const release = toSemanticVersion(version)
  if ((await writeRelease(ROOT, release, files)) === 'there') {
    console.log(`${version} was archived already; its copy stays as it is.`)
    return 0
  }
  for (const [name, content] of files) {
    console.log(`${FOLDER}/${release}/${name} ${(Buffer.byteLength(content) / 1000).toFixed(1)} kB`)
  }
  console.log(`${version} is archived: commit it.`)
  return 0
}

if (isStartedDirectly(import.meta.url)) {
  process.exitCode = await main().catch((error) => {
    console.error(error instanceof Error ? error.message : error)
    return 1
  })
}
