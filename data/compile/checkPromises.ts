/** What became of a figure is told at the earlier one, and never leads back to it. */
import { isRealised } from '../../app/domain/record/stages'
import type { LocatedRecord } from './parse'
import type { RecordProblem } from './problem'
import { problemAt } from './problemAt'

export function checkPromises(record: LocatedRecord): RecordProblem[] {
  const figures = new Map(record.figures.map(({ item }) => [item.id, item]))
  const leadsTo = (start: string, end: string) => {
    const ahead = new Set([start])
    // A set lists what is added while it is walked.
    for (const id of ahead) {
      if (id === end) return true
      for (const { figure } of figures.get(id)?.became ?? []) if (figure !== undefined) ahead.add(figure)
    }
    return false
  }
  return record.figures.flatMap((located) => {
    const { item } = located
    if (item.became && isRealised(item.stage)) {
      const mend = 'move it to the figure that announced it'
      return [problemAt(located, ['became'], 'a realised figure is no promise', mend)]
    }
    return (item.became ?? []).flatMap(({ figure }, position) => {
      if (figure === undefined || !leadsTo(figure, item.id)) return []
      const problem = `what became of ${item.id} leads back to it`
      const mend = 'keep only the link from the earlier to the later'
      return [problemAt(located, ['became', position], problem, mend)]
    })
  })
}
