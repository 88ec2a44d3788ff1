/** What the page points at outside the map: named beside its line, and brought into view for the keyboard. */
import type { LonLat } from '../../domain/record/placeSchema'
import type { Pointing } from '../../domain/state/pointing'
import { fromMiddle } from '../geometry/fromMiddle'
import type { EngineMap } from './engineMap'
import type { Pilot } from './pilot'
import { thinOut } from './thinOut'
import type { Tooltip } from './tooltip'

export interface PagePointingOptions {
  readonly map: Pick<EngineMap, 'on' | 'project'>
  readonly pilot: Pick<Pilot, 'isInView' | 'isMapSeen' | 'centreOn'>
  readonly tooltip: Pick<Tooltip, 'show' | 'hide'>
  /** Its line as it is drawn now; none where it has none, and of a corridor as a whole. */
  readonly findLine: (pointing: Pointing) => readonly LonLat[]
  /** All its lines as one run of points. */
  readonly findCourse: (pointing: Pointing) => readonly LonLat[]
  readonly findWords: (pointing: Pointing) => { readonly title?: string; readonly detail?: string }
}

export type PointFromPage = (pointing: Pointing | null, isByKeyboard: boolean) => void

export function createPagePointing(options: PagePointingOptions): PointFromPage {
  const { map, pilot, tooltip, findLine, findCourse, findWords } = options
  /** What the map is on its way to. */
  let brought: Pointing | null = null

  /** The points to look for on the page, from the middle outwards. */
  const toProbes = (points: readonly LonLat[]) => fromMiddle(thinOut(points))
  const findSeen = (probes: readonly LonLat[]) => probes.find((lonLat) => pilot.isInView(lonLat))
  const name = (pointing: Pointing) => {
    const at = findSeen(toProbes(findLine(pointing)))
    const { title, detail } = findWords(pointing)
    if (at && title) tooltip.show(title, map.project(at), detail)
    else tooltip.hide()
  }

  map.on('moveend', () => {
    if (brought) name(brought)
    brought = null
  })

  return (pointing, isByKeyboard) => {
    brought = null
    if (!pointing) {
      tooltip.hide()
      return
    }
    name(pointing)
    // A pointer on its way over a list must not drag the map along.
    if (!isByKeyboard || !pilot.isMapSeen()) return
    const probes = toProbes(findCourse(pointing))
    const [middle] = probes
    if (!middle || findSeen(probes)) return
    brought = pointing
    pilot.centreOn(middle)
  }
}
