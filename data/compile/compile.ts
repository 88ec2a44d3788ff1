/** read → parse → draw → cross-check → publish. Either a whole record comes out, or every problem and no record. */
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { SEMANTIC_VERSION } from '../../app/domain/record/changesSchema'
import type { ArchivedRelease } from './archive'
import { checkArchive, checkUnchanged, readArchive } from './archive'
import { attestLegs } from './attestLegs'
import { checkChanges, readChanges } from './changes'
import { checkSuperseded } from './checkSuperseded'
import { checkWritten } from './checkWritten'
import { crossCheck } from './crossCheck'
import type { Ground } from './ground'
import { parseRecord } from './parse'
import type { RecordProblem } from './problem'
import { compareProblems } from './problem'
import type { PublishedRecord } from './publish'
import { publishRecord } from './publish'
import { readRecord, toDatasetById } from './read'
import { drawRoutes } from './routeGeometry'

export type Compilation =
  | {
      readonly isSound: true
      readonly record: PublishedRecord
      readonly archive: readonly ArchivedRelease[]
    }
  | { readonly isSound: false; readonly problems: readonly RecordProblem[] }

const VERSION_FILE = 'data/VERSION'

async function readVersion(root: string): Promise<string | RecordProblem> {
  const text = await readFile(path.join(root, VERSION_FILE), 'utf8').catch(() => '')
  const version = text.trim()
  if (SEMANTIC_VERSION.test(version)) return version
  const mend = 'write one line such as 1.0.0'
  return { file: VERSION_FILE, line: 1, field: '', problem: 'holds no semantic version', mend }
}

export async function compileRecord(root: string, ground: Ground): Promise<Compilation> {
  const [raw, version, changes, archived] = await Promise.all([
    readRecord(root),
    readVersion(root),
    readChanges(root),
    readArchive(root),
  ])
  const { located: parsed, problems: parseProblems } = parseRecord(raw)
  const located = attestLegs(drawRoutes(parsed, ground))
  const problems = [...raw.problems, ...parseProblems, ...changes.problems]
  problems.push(...crossCheck(located, toDatasetById(raw), ground))
  problems.push(...checkWritten([...raw.items, ...raw.observations, ...changes.entries]))
  if (typeof version === 'string') {
    problems.push(...checkSuperseded(located, version), ...checkChanges(changes.releases, version))
  } else problems.push(version)
  // A copy that cannot be read would be missed as well.
  if (archived.problems.length > 0) problems.push(...archived.problems)
  else problems.push(...checkArchive(archived.archive, changes.releases))
  if (problems.length > 0 || typeof version !== 'string') {
    return { isSound: false, problems: problems.toSorted(compareProblems) }
  }
  const { archive } = archived
  const record = publishRecord(located, changes.releases, version)
  const changed = checkUnchanged(archive, record.version)
  return changed.length > 0 ? { isSound: false, problems: changed } : { isSound: true, record, archive }
}
