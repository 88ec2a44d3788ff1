/** What became of plans, what other pages tell, and what has no venue. */
import type { AtlasEvent } from '../../app/domain/record/eventSchema'
import { isFoundingArticle } from '../../app/domain/record/sourceSchema'
import type { LocatedItem, LocatedRecord } from './parse'
import type { RecordProblem } from './problem'
import { problemAt } from './problemAt'

type LocatedEvent = LocatedItem<'events'>

function listBecame(event: AtlasEvent | undefined): readonly string[] {
  return event?.links?.filter(({ relation }) => relation === 'became').map((link) => link.event) ?? []
}

/** Told at every event of the ring: which of its links is wrong, only a reader of the sources knows. */
function checkBecame(record: LocatedRecord): RecordProblem[] {
  const events = new Map(record.events.map(({ item }) => [item.id, item]))
  const leadsTo = (start: string, end: string) => {
    const seen = new Set<string>()
    const ahead = [start]
    for (let id = ahead.pop(); id !== undefined; id = ahead.pop()) {
      if (id === end) return true
      if (seen.has(id)) continue
      seen.add(id)
      ahead.push(...listBecame(events.get(id)))
    }
    return false
  }
  return record.events.flatMap((located) =>
    (located.item.links ?? []).flatMap(({ event, relation }, position) => {
      if (relation !== 'became' || !leadsTo(event, located.item.id)) return []
      const problem = `what became of ${located.item.id} leads back to it`
      const mend = 'keep only the link from the earlier to the later'
      return [problemAt(located, ['links', position], problem, mend)]
    }),
  )
}

/** Pages stand apart from the articles, and only beside them: without an article an item is theirs anyway. */
function checkElsewhere(record: LocatedRecord): RecordProblem[] {
  const sources = new Map(record.sources.map(({ item }) => [item.id, item]))
  const isArticle = (id: string) => {
    const source = sources.get(id)
    return source !== undefined && isFoundingArticle(source)
  }
  return [...record.events, ...record.documents, ...record.corridors].flatMap((located) => {
    const { citations, elsewhere } = located.item
    if (!elsewhere) return []
    const problems = elsewhere.citations.flatMap(({ source }, position) =>
      isArticle(source)
        ? [
            problemAt(
              located,
              ['elsewhere', 'citations', position, 'source'],
              `${source} is an article, and elsewhere is what other pages tell`,
              'move the citation to those of the item',
            ),
          ]
        : [],
    )
    if (!citations.some(({ source }) => isArticle(source))) {
      const mend = 'write it into the fields of the item itself'
      problems.push(problemAt(located, ['elsewhere'], 'is of no article to stand beside', mend))
    }
    return problems
  })
}

function checkOnline(record: LocatedRecord): RecordProblem[] {
  const listVenues = ({ item }: LocatedEvent) => [
    ...item.places.map((link, position) => ({ link, field: ['places', position] })),
    ...(item.elsewhere?.places ?? []).map((link, position) => ({
      link,
      field: ['elsewhere', 'places', position],
    })),
  ]
  return record.events
    .filter(({ item }) => item.isOnline)
    .flatMap((located) =>
      listVenues(located)
        .filter(({ link }) => link.role === 'venue')
        .map(({ link, field }) => {
          const mend = 'give the place another role, or delete isOnline'
          const problem = `${link.place} is no venue of what was held by video link`
          return problemAt(located, [...field, 'role'], problem, mend)
        }),
    )
}

export function checkEvents(record: LocatedRecord): RecordProblem[] {
  return [...checkBecame(record), ...checkElsewhere(record), ...checkOnline(record)]
}
