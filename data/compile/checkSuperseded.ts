/** What a correction replaced: said by an earlier version, and not what the record says now. */
import { isBefore } from './isBefore'
import type { LocatedRecord } from './parse'
import type { RecordProblem } from './problem'
import { problemAt } from './problemAt'

export function checkSuperseded(record: LocatedRecord, version: string): RecordProblem[] {
  return [...record.events, ...record.figures].flatMap((located) =>
    (located.item.superseded ?? []).flatMap((entry, position) => {
      const problems: RecordProblem[] = []
      if (!isBefore(entry.until, version)) {
        const problem = `${entry.until} is not before ${version}, the version that corrects it`
        const mend = 'name the last version that said so, and raise data/VERSION'
        problems.push(problemAt(located, ['superseded', position, 'until'], problem, mend))
      }
      if ('value' in entry && 'value' in located.item && entry.value === located.item.value) {
        const mend = 'write the value it had before, or delete the entry'
        const problem = `${entry.value} is what the record says now`
        problems.push(problemAt(located, ['superseded', position, 'value'], problem, mend))
      }
      return problems
    }),
  )
}
