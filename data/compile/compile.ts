/** read → parse → draw → cross-check → publish. Either a whole record comes out, or every problem and no record. */
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { attestLegs } from './attestLegs'
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
  | { readonly isSound: true; readonly record: PublishedRecord }
  | { readonly isSound: false; readonly problems: readonly RecordProblem[] }

const VERSION_FILE = 'data/VERSION'

async function readVersion(root: string): Promise<string | RecordProblem> {
  const text = await readFile(path.join(root, VERSION_FILE), 'utf8').catch(() => '')
  const version = text.trim()
  if (/^\d+\.\d+\.\d+$/.test(version)) return version
  const mend = 'write one line such as 1.0.0'
  return { file: VERSION_FILE, line: 1, field: '', problem: 'holds no semantic version', mend }
}

export async function compileRecord(root: string, ground: Ground): Promise<Compilation> {
  const [raw, version] = await Promise.all([readRecord(root), readVersion(root)])
  const { located: parsed, problems: parseProblems } = parseRecord(raw)
  const located = attestLegs(drawRoutes(parsed, ground))
  const problems = [...raw.problems, ...parseProblems, ...crossCheck(located, toDatasetById(raw), ground)]
  problems.push(...checkWritten([...raw.items, ...raw.observations]))
  problems.push(...(typeof version === 'string' ? checkSuperseded(located, version) : [version]))
  if (problems.length > 0 || typeof version !== 'string') {
    return { isSound: false, problems: problems.toSorted(compareProblems) }
  }
  return { isSound: true, record: publishRecord(located, version) }
}
