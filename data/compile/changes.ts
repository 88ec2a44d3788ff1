/** data/changes.yaml: what changed from version to version, newest first, and the rules it keeps. */
import * as v from 'valibot'
import type { Release } from '../../app/domain/record/changesSchema'
import { ReleaseSchema } from '../../app/domain/record/changesSchema'
import { checkTexts } from './checkTexts'
import { isBefore } from './isBefore'
import { toProblem } from './parse'
import type { RecordProblem } from './problem'
import { problemAt } from './problemAt'
import { isProblemList } from './read'
import type { YamlFile } from './yamlFile'
import { readYaml, toEntries, toFileProblem } from './yamlFile'

export const CHANGES_FILE = 'data/changes.yaml'

/** With the way back to its lines. */
export interface LocatedRelease extends Pick<YamlFile, 'file' | 'lineOf'> {
  readonly release: Release
}

interface Changes {
  /** As written. */
  readonly entries: readonly YamlFile[]
  /** Those that keep to the schema. */
  readonly releases: readonly LocatedRelease[]
  readonly problems: readonly RecordProblem[]
}

function toFault(problems: readonly RecordProblem[]): Changes {
  return { entries: [], releases: [], problems }
}

export async function readChanges(root: string): Promise<Changes> {
  const read = await readYaml(root, CHANGES_FILE)
  if (read === undefined) {
    return toFault([toFileProblem(CHANGES_FILE, 'is missing', 'restore it; it begins with this version')])
  }
  if (Array.isArray(read)) return toFault(read)
  const entries = toEntries(read)
  if (isProblemList(entries)) return toFault(entries)
  const problems: RecordProblem[] = []
  const releases = entries.flatMap((entry): LocatedRelease[] => {
    const result = v.safeParse(ReleaseSchema, entry.value)
    if (result.success) return [{ file: entry.file, lineOf: entry.lineOf, release: result.output }]
    problems.push(...result.issues.map((issue) => toProblem(entry, issue)))
    return []
  })
  return { entries, releases, problems }
}

/** `version` is that of data/VERSION. */
export function checkChanges(releases: readonly LocatedRelease[], version: string): RecordProblem[] {
  const problems = checkTexts(releases.map(({ release, ...place }) => ({ ...place, written: release })))
  for (const [position, located] of releases.entries()) {
    const { release } = located
    const newer = releases[position - 1]?.release
    if (!newer && release.version !== version) {
      const problem = `begins with ${release.version}, and data/VERSION says ${version}`
      problems.push(problemAt(located, ['version'], problem, `tell first what changed in ${version}`))
    }
    if (newer && !isBefore(release.version, newer.version)) {
      const problem = `${release.version} stands below ${newer.version} and is not before it`
      problems.push(problemAt(located, ['version'], problem, 'put the newest first, each version once'))
    }
    if (newer?.date !== undefined && release.date !== undefined && release.date > newer.date) {
      const problem = `${release.date} is later than ${newer.date}, the day of ${newer.version}`
      problems.push(problemAt(located, ['date'], problem, 'mend one of the two dates'))
    }
  }
  return problems
}
