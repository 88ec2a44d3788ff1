import type { MapState } from '../../domain/view/mapState'
import type { View } from './camera'
import type { Camera, MapPadding } from './contract'
import type { Stage } from './engineMap'

export interface StartOptions {
  readonly container: HTMLElement
  readonly state: MapState
  readonly padding: MapPadding
  readonly initialCamera: Camera | null
}

/** What draws: MapLibre, or SVG where there is no WebGL2. */
export interface Backend {
  /** Throws a graphics fault where the machine gives what it needs not. */
  start(options: StartOptions, constrain: (view: View) => View): Stage
  isGraphicsFault(error: unknown): boolean
  /** Whether a part of it has not arrived, without which nothing will be drawn. Absent where it has no parts. */
  isPartMissing?(error: unknown): boolean
}
