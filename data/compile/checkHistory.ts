/** A leg's history runs forward: begun before it is opened, and every state after the first has its date. */
import { parseEdtf, toFirstDay } from '../../app/domain/dates/edtf'
import { toSortKey } from '../../app/domain/dates/years'
import type { LegState, LegStateEntry } from '../../app/domain/record/routeSchema'
import type { LocatedRecord } from './parse'
import type { RecordProblem } from './problem'
import { problemAt } from './problemAt'

/** A state that trains, ships or current run in. */
const OPEN: readonly LegState[] = ['operating', 'partly-operating']
/** A state that ends with the opening. */
const NOT_YET: readonly LegState[] = ['proposed', 'planned', 'under-construction']

/** Days since 1970 of the last day the date can mean: of 2014, its 31 December. */
function toLastDay(edtf: string): number {
  const value = parseEdtf(edtf)
  const date = value?.kind === 'interval' ? (value.end ?? value.start) : value?.date
  if (!date) return Number.POSITIVE_INFINITY
  if (date.precision === 'day') return toFirstDay(date)
  const { year, month } = date
  const next = month === undefined ? { year: year + 1, month: 1 } : { year, month: month + 1 }
  return Date.UTC(next.year, next.month - 1, 1) / 86_400_000 - 1
}

/** What is wrong with `entry`, told of those before it; undefined for nothing. */
function findFault(before: readonly LegStateEntry[], entry: LegStateEntry): [string, string] | undefined {
  if (before.length > 0 && entry.since === undefined) {
    return [`since when it is ${entry.state} is not said`, 'add since; only the first state may go without']
  }
  const previous = before.at(-1)
  const opened = previous && OPEN.includes(previous.state) ? previous : undefined
  if (opened && NOT_YET.includes(entry.state)) {
    const mend = `write ${entry.state} before ${opened.state}, or that it was suspended between`
    return [`it is ${opened.state} before it is ${entry.state}`, mend]
  }
  const since = entry.since?.edtf
  const later = before.find(
    (earlier) => earlier.since && since && toLastDay(since) < toSortKey(earlier.since.edtf),
  )
  if (!later) return undefined
  const problem = `it is ${entry.state} since ${since}, before it was ${later.state} (${later.since?.edtf})`
  return [problem, 'mend a date, or put the states in order, oldest first']
}

export function checkHistory(record: LocatedRecord): RecordProblem[] {
  return record.routes.flatMap((located) =>
    located.item.legs.flatMap(({ history }, leg) =>
      history.flatMap((entry, position) => {
        const fault = findFault(history.slice(0, position), entry)
        const field = ['legs', leg, 'history', position, 'since']
        return fault ? [problemAt(located, field, ...fault)] : []
      }),
    ),
  )
}
