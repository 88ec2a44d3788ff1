/** The whole map as data: everything the canvas shows but the record, which the engine fills in. */
import type { StyleSpecification } from 'maplibre-gl'
import type { Language } from '../../domain/record/text'
import type { Projection } from '../../domain/view/mapState'
import { ALL_YEARS } from '../../domain/view/network'
import { OPEN_CORRIDOR_STATE, YEAR_STATE } from '../layers/globalState'
import { buildLayers, buildSources } from '../layers/paintOrder'
import { LANGUAGE_STATE, MAP_FONT } from '../layers/worldLabels'
import type { MapTheme } from './theme'

/** Addresses of the font's files by the letters in them. */
export interface MapFontUrls {
  readonly arabic: string
  readonly latin: string
}

/** With the presentation forms MapLibre shapes Arabic into. */
const ARABIC_RANGES = ['U+0600-06FF', 'U+0750-077F', 'U+FB50-FDFF', 'U+FE70-FEFF', 'U+200C-200F']

export function toProjection(projection: Projection): { type: 'globe' | 'mercator' } {
  return { type: projection === 'globe' ? 'globe' : 'mercator' }
}

export function buildStyle(
  theme: MapTheme,
  fontUrls: MapFontUrls,
  language: Language,
  projection: Projection,
): StyleSpecification {
  return {
    version: 8,
    name: 'Caspian Atlas',
    state: {
      [LANGUAGE_STATE]: { default: language },
      [YEAR_STATE]: { default: ALL_YEARS },
      [OPEN_CORRIDOR_STATE]: { default: '' },
    },
    projection: toProjection(projection),
    'font-faces': {
      [MAP_FONT]: [{ url: fontUrls.arabic, 'unicode-range': ARABIC_RANGES }, { url: fontUrls.latin }],
    },
    sources: buildSources(),
    layers: buildLayers(theme),
  }
}
