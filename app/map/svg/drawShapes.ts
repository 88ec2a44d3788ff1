/** Fills, lines and circles of the style as SVG. */
import type { Catch, Drawing, DrawnLayer } from './drawing'
import { createSvg, listInOrder, listOfLayer, listPixelCopies } from './drawing'
import type { SvgFeature } from './features'
import { type Shape, toGroundPath } from './ground'
import { doBoxesMeet, offsetLine, thin, toBox, toLineDistance, toPath } from './lines'
import { readLayer, type StyleLayer } from './styleReader'

export function drawBackground(layer: StyleLayer, drawing: Drawing): DrawnLayer {
  const { left, top, right, bottom } = drawing.box
  const fill = readLayer(layer, drawing.toContext(undefined, layer)).text('background-color', 'none')
  const rect = createSvg('rect', { x: left, y: top, width: right - left, height: bottom - top, fill })
  return { elements: [rect], catches: [] }
}

/** One path for all of a colour: neighbours then have no seam between them. */
export function drawFill(layer: StyleLayer, features: readonly SvgFeature[], drawing: Drawing): DrawnLayer {
  const byColour = new Map<string, Shape[]>()
  for (const { feature, read } of listOfLayer(layer, features, drawing)) {
    const fill = read.text('fill-color', 'none')
    byColour.set(fill, [...(byColour.get(fill) ?? []), ...feature.shapes])
  }
  const elements = [...byColour].map(([fill, shapes]) =>
    createSvg('path', { fill, d: toGroundPath(shapes, drawing.view, drawing.box) }),
  )
  return { elements, catches: [] }
}

export function drawLine(layer: StyleLayer, features: readonly SvgFeature[], drawing: Drawing): DrawnLayer {
  const elements: SVGElement[] = []
  const catches: Catch[] = []
  for (const { feature, read } of listOfLayer(layer, features, drawing)) {
    const width = read.number('line-width', 1)
    const opacity = read.number('line-opacity', 1)
    const dashes = read.numbers('line-dasharray').map((length) => length * width)
    const add = (d: string) => {
      if (opacity === 0 || d === '') return
      const isDashed = dashes.length > 1 && dashes[1] !== 0
      const path = createSvg('path', {
        d,
        fill: 'none',
        stroke: read.text('line-color', 'none'),
        'stroke-width': width,
        'stroke-linecap': read.text('line-cap', 'butt'),
        'stroke-linejoin': read.text('line-join', 'miter'),
        ...(opacity < 1 ? { 'stroke-opacity': opacity } : {}),
        ...(isDashed ? { 'stroke-dasharray': dashes.join(' ') } : {}),
      })
      if (feature.id !== '') path.dataset.feature = feature.id
      elements.push(path)
    }
    if (feature.shapes.length > 0) add(toGroundPath(feature.shapes, drawing.view, drawing.box))
    for (const copy of feature.points.length > 1 ? listPixelCopies(feature, drawing) : []) {
      const points = offsetLine(thin(copy), read.number('line-offset', 0))
      const box = toBox(points)
      if (!doBoxesMeet(box, drawing.box, width)) continue
      add(toPath(points))
      catches.push({
        feature,
        isAt: ({ x, y }, reach) =>
          doBoxesMeet(box, { left: x, right: x, top: y, bottom: y }, reach + width / 2) &&
          toLineDistance({ x, y }, points) <= reach + width / 2,
      })
    }
  }
  return { elements, catches }
}

export function drawCircle(layer: StyleLayer, features: readonly SvgFeature[], drawing: Drawing): DrawnLayer {
  const elements: SVGElement[] = []
  const catches: Catch[] = []
  for (const { feature, read } of listInOrder(layer, features, drawing)) {
    const radius = read.number('circle-radius', 5)
    const stroke = read.number('circle-stroke-width', 0)
    const opacity = read.number('circle-opacity', 1)
    const [moveX = 0, moveY = 0] = read.numbers('circle-translate')
    for (const [at] of listPixelCopies(feature, drawing)) {
      if (!at) continue
      const [cx, cy] = [at.x + moveX, at.y + moveY]
      if (!doBoxesMeet({ left: cx, right: cx, top: cy, bottom: cy }, drawing.box, radius)) continue
      catches.push({
        feature,
        isAt: ({ x, y }, reach) => Math.hypot(x - cx, y - cy) <= reach + radius + stroke,
      })
      if (opacity === 0) continue
      elements.push(
        createSvg('circle', {
          cx: Math.round(cx * 10) / 10,
          cy: Math.round(cy * 10) / 10,
          // The style's stroke goes around the circle, that of SVG along its edge.
          r: radius + stroke / 2,
          fill: read.text('circle-color', 'none'),
          ...(opacity < 1 ? { 'fill-opacity': opacity } : {}),
          ...(stroke > 0 ? { 'stroke-width': stroke, stroke: read.text('circle-stroke-color', 'none') } : {}),
        }),
      )
    }
  }
  return { elements, catches }
}
