/** The painter's list: every source, and every layer from the lowest to the topmost. Names on top win over those below. */
import type { LayerSpecification, SourceSpecification } from 'maplibre-gl'
import type { MapTheme } from '../style/theme'
import { ARCS_SOURCE, buildArcLayers } from './arcs'
import { ARROWS_SOURCE, buildArrowLayers } from './arrows'
import { buildCorridorLayers, buildCorridorMarkLayers, CORRIDORS_SOURCE, SCHEMATIC_SOURCE } from './corridors'
import { buildEmptySource } from './emptyData'
import { buildFlowLayers } from './flow'
import { buildPlaceLabelLayers, buildPlacePointLayers, PLACES_SOURCE } from './places'
import {
  buildStationLabelLayers,
  buildStationPointLayers,
  buildStationSymbolLayers,
  STATIONS_SOURCE,
} from './stations'
import { buildTradeArcLayers, TRADE_ARCS_SOURCE } from './tradeArcs'
import { buildWorldLayers, buildWorldSource, WORLD_SOURCE } from './world'
import { buildWorldLabelLayers, buildWorldLabelsSource, WORLD_LABELS_SOURCE } from './worldLabels'

export function buildSources(): Record<string, SourceSpecification> {
  return {
    [WORLD_SOURCE]: buildWorldSource(),
    [WORLD_LABELS_SOURCE]: buildWorldLabelsSource(),
    [SCHEMATIC_SOURCE]: buildEmptySource(),
    [CORRIDORS_SOURCE]: buildEmptySource(),
    [ARROWS_SOURCE]: buildEmptySource(),
    [STATIONS_SOURCE]: buildEmptySource(),
    [TRADE_ARCS_SOURCE]: buildEmptySource(),
    [ARCS_SOURCE]: buildEmptySource(),
    [PLACES_SOURCE]: buildEmptySource(),
  }
}

export function buildLayers(theme: MapTheme): LayerSpecification[] {
  return [
    ...buildWorldLayers(theme),
    ...buildCorridorLayers(theme),
    ...buildFlowLayers(theme),
    ...buildTradeArcLayers(theme),
    ...buildArcLayers(theme),
    ...buildCorridorMarkLayers(theme),
    ...buildArrowLayers(theme),
    ...buildStationPointLayers(theme),
    ...buildPlacePointLayers(theme),
    ...buildWorldLabelLayers(theme),
    ...buildStationLabelLayers(theme),
    ...buildPlaceLabelLayers(theme),
    ...buildStationSymbolLayers(theme),
  ]
}
