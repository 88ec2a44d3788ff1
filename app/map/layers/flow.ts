/**
 * A slow flow along what runs of the opened corridor: light dashes that are moved on a step at a time, in the direction
 * the arrows tell. Nothing of it is drawn before the first step and after the last.
 */
import type { LayerSpecification } from 'maplibre-gl'
import type { MapTheme } from '../style/theme'
import { ARROWS_SOURCE } from './arrows'
import { LANE_OFFSET } from './lanes'
import { FLOW_LAYERS } from './layerIds'

/** In widths of the line. */
const DASH = 4
const PERIOD = 20
const STEPS = 10

/** The same dashes, a step farther along each time. Few and always the same: the map keeps each in its memory. */
export const FLOW_DASHES: readonly (readonly number[])[] = Array.from({ length: STEPS }, (_, step) => {
  const start = (step * PERIOD) / STEPS
  const rest = PERIOD - DASH - start
  // Where the dash runs over the end of the pattern its head is at the beginning.
  return rest >= 0 ? [0, start, DASH, rest] : [-rest, PERIOD - DASH, DASH + rest, 0]
})

const AT_ONCE = { duration: 0, delay: 0 }

/** What is painted in a step, and after the last. */
export function toFlowPaint(step: number | undefined): Readonly<Record<string, unknown>> {
  if (step === undefined) return { 'line-opacity': 0 }
  return { 'line-dasharray': FLOW_DASHES[step % STEPS], 'line-opacity': 1 }
}

export function buildFlowLayers(theme: MapTheme): LayerSpecification[] {
  return [
    {
      id: FLOW_LAYERS.flow,
      type: 'line',
      source: ARROWS_SOURCE,
      filter: ['==', ['get', 'isFlowing'], true],
      paint: {
        'line-color': theme.card,
        'line-width': ['interpolate', ['linear'], ['zoom'], 2, 0.8, 6, 1.8],
        'line-offset': LANE_OFFSET,
        'line-dasharray': [...(FLOW_DASHES[0] ?? [])],
        // A change that passes slowly would redraw the map all the while.
        'line-dasharray-transition': AT_ONCE,
        'line-opacity': 0,
        'line-opacity-transition': AT_ONCE,
      },
    },
  ]
}
