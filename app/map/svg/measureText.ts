/** How wide a text is, asked of the browser's own letters without laying out the page. */

const widths = new Map<string, number>()
let context: CanvasRenderingContext2D | null | undefined

/** Where there is no canvas at all, a little more than the average letter. */
const LETTER_EMS = 0.6

export interface TextFont {
  readonly family: string
  readonly weight: number
}

export function measureText(text: string, { family, weight }: TextFont, pixels: number): number {
  const font = `${weight} ${pixels}px ${family}`
  const key = `${font} ${text}`
  const known = widths.get(key)
  if (known !== undefined) return known
  context ??= document.createElement('canvas').getContext('2d')
  if (context) context.font = font
  const width = context?.measureText(text).width ?? text.length * pixels * LETTER_EMS
  widths.set(key, width)
  return width
}

/** Fonts that arrive make letters of another width. */
export function forgetWidths(): void {
  widths.clear()
}
