/**
 * data/releases/<version>/: the copy of each released version, which never changes. `npm run archive:record` makes it;
 * here it is held to its manifest, and the record to the copy of the version it says it is.
 */
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import * as v from 'valibot'
import { SEMANTIC_VERSION } from '../../app/domain/record/changesSchema'
import type { ReleaseManifest } from '../../app/domain/record/releaseManifest'
import { MANIFEST_FILE, ReleaseManifestSchema } from '../../app/domain/record/releaseManifest'
import { toSemanticVersion } from '../../app/domain/record/toSemanticVersion'
import type { LocatedRelease } from './changes'
import { isBefore } from './isBefore'
import type { RecordProblem } from './problem'
import { problemAt } from './problemAt'
import { toFileProblem } from './yamlFile'

const ARCHIVE_FOLDER = 'data/releases'
/** Those before it were never archived. Named here, so that the gate misses this very copy too. */
const FIRST_ARCHIVED = '1.3.1'
const RESTORE = 'restore it from the version control: an archived copy never changes'

interface ArchivedFile {
  /** Relative to the site's root. */
  readonly path: string
  readonly content: Uint8Array
}

export interface ArchivedRelease {
  /** 1.3.1 */
  readonly release: string
  /** 1.3.1+3f2a91bc */
  readonly version: string
  /** The manifest among them. */
  readonly files: readonly ArchivedFile[]
}

async function listNames(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => [])
  // Hidden files are an editor's or a system's, never the record's.
  return names.filter((name) => !name.startsWith('.')).toSorted()
}

function parseManifest(text: string): ReleaseManifest | undefined {
  try {
    const result = v.safeParse(ReleaseManifestSchema, JSON.parse(text))
    return result.success ? result.output : undefined
  } catch {
    return undefined
  }
}

/** Where the files beside the manifest, by name, are not what it says. */
function checkFiles(
  contents: ReadonlyMap<string, Uint8Array>,
  manifest: ReleaseManifest,
  toFile: (name: string) => string,
): RecordProblem[] {
  const problems = [...contents.keys()]
    .filter((name) => name !== MANIFEST_FILE && !(name in manifest.files))
    .map((name) => toFileProblem(toFile(name), 'is not in the manifest of its version', 'delete it'))
  for (const [name, { bytes, sha256 }] of Object.entries(manifest.files)) {
    const content = contents.get(name)
    const digest = content && createHash('sha256').update(content).digest('hex')
    if (content?.byteLength === bytes && digest === sha256) continue
    const problem = digest ? `is not what its manifest says (SHA-256 ${digest.slice(0, 8)}…)` : 'is missing'
    problems.push(toFileProblem(toFile(name), problem, RESTORE))
  }
  return problems
}

async function readRelease(root: string, release: string): Promise<ArchivedRelease | RecordProblem[]> {
  const folder = path.posix.join(ARCHIVE_FOLDER, release)
  const toFile = (name: string) => path.posix.join(folder, name)
  if (!SEMANTIC_VERSION.test(release)) return [toFileProblem(folder, 'is no version', 'move it elsewhere')]
  const contents = new Map<string, Uint8Array>()
  for (const name of await listNames(path.join(root, folder))) {
    contents.set(name, await readFile(path.join(root, toFile(name))).catch(() => new Uint8Array()))
  }
  const manifest = parseManifest(new TextDecoder().decode(contents.get(MANIFEST_FILE)))
  if (!manifest || toSemanticVersion(manifest.version) !== release) {
    return [toFileProblem(toFile(MANIFEST_FILE), `is no manifest of ${release}`, RESTORE)]
  }
  const problems = checkFiles(contents, manifest, toFile)
  if (problems.length > 0) return problems
  const files = [...contents].map(([name, content]) => ({ path: `releases/${release}/${name}`, content }))
  return { release, version: manifest.version, files }
}

export async function readArchive(root: string): Promise<{
  readonly archive: readonly ArchivedRelease[]
  readonly problems: readonly RecordProblem[]
}> {
  const archive: ArchivedRelease[] = []
  const problems: RecordProblem[] = []
  for (const name of await listNames(path.join(root, ARCHIVE_FOLDER))) {
    const read = await readRelease(root, name)
    if (Array.isArray(read)) problems.push(...read)
    else archive.push(read)
  }
  return { archive, problems }
}

/** Every copy is of a version that is told of; and every version from the first archived one to before this one has a copy. */
export function checkArchive(
  archive: readonly ArchivedRelease[],
  releases: readonly LocatedRelease[],
): RecordProblem[] {
  const told = new Set(releases.map(({ release }) => release.version))
  const strangers = archive
    .filter(({ release }) => !told.has(release))
    .map(({ release }) => {
      const folder = path.posix.join(ARCHIVE_FOLDER, release)
      return toFileProblem(
        folder,
        'is of a version data/changes.yaml does not tell of',
        'tell what changed in it',
      )
    })
  const kept = new Set(archive.map(({ release }) => release))
  const missing = releases.slice(1).filter(({ release: { version } }) => {
    return !kept.has(version) && !isBefore(version, FIRST_ARCHIVED)
  })
  return [
    ...strangers,
    ...missing.map((located) => {
      const { version } = located.release
      const mend = `check out the last commit of ${version}, run npm run archive:record, and bring its folder here`
      return problemAt(located, ['version'], `${version} has no copy in ${ARCHIVE_FOLDER}`, mend)
    }),
  ]
}

/** `version` is the record's in full. */
export function checkUnchanged(archive: readonly ArchivedRelease[], version: string): RecordProblem[] {
  const release = toSemanticVersion(version)
  const archived = archive.find((candidate) => candidate.release === release)
  if (!archived || archived.version === version) return []
  const folder = path.posix.join(ARCHIVE_FOLDER, release)
  const problem = `the record is no longer the ${release} that ${folder} holds: ${archived.version} there, ${version} here`
  const mend = 'raise data/VERSION, and say in data/changes.yaml what changed'
  return [toFileProblem('data/VERSION', problem, mend)]
}
