/** `npm run check:record`: compiles the record and tells every fault; nothing is written. */
import { ground } from '../basemap/ground'
import { compileRecord } from './compile'
import { formatProblem } from './problem'
import { listPublished } from './publish'

/** Resolves to the exit code: 0 for a sound record, 1 otherwise. */
export async function main(): Promise<number> {
  const started = performance.now()
  const compilation = await compileRecord(process.cwd(), ground)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  if (!compilation.isSound) {
    for (const problem of compilation.problems) console.error(formatProblem(problem))
    console.error(`${compilation.problems.length} faults in the record; nothing was published.`)
    return 1
  }
  for (const { path, json } of listPublished(compilation.record))
    console.log(`${path} ${json.length} characters`)
  console.log(`record ${compilation.record.version} is sound (${seconds} s)`)
  return 0
}
