/**
 * The record for other map tools: GeoJSON (RFC 7946), WGS 84, which the app itself never reads.
 * Texts lie side by side, `nameEn` and `nameAr`: most tools show flat properties alone.
 */
import type { BBox, Feature, FeatureCollection, LineString, Point, Position } from 'geojson'
import type { LonLat } from '../../app/domain/record/placeSchema'
import type { Leg, Route } from '../../app/domain/record/routeSchema'
import type { LocalisedText } from '../../app/domain/record/text'
import type { LocatedRecord } from './parse'
import { lineKilometres } from './smoothCurve'
import { findObjects, isCitation } from './walk'

export type GeoFileName = 'corridors' | 'places'

export interface GeoFile {
  readonly name: GeoFileName
  /** Relative to the site's root. */
  readonly path: string
  readonly json: string
}

type FindById<T> = (id: string) => T | undefined

interface Lookups {
  readonly corridorName: FindById<LocalisedText>
  readonly stationName: FindById<LocalisedText>
  readonly sourceUrl: FindById<string>
}

const LICENCE = 'CC BY 4.0'

function toLookup<Entry, T>(
  entries: readonly Entry[],
  toPair: (entry: Entry) => readonly [string, T],
): FindById<T> {
  const map = new Map(entries.map(toPair))
  return (id) => map.get(id)
}

function buildLookups({ corridors, stations, sources }: LocatedRecord): Lookups {
  return {
    // What the pages call it goes over what the articles say, as on the page.
    corridorName: toLookup(corridors, ({ item }) => [item.id, item.elsewhere?.name ?? item.name]),
    stationName: toLookup(stations, ({ item }) => [item.id, item.name]),
    sourceUrl: toLookup(sources, ({ item }) => [item.id, item.url]),
  }
}

/** West, south, east, north; absent for no points. */
function toBbox(points: readonly Position[]): { bbox?: BBox } {
  if (points.length === 0) return {}
  const lons = points.map(([lon = 0]) => lon)
  const lats = points.map(([, lat = 0]) => lat)
  return { bbox: [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)] }
}

function toFile(name: GeoFileName, version: string, features: Feature<LineString | Point>[]): GeoFile {
  const points = features.flatMap(({ geometry }): Position[] =>
    geometry.type === 'Point' ? [geometry.coordinates] : geometry.coordinates,
  )
  const collection: FeatureCollection & Record<'name' | 'version' | 'licence', string> = {
    type: 'FeatureCollection',
    name,
    version,
    licence: LICENCE,
    ...toBbox(points),
    features,
  }
  return { name, path: `data/${name}.geojson`, json: JSON.stringify(collection) }
}

/** The addresses of every source cited anywhere in `value`, each once. */
function listUrls(value: unknown, { sourceUrl }: Lookups): string[] {
  const ids = findObjects(value, isCitation).map(({ value: citation }) => String(citation.source))
  return [...new Set(ids.flatMap((id) => sourceUrl(id) ?? []))]
}

function toLegFeature(
  { corridor, branches }: Route,
  leg: Leg,
  line: readonly LonLat[],
  lookups: Lookups,
): Feature<LineString> {
  const name = lookups.corridorName(corridor)
  const branch = branches.find(({ id }) => id === leg.branch)?.name
  const [from, to] = [lookups.stationName(leg.from), lookups.stationName(leg.to)]
  return {
    type: 'Feature',
    id: `${corridor}/${leg.id}`,
    ...toBbox([...line]),
    geometry: { type: 'LineString', coordinates: [...line] },
    properties: {
      corridor,
      nameEn: name?.en,
      nameAr: name?.ar,
      leg: leg.id,
      fromEn: from?.en,
      fromAr: from?.ar,
      toEn: to?.en,
      toAr: to?.ar,
      branch: leg.branch,
      branchEn: branch?.en,
      branchAr: branch?.ar,
      mode: leg.mode,
      state: leg.history.at(-1)?.state,
      // EDTF; null where it was so before any source begins to tell.
      history: leg.history.map(({ state, since }) => ({ state, since: since?.edtf ?? null })),
      // Of a leg without a date: the year of the first page that tells of it.
      attestedFrom: leg.attestedFrom ?? null,
      target: leg.target?.edtf ?? null,
      precision: leg.precision,
      lengths: (leg.lengths ?? []).map((length) => ({
        kilometres: length.kilometres,
        sources: listUrls(length, lookups),
      })),
      drawnKilometres: Math.round(lineKilometres(line) * 10) / 10,
      sources: listUrls(leg, lookups),
    },
  }
}

function toLegFeatures(record: LocatedRecord): Feature<LineString>[] {
  const lookups = buildLookups(record)
  return record.routes.flatMap(({ item }) =>
    item.legs.flatMap((leg) => (leg.line ? [toLegFeature(item, leg, leg.line, lookups)] : [])),
  )
}

function toPlaceFeatures({ places }: LocatedRecord): Feature<Point>[] {
  return places.flatMap(({ item: { id, name, kind, country, lonLat } }) =>
    lonLat
      ? [
          {
            type: 'Feature',
            id,
            geometry: { type: 'Point', coordinates: lonLat },
            properties: { id, nameEn: name.en, nameAr: name.ar, kind, country: country ?? null },
          },
        ]
      : [],
  )
}

/** Expects the record with its lines drawn. */
export function buildGeoFiles(record: LocatedRecord, version: string): GeoFile[] {
  return [
    toFile('corridors', version, toLegFeatures(record)),
    toFile('places', version, toPlaceFeatures(record)),
  ]
}
