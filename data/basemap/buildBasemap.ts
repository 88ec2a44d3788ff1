/**
 * The world's shapes for the atlas, made from npm packages and the lakes beside this file.
 * The result depends on the inputs alone; it is kept under node_modules/.cache until one of them changes.
 */
import { makeOnce } from './basemapCache'
import { readCountryFeatures } from './countryFeatures'
import { buildInsetCoast, type InsetCoast } from './insetCoast'
import { MAP_LABELS, type MapLabel } from './mapLabels'
import { isObject, readLakes } from './packageFiles'
import { buildWorld, type WorldTopology } from './world'
import { FINE_WORLD, LIGHT_WORLD } from './worldOptions'

export type Basemap = {
  /** Small, drawn at once. */
  worldLight: WorldTopology
  /** Takes the light world's place once the map stands. */
  worldFine: WorldTopology
  labels: readonly MapLabel[]
  insetCoast: InsetCoast
}

function isBasemap(value: unknown): value is Basemap {
  return isObject(value) && ['worldLight', 'worldFine', 'labels', 'insetCoast'].every((part) => part in value)
}

/** Makes everything anew, whatever the cache holds. */
export function makeBasemap(): Basemap {
  const countries = readCountryFeatures()
  const lakes = readLakes()
  return {
    worldLight: buildWorld(countries, lakes, LIGHT_WORLD),
    worldFine: buildWorld(countries, lakes, FINE_WORLD),
    labels: MAP_LABELS,
    insetCoast: buildInsetCoast(countries),
  }
}

/** About two seconds the first time, and a file read from then on. */
export async function buildBasemap(): Promise<Basemap> {
  return makeOnce(isBasemap, makeBasemap)
}
