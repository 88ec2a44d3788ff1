/** What the rest of the app may ask of the map engine, whatever draws it. */
import type { LonLat } from '../../domain/record/placeSchema'
import type { Pointing } from '../../domain/state/pointing'
import type { Selection } from '../../domain/state/selection'
import type { MapState } from '../../domain/view/mapState'

/** Degrees, and MapLibre's zoom. */
export interface Camera {
  readonly center: LonLat
  readonly zoom: number
}

/** Pixels of the map covered by panels, by physical side: the map never mirrors, the panels do. */
export interface MapPadding {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

export const NO_PADDING: MapPadding = { top: 0, right: 0, bottom: 0, left: 0 }

/** A part of the map, in its own pixels from its top left corner. */
export interface PixelBox {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export type MapStatus =
  /** Drawing has not finished for the first time. */
  | 'loading'
  | 'ready'
  /** The machine gives no WebGL2. */
  | 'no-webgl'
  /** The graphics context was lost and has not come back yet. */
  | 'context-lost'
  /** The map's code or its world did not arrive. */
  | 'failed'

export interface MapEngineEvents {
  /** `leg`: the id of the leg that was meant, of a corridor with a route. */
  select: (selection: Selection, leg?: string) => void
  /** After the camera came to rest; `isByUser` is false for flights the app asked for. */
  camera: (camera: Camera, isByUser: boolean) => void
  status: (status: MapStatus) => void
  /** Ids of hub places outside the uncovered part of the map, or too close to another to be told apart. */
  hubsOutOfView: (ids: ReadonlySet<string>) => void
}

export interface MapEngine {
  /** Draws the state; cheap when little or nothing changed. */
  apply(state: MapState): void
  /** `covers`: smaller things that stand on the uncovered part; what is framed keeps clear of them too. */
  setPadding(padding: MapPadding, covers: readonly PixelBox[]): void
  zoomBy(steps: number): void
  /** Frames the Caspian region or all five cities inside the uncovered part of the map. */
  frame(view: 'caspian' | 'world'): void
  /** Names the map itself for a screen reader. */
  setLabel(text: string): void
  /**
   * Hubs that have another button while they are out of view; their own is then out of the tab order.
   * None where there is no inset; until this is told, the opening view waits for its room.
   */
  setInsetHubs(ids: ReadonlySet<string>): void
  /**
   * Lights what something of the page stands for, and names it where it lies; null puts it out. What the keyboard
   * comes to is brought into view if none of it is.
   */
  point(pointing: Pointing | null, isByKeyboard: boolean): void
  /** Moves the keyboard to a hub's button. */
  focusHub(id: string): void
  /** A status handler is told the present status at once. */
  on<Name extends keyof MapEngineEvents>(name: Name, handler: MapEngineEvents[Name]): () => void
  destroy(): void
}
