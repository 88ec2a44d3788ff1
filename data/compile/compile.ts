/** read → parse → cross-check → publish. Either a whole record comes out, or every problem and no record. */
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { checkSuperseded } from './checkSuperseded'
import type { CountryTest } from './crossCheck'
import { crossCheck } from './crossCheck'
import { parseRecord } from './parse'
import type { RecordProblem } from './problem'
import { compareProblems } from './problem'
import type { PublishedRecord } from './publish'
import { publishRecord } from './publish'
import { readRecord, toDatasetById } from './read'

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

export async function compileRecord(root: string, isPointInCountry: CountryTest): Promise<Compilation> {
  const [raw, version] = await Promise.all([readRecord(root), readVersion(root)])
  const { located, problems: parseProblems } = parseRecord(raw)
  const problems = [
    ...raw.problems,
    ...parseProblems,
    ...crossCheck(located, toDatasetById(raw), isPointInCountry),
  ]
  problems.push(...(typeof version === 'string' ? checkSuperseded(located, version) : [version]))
  if (problems.length > 0 || typeof version !== 'string') {
    return { isSound: false, problems: problems.toSorted(compareProblems) }
  }
  return { isSound: true, record: publishRecord(located, version) }
}
