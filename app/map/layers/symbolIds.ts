/** The names of the symbols the engine adds to the map. */
import type { LineMark } from '../../domain/view/lineLook'

export const ARROW_IMAGE = 'arrow'
export const STATION_IMAGES = { seaport: 'station-seaport', border: 'station-border' } as const

export function toMarkImage(mark: LineMark): string {
  return `mark-${mark}`
}
