/** A route belongs to one corridor, names each of its parts once, and its legs run on from one another. */
import { listStations } from '../../app/domain/record/legStations'
import type { Leg, Route } from '../../app/domain/record/routeSchema'
import type { LocatedItem, LocatedRecord } from './parse'
import type { RecordProblem } from './problem'
import { problemAt } from './problemAt'
import { findObjects } from './walk'
import type { FieldPath } from './yamlFile'

type LocatedRoute = LocatedItem<'routes'>

/** What the compile step makes of the stations; a hand-written one would drift from them. */
const MADE_FIELDS = ['line', 'stationKilometres', 'attestedFrom'] as const

function checkMadeFields(located: LocatedRoute): RecordProblem[] {
  const mend = 'delete it; a bend in via lets the line run elsewhere, and a state has its date in since'
  return findObjects(located.written, (object) => MADE_FIELDS.some((name) => name in object)).flatMap(
    ({ field, value }) =>
      MADE_FIELDS.filter((name) => value[name] !== undefined).map((name) =>
        problemAt(located, [...field, name], `"${name}" is made by this step and never written`, mend),
      ),
  )
}

function checkIds(located: LocatedRoute): RecordProblem[] {
  const { legs, branches, facts } = located.item
  const lists = Object.entries({ legs, branches, facts })
  return lists.flatMap(([name, parts]) => {
    const ids = parts.map(({ id }) => id)
    return ids.flatMap((id, position) =>
      ids.indexOf(id) === position
        ? []
        : [problemAt(located, [name, position, 'id'], `"${id}" is already one of the ${name}`, 'rename one')],
    )
  })
}

function checkBranchNames(located: LocatedRoute): RecordProblem[] {
  const { legs, branches } = located.item
  const known = branches.map(({ id }) => id)
  const used = legs.map(({ branch }) => branch)
  return [
    ...legs.flatMap(({ branch }, position) =>
      known.includes(branch)
        ? []
        : [
            problemAt(
              located,
              ['legs', position, 'branch'],
              `"${branch}" is no branch of this route`,
              `use one of ${known.join(', ')}`,
            ),
          ],
    ),
    ...known.flatMap((id, position) =>
      used.includes(id)
        ? []
        : [problemAt(located, ['branches', position], `no leg is of the branch "${id}"`, 'delete it')],
    ),
  ]
}

/** Each leg of a branch begins where the one before it ends. */
function checkOrder(located: LocatedRoute): RecordProblem[] {
  const last = new Map<string, Leg>()
  return located.item.legs.flatMap((leg, position) => {
    const before = last.get(leg.branch)
    last.set(leg.branch, leg)
    if (!before || before.to === leg.from) return []
    const problem = `the branch "${leg.branch}" breaks off: "${before.id}" ends at ${before.to}`
    const mend = `let it begin at ${before.to}, put the legs in travelling order, or make it a branch of its own`
    return [problemAt(located, ['legs', position, 'from'], problem, mend)]
  })
}

/** The branches that hang together with the first one, over stations they share. */
function findAttached({ branches, legs }: Route): Set<string> {
  const stationsOf = new Map(
    branches.map(({ id }) => [id, legs.filter(({ branch }) => branch === id).flatMap(listStations)]),
  )
  const attached = new Set(branches.slice(0, 1).map(({ id }) => id))
  // A set that is added to while it is walked goes on to what was added.
  for (const id of attached) {
    for (const [other, stations] of stationsOf) {
      if (stationsOf.get(id)?.some((station) => stations.includes(station))) attached.add(other)
    }
  }
  return attached
}

function checkBranches(located: LocatedRoute): RecordProblem[] {
  const attached = findAttached(located.item)
  return located.item.branches.flatMap(({ id, apart }, position) => {
    const field: FieldPath = ['branches', position]
    if (attached.has(id) && apart) {
      const problem = `"${id}" does share a station with the rest`
      return [problemAt(located, [...field, 'apart'], problem, 'delete it')]
    }
    if (attached.has(id) || apart) return []
    const mend =
      'let a leg of it begin, end or pass at a station of the rest, or say in apart why it does not'
    return [problemAt(located, field, `"${id}" shares no station with the rest of the route`, mend)]
  })
}

function checkCorridors(record: LocatedRecord): RecordProblem[] {
  const firstBy = new Map<string, LocatedRoute>()
  return record.routes.flatMap((located) => {
    const { id, corridor } = located.item
    const earlier = firstBy.get(corridor)
    if (earlier) {
      const mend = 'make them one route, with a branch for each course'
      return [problemAt(located, ['corridor'], `"${corridor}" has its route in ${earlier.file}`, mend)]
    }
    firstBy.set(corridor, located)
    if (id === `${corridor}-route`) return []
    const problem = `the route of "${corridor}" is not kept under its name`
    return [problemAt(located, ['corridor'], problem, `name the file ${corridor}-route.yaml`)]
  })
}

export function checkRoutes(record: LocatedRecord): RecordProblem[] {
  return [
    ...checkCorridors(record),
    ...record.routes.flatMap((located) => [
      ...checkMadeFields(located),
      ...checkIds(located),
      ...checkBranchNames(located),
      ...checkOrder(located),
      ...checkBranches(located),
    ]),
  ]
}
