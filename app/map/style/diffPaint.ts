/** What has to be repainted between two sets of the same layers; a theme differs from another in nothing else. */
import type { LayerSpecification } from 'maplibre-gl'

export interface PaintChange {
  readonly layerId: string
  readonly property: string
  readonly value: unknown
}

function toPaint(layer: LayerSpecification | undefined): Record<string, unknown> {
  return { ...layer?.paint }
}

export function diffPaint(
  before: readonly LayerSpecification[],
  after: readonly LayerSpecification[],
): readonly PaintChange[] {
  return after.flatMap((layer) => {
    const previous = toPaint(before.find(({ id }) => id === layer.id))
    return Object.entries(toPaint(layer))
      .filter(([property, value]) => JSON.stringify(previous[property]) !== JSON.stringify(value))
      .map(([property, value]) => ({ layerId: layer.id, property, value }))
  })
}
