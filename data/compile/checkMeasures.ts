/** A value belongs to one series of one measure, and has the unit its series is counted in. */
import type { LocatedRecord } from './parse'
import type { RecordProblem } from './problem'
import { problemAt } from './problemAt'

function checkSeries(record: LocatedRecord): RecordProblem[] {
  return record.measures.flatMap((located) => {
    const ids = located.item.series.map(({ id }) => id)
    return ids.flatMap((id, position) =>
      ids.indexOf(id) === position
        ? []
        : [problemAt(located, ['series', position, 'id'], `"${id}" is already a series here`, 'rename one')],
    )
  })
}

/** Only figures written whole can be wrong here: a row takes all three from its measure. */
function checkValues(record: LocatedRecord): RecordProblem[] {
  const measures = new Map(record.measures.map(({ item }) => [item.id, item]))
  return record.figures.flatMap((located) => {
    const { item } = located
    const measure = item.measure === undefined ? undefined : measures.get(item.measure)
    if (!measure) return []
    const series = measure.series.find(({ id }) => id === item.series)
    if (!series) {
      const mend = `use one of ${measure.series.map(({ id }) => id).join(', ')}`
      return [problemAt(located, ['series'], `"${item.series}" is no series of ${measure.id}`, mend)]
    }
    const unit = series.unit ?? measure.unit
    if (item.unit === unit) return []
    const mend = `use ${unit}, or another measure`
    return [problemAt(located, ['unit'], `${measure.id} is counted in ${unit}, not in ${item.unit}`, mend)]
  })
}

export function checkMeasures(record: LocatedRecord): RecordProblem[] {
  return [...checkSeries(record), ...checkValues(record)]
}
