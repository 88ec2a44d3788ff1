/** What is cited must be there, and be cited as its kind is: an article by its places, a page whole. */
import { isFoundingArticle } from '../../app/domain/record/sourceSchema'
import type { LocatedItem, LocatedRecord } from './parse'
import { listLocated } from './parse'
import type { RecordProblem } from './problem'
import { problemAt } from './problemAt'
import type { Found } from './walk'
import { findObjects, isCitation } from './walk'

function checkCitedUnits(record: LocatedRecord): RecordProblem[] {
  const sources = new Map(record.sources.map(({ item }) => [item.id, item]))
  return listLocated(record).flatMap((located) =>
    findObjects(located.item, isCitation).flatMap(({ field, value }) => {
      const source = sources.get(String(value.source))
      if (!source) return []
      if (!isFoundingArticle(source)) return checkCitedWhole(located, source.id, { field, value })
      const cited = value[source.unit]
      const other = source.unit === 'paragraph' ? 'sentence' : 'paragraph'
      if (value[other] !== undefined) {
        const mend = `cite it by ${source.unit}`
        return [problemAt(located, [...field, other], `${source.id} has no ${other}s to cite`, mend)]
      }
      if (typeof cited !== 'number') {
        const mend =
          located.written === located.item
            ? `add "${source.unit}", a number from 1 to ${source.unitCount}`
            : 'move the figure to data/figures.yaml, where a citation has its place'
        return [problemAt(located, field, `does not say which ${source.unit} of ${source.id}`, mend)]
      }
      if (cited <= source.unitCount) return []
      const problem = `${source.unit} ${cited} does not exist in ${source.id}`
      return [problemAt(located, [...field, source.unit], problem, `use 1 to ${source.unitCount}`)]
    }),
  )
}

/** A page has no places of its own: a number there would be nobody's. */
function checkCitedWhole(located: LocatedItem, page: string, { field, value }: Found): RecordProblem[] {
  return ['paragraph', 'sentence']
    .filter((unit) => value[unit] !== undefined)
    .map((unit) => {
      const mend = 'delete the line; a page is cited whole'
      return problemAt(located, [...field, unit], `${page} is a page, and its ${unit}s are not counted`, mend)
    })
}

function checkUnusedSources(record: LocatedRecord): RecordProblem[] {
  const cited = new Set(
    listLocated(record).flatMap(({ item }) =>
      findObjects(item, isCitation).map(({ value }) => String(value.source)),
    ),
  )
  return record.sources
    .filter(({ item }) => !cited.has(item.id))
    .map((located) => problemAt(located, [], 'nothing cites this source', 'cite it, or delete it'))
}

/** The same page twice would count as two sources. */
function checkAddresses(record: LocatedRecord): RecordProblem[] {
  const first = new Map<string, string>()
  return record.sources.flatMap((located) => {
    const { id, url } = located.item
    const earlier = first.get(url)
    if (earlier === undefined) {
      first.set(url, id)
      return []
    }
    return [
      problemAt(
        located,
        ['url'],
        `is already the address of ${earlier}`,
        `cite ${earlier}, and delete this one`,
      ),
    ]
  })
}

/** An item without a date is found under the year its sources reported it: one of them must have a date. */
function checkDatedSources(record: LocatedRecord): RecordProblem[] {
  const sources = new Map(record.sources.map(({ item }) => [item.id, item]))
  const events = record.events.filter(({ item }) => item.kind !== 'background')
  return [...events, ...record.corridors, ...record.documents]
    .filter(({ item }) => !item.date)
    .filter(({ item }) => {
      const cited = item.citations.map(({ source }) => sources.get(source))
      return cited.every((source) => source !== undefined && source.published === undefined)
    })
    .map((located) => {
      const mend = 'give it a date, or cite a source that has one'
      return problemAt(located, ['citations'], 'has no date, and none of its sources has one', mend)
    })
}

export function checkSources(record: LocatedRecord): RecordProblem[] {
  return [
    ...checkCitedUnits(record),
    ...checkUnusedSources(record),
    ...checkAddresses(record),
    ...checkDatedSources(record),
  ]
}
