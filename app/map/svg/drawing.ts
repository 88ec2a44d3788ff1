/** What one drawing of the map goes by, and what it leaves for the pointer to find. */

import type { PixelPoint } from '../engine/camera'
import type { PixelBox } from '../engine/contract'
import type { EvaluationContext } from './evaluate'
import type { SvgFeature } from './features'
import { listCopies } from './ground'
import { toBox } from './lines'
import type { TextFont } from './measureText'
import { isInLayer, type LayerReader, readLayer, type StyleLayer } from './styleReader'
import { type SvgView, toPixel } from './view'

/** Something that was drawn, or stands where something is to be caught. */
export interface Catch {
  readonly feature: SvgFeature
  /** `reach`: so many pixels around the point count too. */
  isAt(point: PixelPoint, reach: number): boolean
}

export interface Drawing {
  readonly view: SvgView
  /** In pixels of the view, larger than the window: a map that is moved brings what was outside. */
  readonly box: PixelBox
  readonly font: TextFont
  readonly toContext: (feature: SvgFeature | undefined, layer: StyleLayer) => EvaluationContext
}

export interface DrawnLayer {
  readonly elements: readonly SVGElement[]
  readonly catches: readonly Catch[]
}

const SVG = 'http://www.w3.org/2000/svg'

export function createSvg(
  name: 'svg' | 'g' | 'path' | 'rect' | 'circle' | 'text' | 'tspan',
  attributes: Readonly<Record<string, string | number>> = {},
): SVGElement {
  const element = document.createElementNS(SVG, name)
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, String(value))
  return element
}

export interface ReadFeature {
  readonly feature: SvgFeature
  readonly read: LayerReader
}

export function listOfLayer(
  layer: StyleLayer,
  features: readonly SvgFeature[],
  { toContext }: Drawing,
): readonly ReadFeature[] {
  return features.flatMap((feature) => {
    const context = toContext(feature, layer)
    return isInLayer(layer, context) ? [{ feature, read: readLayer(layer, context) }] : []
  })
}

/** By the layer's sort key: what comes later is drawn over what comes first, and placed after it. */
export function listInOrder(
  layer: StyleLayer,
  features: readonly SvgFeature[],
  drawing: Drawing,
): readonly ReadFeature[] {
  return listOfLayer(layer, features, drawing)
    .map((item) => ({ ...item, order: item.read.number(`${layer.type}-sort-key`, 0) }))
    .toSorted((a, b) => a.order - b.order)
}

/** Every copy of the points of which something may be in the box, in pixels. */
export function listPixelCopies(
  { points }: SvgFeature,
  { view, box }: Drawing,
): readonly (readonly PixelPoint[])[] {
  const { left: west, right: east } = toBox(points)
  return listCopies({ west, east }, view, box).map((turns) =>
    points.map(({ x, y }) => toPixel(view, { x: x + 360 * turns, y })),
  )
}
