/** Breaks one thing in the small sound record, for tests of what the compile step says of it. */
import { expect } from 'vitest'
import type { RecordFiles } from './fixtureRecord'
import { buildSoundFiles, compileFiles } from './fixtureRecord'
import type { Ground } from './ground'
import type { RecordProblem } from './problem'
import { formatProblem } from './problem'

export const EVENT = 'data/events/meeting-2025.yaml'
export const CORRIDOR = 'data/corridors/a-railway.yaml'
export const DOCUMENT = 'data/documents/a-statement.yaml'
export const FIGURES = 'data/figures.yaml'
export const PAGES = 'data/pages.yaml'
export const MEASURES = 'data/measures.yaml'
export const VALUES = 'data/observations/trade.yaml'

/** Of an item that is told of by a page and by no article. */
export const ONE_PAGE = [{ source: 'page-2024' }]

/** What is broken, in which file, at which path, by which value (`undefined` removes the field), and what is said then. */
export type Fault = [what: string, file: string, field: (string | number)[], value: unknown, said: RegExp]

/** Changes one field of one file, by path; `undefined` removes it. */
export function set(
  files: RecordFiles,
  file: string,
  field: (string | number)[],
  value: unknown,
): RecordFiles {
  let target: unknown = files[file]
  for (const key of field.slice(0, -1)) target = Reflect.get(Object(target), key)
  if (value === undefined) Reflect.deleteProperty(Object(target), field.at(-1) ?? '')
  else Reflect.set(Object(target), field.at(-1) ?? '', value)
  return files
}

/** None of a sound record. */
export async function problemsOf(
  files: RecordFiles,
  ground?: Partial<Ground>,
): Promise<readonly RecordProblem[]> {
  const compilation = await compileFiles(files, ground)
  return compilation.isSound ? [] : compilation.problems
}

/** Of the sound record with one fault the compile step says it, with its file, and each problem has its line and its mend. */
export async function expectNamed(...[, file, field, value, expected]: Fault): Promise<void> {
  const problems = await problemsOf(set(buildSoundFiles(), file, field, value))
  expect(problems.map(formatProblem).join('\n')).toMatch(expected)
  expect(problems.every(({ line, mend }) => line > 0 && mend.length > 0)).toBe(true)
  expect(problems.map((problem) => problem.file)).toContain(file)
}
