/**
 * The rules that need more than one field or more than one item. Each check is a pure function
 * from the located record to its problems; all of them run, always.
 */
import { parseEdtf, toFirstDay } from '../../app/domain/dates/edtf'
import { MAXIMUM_YEAR, MINIMUM_YEAR, toYearRange } from '../../app/domain/dates/years'
import { WEEKDAYS } from '../../app/domain/record/datedClaim'
import { SCALES } from '../../app/domain/record/scales'
import type { DatasetName } from '../../app/domain/record/schema'
import { checkCourses } from './checkCourses'
import { checkEvents } from './checkEvents'
import { checkHistory } from './checkHistory'
import { checkMeasures } from './checkMeasures'
import { checkPromises } from './checkPromises'
import { checkRoutes } from './checkRoutes'
import { checkSources } from './checkSources'
import { checkStations } from './checkStations'
import { checkTexts } from './checkTexts'
import type { CountryTest, Ground } from './ground'
import type { LocatedItem, LocatedRecord } from './parse'
import { listLocated } from './parse'
import type { RecordProblem } from './problem'
import { problemAt } from './problemAt'
import { findReferences } from './references'
import { findObjects, isDatedClaim, isLocalisedText } from './walk'

function checkDuplicateIds(record: LocatedRecord): RecordProblem[] {
  const first = new Map<string, LocatedItem>()
  const problems: RecordProblem[] = []
  for (const located of listLocated(record)) {
    const { id } = located.item
    const earlier = first.get(id)
    if (earlier) {
      const mend = 'give one of them another id; ids are unique across all kinds'
      problems.push(
        problemAt(located, ['id'], `"${id}" is already the id of an item in ${earlier.file}`, mend),
      )
    } else first.set(id, located)
  }
  return problems
}

function checkReferences(
  record: LocatedRecord,
  datasetById: ReadonlyMap<string, DatasetName>,
): RecordProblem[] {
  return listLocated(record).flatMap((located) =>
    findReferences(located).flatMap(({ field, id, allowed }) => {
      const dataset = datasetById.get(id)
      if (dataset && allowed.includes(dataset)) return []
      const found = dataset ? `"${id}" is one of the ${dataset}` : `"${id}" is not in the record`
      return [problemAt(located, field, found, `use the id of an item in ${allowed.join(' or ')}`)]
    }),
  )
}

function checkDates(record: LocatedRecord): RecordProblem[] {
  return listLocated(record).flatMap((located) =>
    findObjects(located.written, isDatedClaim).flatMap(({ field, value }) => {
      const edtf = String(value.edtf)
      const range = toYearRange(edtf)
      const problems: RecordProblem[] = []
      if (range && (range.fromYear < MINIMUM_YEAR || range.toYear > MAXIMUM_YEAR)) {
        const mend = `use a year from ${MINIMUM_YEAR} to ${MAXIMUM_YEAR}`
        problems.push(
          problemAt(located, [...field, 'edtf'], `${edtf} is outside the years of the record`, mend),
        )
      }
      const weekday = toWeekday(edtf)
      if (typeof value.weekday === 'string' && weekday !== value.weekday) {
        const problem = weekday
          ? `${edtf} is a ${weekday}, not a ${value.weekday}`
          : `${edtf} names no single first day for "${value.weekday}"`
        problems.push(problemAt(located, [...field, 'weekday'], problem, 'mend the date or the weekday'))
      }
      return problems
    }),
  )
}

/** The weekday of a date of day precision, or of the first day of an interval of such. */
function toWeekday(edtf: string): string | undefined {
  const value = parseEdtf(edtf)
  const date = value?.kind === 'interval' ? value.start : value?.date
  if (date?.precision !== 'day') return undefined
  return WEEKDAYS[new Date(toFirstDay(date) * 86_400_000).getUTCDay()]
}

const LATIN_LETTER = /[A-Za-z]/

/** Whatever the map or its tooltip may name: a Latin name in the Arabic map is to be written as Arabic writes it. */
function checkMapNames(record: LocatedRecord): RecordProblem[] {
  return [record.places, record.stations, record.corridors, record.routes].flatMap((items) =>
    items.flatMap((located) =>
      findObjects(located.written, (candidate) => isLocalisedText(Object(candidate.name))).flatMap(
        ({ field, value }) => {
          if (!LATIN_LETTER.test(String(Object(value.name).ar))) return []
          const mend = 'write it in Arabic letters; the Latin name goes into the spellings'
          return [problemAt(located, [...field, 'name', 'ar'], 'has Latin letters on the Arabic map', mend)]
        },
      ),
    ),
  )
}

function checkPlaces(record: LocatedRecord, isPointInCountry: CountryTest): RecordProblem[] {
  const places = new Map(record.places.map(({ item }) => [item.id, item]))
  return record.places.flatMap((located) => {
    const { item } = located
    const problems: RecordProblem[] = []
    if (item.lonLat && item.country && !isPointInCountry(item.lonLat, item.country)) {
      const mend = 'check the order (longitude first) and the country code'
      problems.push(
        problemAt(located, ['lonLat'], `${item.lonLat.join(', ')} is not in ${item.country}`, mend),
      )
    }
    const seen = new Set([item.id])
    for (let parent = item.within; parent !== undefined; parent = places.get(parent)?.within) {
      if (seen.has(parent)) {
        problems.push(problemAt(located, ['within'], 'the place lies within itself', 'name the larger place'))
        break
      }
      seen.add(parent)
    }
    if (item.isHub && !item.lonLat) {
      problems.push(problemAt(located, [], 'a hub without a point', 'add lonLat: [longitude, latitude]'))
    }
    return problems
  })
}

function checkPaths(record: LocatedRecord): RecordProblem[] {
  const places = new Map(record.places.map(({ item }) => [item.id, item]))
  return record.corridors.flatMap((located) => {
    const own = new Set(located.item.places.map(({ place }) => place))
    return (located.item.path ?? []).flatMap((id, position) => {
      const place = places.get(id)
      const problems: RecordProblem[] = []
      if (place && !place.lonLat) {
        const mend = 'leave it out of the path, or give the place a point'
        problems.push(problemAt(located, ['path', position], `${id} has no point to draw through`, mend))
      }
      if (place && !own.has(id)) {
        const mend =
          'add it to the places with its role, or the corridor is drawn through it and not listed there'
        problems.push(problemAt(located, ['path', position], `${id} is not among the places`, mend))
      }
      return problems
    })
  })
}

function checkFigures(record: LocatedRecord): RecordProblem[] {
  const figures = new Map(record.figures.map(({ item }) => [item.id, item]))
  return record.figures.flatMap((located) => {
    const { item } = located
    const problems: RecordProblem[] = []
    const seen = new Set([item.id])
    for (let outer = item.nestedIn; outer !== undefined; outer = figures.get(outer)?.nestedIn) {
      if (seen.has(outer)) {
        problems.push(
          problemAt(located, ['nestedIn'], 'the figure is part of itself', 'name the larger figure'),
        )
        break
      }
      seen.add(outer)
    }
    const parent = item.nestedIn === undefined ? undefined : figures.get(item.nestedIn)
    if (parent && parent.unit !== item.unit) {
      const problem = `${item.unit} cannot be part of ${parent.unit}`
      problems.push(problemAt(located, ['nestedIn'], problem, 'name a figure in the same unit'))
    }
    const same = item.sameAs === undefined ? undefined : figures.get(item.sameAs)
    if (same && (same.value !== item.value || same.unit !== item.unit || same.stage !== item.stage)) {
      const problem = `${same.id} has another value, unit or stage`
      problems.push(problemAt(located, ['sameAs'], problem, 'record a disagreement instead'))
    }
    const values = [
      { field: ['value'], value: item.value },
      { field: ['valueTo'], value: item.valueTo },
      ...(item.superseded ?? []).map(({ value }, position) => ({
        field: ['superseded', position, 'value'],
        value,
      })),
    ]
    for (const { field, value = null } of values) {
      if (value === null || value === roundTo(value, item.scale, item.fractionDigits)) continue
      const mend = 'raise fractionDigits to what the source prints, or mend the value'
      problems.push(problemAt(located, field, `${value} loses digits when printed as ${item.scale}`, mend))
    }
    return problems
  })
}

function roundTo(value: number, scale: keyof typeof SCALES, fractionDigits: number): number {
  const factor = SCALES[scale]
  return Number((Number((value / factor).toFixed(fractionDigits)) * factor).toPrecision(15))
}

/** `datasetById` names every item as written, so that a faulty one is not also reported as missing. */
export function crossCheck(
  record: LocatedRecord,
  datasetById: ReadonlyMap<string, DatasetName>,
  ground: Ground,
): RecordProblem[] {
  return [
    ...checkDuplicateIds(record),
    ...checkReferences(record, datasetById),
    ...checkSources(record),
    ...checkEvents(record),
    ...checkMeasures(record),
    ...checkDates(record),
    ...checkTexts(listLocated(record)),
    ...checkMapNames(record),
    ...checkPlaces(record, ground.isPointInCountry),
    ...checkPaths(record),
    ...checkFigures(record),
    ...checkRoutes(record),
    ...checkHistory(record),
    ...checkStations(record, ground),
    ...checkCourses(record, ground),
    ...checkPromises(record),
  ]
}
