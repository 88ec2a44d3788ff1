/**
 * The address as data: what each parameter means, how it is read and how it is written.
 * A value that means nothing is read as absent, never as an error, and leaves the other parameters alone.
 */

import type { YearRange } from '../domain/dates/years'
import { MAXIMUM_YEAR, MINIMUM_YEAR } from '../domain/dates/years'
import type { LonLat } from '../domain/record/placeSchema'
import type { DataSort } from '../domain/state/dataView'
import { DATA_COLUMNS } from '../domain/state/dataView'
import type { LayerKey } from '../domain/state/layers'
import { LAYER_KEYS } from '../domain/state/layers'

/** "2024" or "2024-2025"; ends in the wrong order are put right. */
export function parseYears(text: string): YearRange | null {
  const match = /^(\d{4})(?:-(\d{4}))?$/.exec(text)
  if (!match) return null
  const years = [Number(match[1]), Number(match[2] ?? match[1])]
  if (years.some((year) => year < MINIMUM_YEAR || year > MAXIMUM_YEAR)) return null
  return { fromYear: Math.min(...years), toYear: Math.max(...years) }
}

export function serializeYears({ fromYear, toYear }: YearRange): string {
  return fromYear === toYear ? String(fromYear) : `${fromYear}-${toYear}`
}

const ID_PATTERN = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** The form of an id only; whether the record has it is for whoever shows it to say. */
export function parseId(text: string): string | null {
  return text.length <= 80 && ID_PATTERN.test(text) ? text : null
}

const NO_LAYERS = 'none'

/** The layers that are on, in legend order: "events,rail", or "none". Unknown names are dropped. */
export function parseLayers(text: string): readonly LayerKey[] | null {
  if (text === NO_LAYERS) return []
  const names = text.split(',')
  const known = LAYER_KEYS.filter((key) => names.includes(key))
  return known.length > 0 ? known : null
}

export function serializeLayers(layers: readonly LayerKey[]): string {
  return layers.length === 0 ? NO_LAYERS : LAYER_KEYS.filter((key) => layers.includes(key)).join(',')
}

/** Where the map looks: degrees and zoom. */
export interface CameraInUrl {
  readonly center: LonLat
  readonly zoom: number
}

/** "lon,lat,zoom", e.g. "61.2,44.1,4.5". */
export function parseCamera(text: string): CameraInUrl | null {
  const parts = text.split(',')
  const [lon, lat, zoom] = parts.map((part) => (part.trim() === '' ? Number.NaN : Number(part)))
  if (parts.length !== 3 || lon === undefined || lat === undefined || zoom === undefined) return null
  const isValid = Math.abs(lon) <= 180 && Math.abs(lat) <= 85 && zoom >= 0 && zoom <= 24
  return isValid ? { center: [lon, lat], zoom } : null
}

function round(value: number, digits: number): string {
  return String(Number(value.toFixed(digits)))
}

/** Two digits of longitude and latitude: about a kilometre, finer than the map can zoom. */
export function serializeCamera({ center, zoom }: CameraInUrl): string {
  return [round(center[0], 2), round(center[1], 2), round(zoom, 2)].join(',')
}

export function isSameCamera(a: CameraInUrl, b: CameraInUrl): boolean {
  return serializeCamera(a) === serializeCamera(b)
}

export const PANEL_TABS = ['events', 'figures', 'corridors', 'documents'] as const
export type PanelTab = (typeof PANEL_TABS)[number]

export const CORRIDOR_TABS = ['route', 'volumes', 'milestones', 'sources'] as const
export type CorridorTab = (typeof CORRIDOR_TABS)[number]

/** How the charts of a measure are scaled: each for itself, all alike, or against a first value of 100. */
export const CHART_SCALES = ['own', 'common', 'index'] as const
export type ChartScale = (typeof CHART_SCALES)[number]

/** "title", or "-date" for the greatest first. */
export function parseDataSort(text: string): DataSort | null {
  const column = DATA_COLUMNS.find((name) => text === name || text === `-${name}`)
  return column ? { column, isDescending: text.startsWith('-') } : null
}

export function serializeDataSort({ column, isDescending }: DataSort): string {
  return isDescending ? `-${column}` : column
}
