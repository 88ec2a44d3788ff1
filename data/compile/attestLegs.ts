/**
 * Of a leg of which no page says since when it is as it is, the record knows no more than that it was so when the first
 * page told of it. That year is made here and published; never written in a file.
 */
import { toYearRange } from '../../app/domain/dates/years'
import type { Leg } from '../../app/domain/record/routeSchema'
import type { Source } from '../../app/domain/record/sourceSchema'
import type { LocatedRecord } from './parse'

/** A page without a date told of it on the day it was read, at the latest. */
function toYear({ published, read }: Source): number | undefined {
  return toYearRange((published ?? read).edtf)?.fromYear
}

/** Undefined where the history goes on: what came before its first date is then told as having come before it. */
function findFirstYear({ history }: Leg, sources: ReadonlyMap<string, Source>): number | undefined {
  const [entry, next] = history
  if (!entry || entry.since || next) return undefined
  const years = entry.citations.flatMap(({ source: id }) => {
    const source = sources.get(id)
    return (source && toYear(source)) ?? []
  })
  return years.length > 0 ? Math.min(...years) : undefined
}

/** The same record with `attestedFrom` in the legs that need it. */
export function attestLegs(record: LocatedRecord): LocatedRecord {
  const sources = new Map(record.sources.map(({ item }) => [item.id, item]))
  return {
    ...record,
    routes: record.routes.map((located) => ({
      ...located,
      item: {
        ...located.item,
        legs: located.item.legs.map((leg) => {
          const attestedFrom = findFirstYear(leg, sources)
          return attestedFrom === undefined ? leg : { ...leg, attestedFrom }
        }),
      },
    })),
  }
}
