/** Which way the legs of a lit corridor are told: still arrows, on what is opened or pointed at and nowhere else. */
import type { LayerSpecification } from 'maplibre-gl'
import { hasDirection } from '../../domain/view/network'
import type { MapTheme } from '../style/theme'
import type { CorridorLine } from './corridorLines'
import { toLaneIconOffset } from './lanes'
import { ARROW_LAYERS } from './layerIds'
import { ARROW_IMAGE } from './signs'

export const ARROWS_SOURCE = 'route-arrows'
const ARROW_SIZE = 0.5

/** Of legs that are drawn; a schematic corridor has no direction. Those that flow do so at times, in layers/flow.ts. */
export function toArrowsData(
  lines: readonly CorridorLine[],
  isFlowing: (line: CorridorLine) => boolean = () => false,
): GeoJSON.FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: lines
      .filter(({ leg }) => leg && hasDirection(leg))
      .flatMap((line) =>
        line.pieces
          .filter(({ isStep }) => !isStep)
          .map(({ lane, points }) => ({
            type: 'Feature',
            properties: { corridor: line.corridor, lane, isFlowing: isFlowing(line) },
            geometry: { type: 'LineString', coordinates: points.map((point) => [...point]) },
          })),
      ),
  }
}

export function buildArrowLayers(theme: MapTheme): LayerSpecification[] {
  return [
    {
      id: ARROW_LAYERS.arrow,
      type: 'symbol',
      source: ARROWS_SOURCE,
      minzoom: 3,
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 74,
        'icon-image': ARROW_IMAGE,
        'icon-size': ARROW_SIZE,
        'icon-offset': toLaneIconOffset(ARROW_SIZE),
        'icon-rotation-alignment': 'map',
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
      },
      paint: {
        'icon-color': theme.corridor,
        'icon-halo-color': theme.card,
        'icon-halo-width': 1.4,
      },
    },
  ]
}
