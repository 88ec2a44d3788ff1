/** RFC 7946 as a linter reads it, for the points and lines the record publishes: every fault, in words. */
const MOST_DECIMALS = 7
/** Of geometries and features; RFC 7946, section 7.1: no other object may have them. */
const FOREIGN_TO_COLLECTIONS = ['coordinates', 'geometries', 'geometry', 'properties'] as const

type Tell = (problem: string) => void

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value)
}

function lintPosition(position: unknown, tell: Tell): readonly [number, number] | undefined {
  const parts: readonly unknown[] = Array.isArray(position) ? position : []
  const [lon, lat] = parts
  if (parts.length !== 2 || !isNumber(lon) || !isNumber(lat)) {
    tell('a position is a longitude and a latitude')
    return undefined
  }
  if (Math.abs(lon) > 180) tell(`longitude ${lon} is beyond ±180`)
  if (Math.abs(lat) > 90) tell(`latitude ${lat} is beyond ±90`)
  for (const number of [lon, lat]) {
    if (Number(number.toFixed(MOST_DECIMALS)) !== number)
      tell(`${number} has more than ${MOST_DECIMALS} decimals`)
  }
  return [lon, lat]
}

type Position = NonNullable<ReturnType<typeof lintPosition>>

function lintLine(points: readonly Position[], tell: Tell): void {
  if (points.length < 2) tell('a line has two positions or more')
  for (const [index, [lon, lat]] of points.entries()) {
    const before = points[index - 1]
    if (!before) continue
    if (before[0] === lon && before[1] === lat) tell(`${lon}, ${lat} stands twice in a row`)
    if (Math.abs(before[0] - lon) > 180)
      tell(`the line crosses the antimeridian at ${lon}, ${lat}: cut it in two`)
  }
}

function lintGeometry(geometry: unknown, tell: Tell): readonly Position[] {
  if (!isObject(geometry)) {
    tell('there is no geometry')
    return []
  }
  const { type, coordinates } = geometry
  if (type !== 'Point' && type !== 'LineString') {
    tell(`a geometry is a point or a line, not ${String(type)}`)
    return []
  }
  const extra = Object.keys(geometry).filter((key) => key !== 'type' && key !== 'coordinates')
  for (const key of extra) tell(`a geometry has no "${key}"`)
  const written: readonly unknown[] =
    type === 'Point' ? [coordinates] : Array.isArray(coordinates) ? coordinates : []
  const points = written.flatMap((position) => {
    const point = lintPosition(position, tell)
    return point ? [point] : []
  })
  if (type === 'LineString') lintLine(points, tell)
  return points
}

/** As tight as the points need, west and south first. */
function lintBbox(bbox: unknown, points: readonly Position[], tell: Tell): void {
  const lons = points.map(([lon]) => lon)
  const lats = points.map(([, lat]) => lat)
  const expected = [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)]
  if (JSON.stringify(bbox) !== JSON.stringify(expected)) {
    tell(`the bbox is ${JSON.stringify(bbox)}, and the points lie in ${JSON.stringify(expected)}`)
  }
}

function lintFeature(feature: unknown, ids: Set<unknown>, tellOfFile: Tell): readonly Position[] {
  if (!isObject(feature) || feature.type !== 'Feature') {
    tellOfFile('what is in "features" is a Feature')
    return []
  }
  const tell = (problem: string) => tellOfFile(`${String(feature.id)}: ${problem}`)
  if (typeof feature.id !== 'string' || feature.id === '') tell('a feature has an id')
  if (ids.has(feature.id)) tell('the id is taken')
  ids.add(feature.id)
  if (!isObject(feature.properties)) tell('a feature has properties')
  if ('crs' in feature) tell('"crs" was taken out of GeoJSON')
  const points = lintGeometry(feature.geometry, tell)
  if (feature.bbox !== undefined) lintBbox(feature.bbox, points, tell)
  return points
}

/** Of the text as it is served; empty where there is nothing to mend. */
export function lintGeoJson(text: string): readonly string[] {
  const problems: string[] = []
  const tell: Tell = (problem) => {
    problems.push(problem)
  }
  if (text.startsWith('\uFEFF')) return ['the text begins with a byte order mark']
  const collection: unknown = JSON.parse(text)
  if (
    !isObject(collection) ||
    collection.type !== 'FeatureCollection' ||
    !Array.isArray(collection.features)
  ) {
    return ['the file is a FeatureCollection']
  }
  if ('crs' in collection) tell('"crs" was taken out of GeoJSON')
  for (const key of FOREIGN_TO_COLLECTIONS) if (key in collection) tell(`a collection has no "${key}"`)
  const ids = new Set<unknown>()
  const points = collection.features.flatMap((feature: unknown) => lintFeature(feature, ids, tell))
  if (collection.bbox !== undefined) lintBbox(collection.bbox, points, tell)
  return problems
}
