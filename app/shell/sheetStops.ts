/** The three heights of the phone's sheet: what they are, and where a drag comes to rest. */
export const SHEET_STOPS = ['peek', 'half', 'full'] as const
export type SheetStop = (typeof SHEET_STOPS)[number]

/** Handle and one row of city chips. */
const PEEK_PIXELS = 100
const HALF_SHARE = 0.56
/** What half leaves to the map below the top bar: a short phone's sheet gives way for it, down to its least share. */
const MAP_PIXELS = 280
const LEAST_HALF_SHARE = 0.42

/** How far ahead of the finger a flick is taken to reach. */
const FLICK_MILLISECONDS = 160

/** `spacePixels` is what the sheet may take at most: from under the top bar down to the folded years. */
export function toSheetPixels(stop: SheetStop, spacePixels: number): number {
  switch (stop) {
    case 'peek':
      return Math.min(PEEK_PIXELS, spacePixels)
    case 'half':
      return Math.max(
        Math.min(PEEK_PIXELS, spacePixels),
        spacePixels * LEAST_HALF_SHARE,
        Math.min(spacePixels * HALF_SHARE, spacePixels - MAP_PIXELS),
      )
    case 'full':
      return spacePixels
    default:
      return stop satisfies never
  }
}

/** The same heights for the style sheet, which knows the space as `--sheet-space`. */
export function toSheetCss(stop: SheetStop): string {
  switch (stop) {
    case 'peek':
      return `min(${PEEK_PIXELS}px, var(--sheet-space))`
    case 'half':
      return `max(min(${PEEK_PIXELS}px, var(--sheet-space)), var(--sheet-space) * ${LEAST_HALF_SHARE}, min(var(--sheet-space) * ${HALF_SHARE}, var(--sheet-space) - ${MAP_PIXELS}px))`
    case 'full':
      return 'var(--sheet-space)'
    default:
      return stop satisfies never
  }
}

export function toNextStop(stop: SheetStop, step: -1 | 1): SheetStop {
  return SHEET_STOPS[SHEET_STOPS.indexOf(stop) + step] ?? stop
}

/** The stop nearest to where the sheet was let go, a flick carrying it on. Upward speed is positive, in px/ms. */
export function snapSheet(heightPixels: number, speed: number, spacePixels: number): SheetStop {
  const aim = heightPixels + speed * FLICK_MILLISECONDS
  const distance = (stop: SheetStop) => Math.abs(toSheetPixels(stop, spacePixels) - aim)
  return SHEET_STOPS.reduce((nearest, stop) => (distance(stop) < distance(nearest) ? stop : nearest))
}
