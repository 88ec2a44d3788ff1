/** The painter's list: every source, and every layer from the lowest to the topmost. Names on top win over those below. */
import type { LayerSpecification, SourceSpecification } from 'maplibre-gl'
import type { MapTheme } from '../style/theme'
import { ARCS_SOURCE, buildArcLayers } from './arcs'
import { buildCorridorLayers, CORRIDORS_SOURCE } from './corridors'
import { buildEmptySource } from './emptyData'
import { buildPlaceLabelLayers, buildPlacePointLayers, PLACES_SOURCE } from './places'
import { buildTradeArcLayers, TRADE_ARCS_SOURCE } from './tradeArcs'
import { buildWorldLayers, buildWorldSource, WORLD_SOURCE } from './world'
import { buildWorldLabelLayers, buildWorldLabelsSource, WORLD_LABELS_SOURCE } from './worldLabels'

export function buildSources(): Record<string, SourceSpecification> {
  return {
    [WORLD_SOURCE]: buildWorldSource(),
    [WORLD_LABELS_SOURCE]: buildWorldLabelsSource(),
    [CORRIDORS_SOURCE]: buildEmptySource(),
    [TRADE_ARCS_SOURCE]: buildEmptySource(),
    [ARCS_SOURCE]: buildEmptySource(),
    [PLACES_SOURCE]: buildEmptySource(),
  }
}

export function buildLayers(theme: MapTheme): LayerSpecification[] {
  return [
    ...buildWorldLayers(theme),
    ...buildCorridorLayers(theme),
    ...buildTradeArcLayers(theme),
    ...buildArcLayers(theme),
    ...buildPlacePointLayers(theme),
    ...buildWorldLabelLayers(theme),
    ...buildPlaceLabelLayers(theme),
  ]
}
