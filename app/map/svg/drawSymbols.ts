/** Names and symbols of the style as SVG. Names are text that the browser shapes, in any script. */
import type { PixelPoint } from '../engine/camera'
import type { PixelBox } from '../engine/contract'
import type { Catch, Drawing, DrawnLayer } from './drawing'
import { createSvg, listInOrder, listPixelCopies } from './drawing'
import type { SvgFeature } from './features'
import { type Anchor, breakLines, LINE_HEIGHT, type Room, toTextBox } from './labels'
import { doBoxesMeet, listSpots, type Spot, thin } from './lines'
import { measureText } from './measureText'
import type { LayerReader, StyleLayer } from './styleReader'
import { SYMBOL_SHAPES, SYMBOL_SIZE } from './symbolShapes'

const ANCHORS: readonly Anchor[] = ['center', 'top', 'bottom', 'left', 'right']
/** Of the middle of a letter over the line it stands on, in ems. */
const MIDDLE_OF_LETTERS = 0.34

function round(value: number): number {
  return Math.round(value * 10) / 10
}

function drawIcon(read: LayerReader, { x, y, degrees }: Spot): readonly SVGElement[] {
  const shape = SYMBOL_SHAPES.get(read.text('icon-image', ''))
  const opacity = read.number('icon-opacity', 1)
  if (!shape || opacity === 0) return []
  const size = read.number('icon-size', 1)
  const [moveX = 0, moveY = 0] = read.numbers('icon-offset')
  const color = read.text('icon-color', 'none')
  const halo = (2 * read.number('icon-halo-width', 0)) / size
  const turn = degrees === 0 ? '' : ` rotate(${Math.round(degrees)})`
  const group = createSvg('g', {
    transform: `translate(${round(x)} ${round(y)})${turn} scale(${size}) translate(${moveX} ${moveY})`,
    fill: 'none',
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    ...(opacity < 1 ? { opacity } : {}),
  })
  const edge = createSvg('path', {
    d: shape.path,
    stroke: read.text('icon-halo-color', 'none'),
    'stroke-width': shape.strokeWidth + halo,
  })
  const mark = createSvg('path', {
    d: shape.path,
    ...(shape.isFilled ? { fill: color } : { stroke: color, 'stroke-width': shape.strokeWidth }),
  })
  group.append(edge, mark)
  return [group]
}

function drawText(
  read: LayerReader,
  lines: readonly string[],
  pixels: number,
  box: PixelBox,
): readonly SVGElement[] {
  const opacity = read.number('text-opacity', 1)
  if (opacity === 0) return []
  const [x, middle] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2]
  const halo = read.number('text-halo-width', 0)
  const element = createSvg('text', {
    'font-size': pixels,
    fill: read.text('text-color', 'none'),
    ...(opacity < 1 ? { 'fill-opacity': opacity } : {}),
    ...(halo > 0 ? { stroke: read.text('text-halo-color', 'none'), 'stroke-width': 2 * halo } : {}),
  })
  for (const [index, line] of lines.entries()) {
    const below = index - (lines.length - 1) / 2
    const y = middle + (below * LINE_HEIGHT + MIDDLE_OF_LETTERS) * pixels
    const part = createSvg('tspan', { x: round(x), y: round(y) })
    part.textContent = line
    element.append(part)
  }
  return [element]
}

function isBoxAt({ left, top, right, bottom }: PixelBox, { x, y }: PixelPoint, reach: number): boolean {
  return x >= left - reach && x <= right + reach && y >= top - reach && y <= bottom + reach
}

interface Placed {
  readonly elements: readonly SVGElement[]
  readonly boxes: readonly PixelBox[]
}

function place(
  read: LayerReader,
  at: PixelPoint,
  room: Room,
  { box: window, font }: Drawing,
): Placed | undefined {
  const boxes: PixelBox[] = []
  const elements: SVGElement[] = []
  if (SYMBOL_SHAPES.has(read.text('icon-image', ''))) {
    const half = (SYMBOL_SIZE * read.number('icon-size', 1)) / 2 + read.number('icon-padding', 2)
    const box = { left: at.x - half, right: at.x + half, top: at.y - half, bottom: at.y + half }
    if (!doBoxesMeet(box, window)) return undefined
    if (!read.isTrue('icon-allow-overlap') && !room.isFree(box)) return undefined
    boxes.push(box)
    elements.push(...drawIcon(read, { ...at, degrees: 0 }))
  }
  const text = read.text('text-field', '')
  if (text !== '') {
    const pixels = read.number('text-size', 16)
    const measure = (part: string) => measureText(part, font, pixels)
    const lines = breakLines(text, read.number('text-max-width', 10) * pixels, measure)
    const size = {
      width: Math.max(...lines.map(measure)),
      height: lines.length * LINE_HEIGHT * pixels,
    }
    const [moveX = 0, moveY = 0] = read.numbers('text-offset')
    const named = read.texts('text-variable-anchor')
    const wanted = named.length > 0 ? named : [read.text('text-anchor', 'center')]
    const padding = read.number('text-padding', 2)
    const candidates = ANCHORS.filter((anchor) => wanted.includes(anchor))
      .toSorted((a, b) => wanted.indexOf(a) - wanted.indexOf(b))
      .map((anchor) =>
        toTextBox(
          at,
          size,
          anchor,
          { x: moveX * pixels, y: moveY * pixels },
          read.number('text-radial-offset', 0) * pixels,
        ),
      )
    const isAllowed = read.isTrue('text-allow-overlap')
    const box = candidates.find((candidate) => isAllowed || room.isFree(inflate(candidate, padding)))
    if (!box || !doBoxesMeet(box, window)) return undefined
    boxes.push(inflate(box, padding))
    elements.push(...drawText(read, lines, pixels, box))
  }
  return { elements, boxes }
}

function inflate({ left, top, right, bottom }: PixelBox, by: number): PixelBox {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by }
}

function drawAlongLine(
  read: LayerReader,
  copy: readonly PixelPoint[],
  { box }: Drawing,
): readonly SVGElement[] {
  return listSpots(thin(copy), read.number('symbol-spacing', 250))
    .filter(({ x, y }) => isBoxAt(box, { x, y }, 0))
    .flatMap((spot) => drawIcon(read, spot))
}

/** Layers are to be placed from the topmost down, with one room for all: what is on top keeps the others off. */
export function drawSymbols(
  layer: StyleLayer,
  features: readonly SvgFeature[],
  drawing: Drawing,
  room: Room,
): DrawnLayer {
  const elements: SVGElement[] = []
  const catches: Catch[] = []
  for (const { feature, read } of listInOrder(layer, features, drawing)) {
    for (const copy of listPixelCopies(feature, drawing)) {
      const [at] = copy
      if (!at) continue
      if (read.text('symbol-placement', 'point') === 'line') {
        elements.push(...drawAlongLine(read, copy, drawing))
        continue
      }
      const placed = place(read, at, room, drawing)
      if (!placed) continue
      for (const box of placed.boxes) room.take(box)
      elements.push(...placed.elements)
      const { boxes } = placed
      catches.push({
        feature,
        isAt: (point, reach) => boxes.some((box) => isBoxAt(box, point, reach)),
      })
    }
  }
  return { elements, catches }
}
