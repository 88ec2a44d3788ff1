/** The symbols of engine/symbolImages.ts and engine/areaImages.ts as paths, on the same grid of ±13 pixels. */
import { LINE_MARKS } from '../../domain/view/lineLook'
import {
  AREA_IMAGES,
  ARROW_IMAGE,
  MARK_HALF_WIDTH,
  MARK_STROKES,
  STATION_IMAGES,
  toMarkImage,
} from '../layers/signs'

export interface SymbolShape {
  readonly path: string
  readonly strokeWidth: number
  readonly isFilled?: boolean
}

/** The side of an image, which names keep off. */
export const SYMBOL_SIZE = 26

const SQUARE =
  'M-6.5-9H6.5A2.5 2.5 0 0 1 9-6.5V6.5A2.5 2.5 0 0 1 6.5 9H-6.5A2.5 2.5 0 0 1-9 6.5V-6.5A2.5 2.5 0 0 1-6.5-9Z'

export const SYMBOL_SHAPES: ReadonlyMap<string, SymbolShape> = new Map<string, SymbolShape>([
  [AREA_IMAGES.filled, { path: SQUARE, strokeWidth: 0, isFilled: true }],
  [AREA_IMAGES.ring, { path: 'M-6.8-6.8H6.8V6.8H-6.8Z', strokeWidth: 4.4 }],
  [ARROW_IMAGE, { path: 'M-4-6L4 0L-4 6', strokeWidth: 3.4 }],
  [
    STATION_IMAGES.seaport,
    {
      path: 'M-2.2-7a2.2 2.2 0 1 0 4.4 0a2.2 2.2 0 1 0-4.4 0M0-5V8M-4-2H4M-7 1a7 7 0 0 0 14 0',
      strokeWidth: 2.4,
    },
  ],
  [STATION_IMAGES.border, { path: 'M-3-8V8M3-8V8', strokeWidth: 3 }],
  ...LINE_MARKS.map((mark): [string, SymbolShape] => [
    toMarkImage(mark),
    {
      path: MARK_STROKES[mark].map(([fromX, fromY, toX, toY]) => `M${fromX} ${fromY}L${toX} ${toY}`).join(''),
      strokeWidth: 2 * MARK_HALF_WIDTH,
    },
  ]),
])
