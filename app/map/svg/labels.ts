/** Where names go, so that none runs into another or into a symbol: the style's rules for texts, in their simple form. */
import type { PixelPoint } from '../engine/camera'
import type { PixelBox } from '../engine/contract'
import { doBoxesMeet } from './lines'

export type Anchor = 'center' | 'top' | 'bottom' | 'left' | 'right'

/** Pixels. */
export interface TextSize {
  readonly width: number
  readonly height: number
}

/** Of lines one below the other, in ems of the text. */
export const LINE_HEIGHT = 1.2

/** Breaks at spaces, into as few lines as keep within the width and of much the same length. */
export function breakLines(
  text: string,
  maxWidth: number,
  measure: (part: string) => number,
): readonly string[] {
  const count = Math.ceil(measure(text) / maxWidth)
  if (count <= 1) return [text]
  const wanted = measure(text) / count
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    const longer = last === undefined ? word : `${last} ${word}`
    // Half of the word may stand out over the wanted length.
    const isRoom = last === undefined || measure(last) + measure(word) / 2 <= wanted
    if (last !== undefined && isRoom) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

/** Which way a text lies from its point. */
const SIDES: Readonly<Record<Anchor, readonly [across: number, down: number]>> = {
  center: [0, 0],
  top: [0, 1],
  bottom: [0, -1],
  left: [1, 0],
  right: [-1, 0],
}

/** `anchor` is the side of the text the point lies at: "top" hangs the text below. Offsets in pixels. */
export function toTextBox(
  { x, y }: PixelPoint,
  { width, height }: TextSize,
  anchor: Anchor,
  offset: PixelPoint,
  radialOffset: number,
): PixelBox {
  const [across, down] = SIDES[anchor]
  const middle = {
    x: x + offset.x + across * (radialOffset + width / 2),
    y: y + offset.y + down * (radialOffset + height / 2),
  }
  return {
    left: middle.x - width / 2,
    right: middle.x + width / 2,
    top: middle.y - height / 2,
    bottom: middle.y + height / 2,
  }
}

export interface Room {
  isFree(box: PixelBox): boolean
  take(box: PixelBox): void
}

export function createRoom(): Room {
  const taken: PixelBox[] = []
  return {
    isFree: (box) => !taken.some((other) => doBoxesMeet(box, other)),
    take: (box) => taken.push(box),
  }
}
