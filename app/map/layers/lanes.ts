/** How far apart lines in lanes lie, as the style computes it and as the pointer is measured against. */
import type { ExpressionSpecification } from 'maplibre-gl'
import { OPEN_CORRIDOR_STATE } from './globalState'

/** Pixels between the middles of neighbouring lanes, by zoom; far out a bundle is one line. */
const LANE_STOPS = [
  [2, 1.2],
  [4, 4.5],
  [6, 7],
] as const

/** The same as the style computes for `line-offset`; for finding the line nearest to the pointer. */
export function toLaneWidthPixels(zoom: number): number {
  const [first, ...others] = LANE_STOPS
  let [lowZoom, lowWidth]: readonly [number, number] = first
  for (const [highZoom, highWidth] of others) {
    if (zoom <= highZoom) {
      const share = Math.max(0, (zoom - lowZoom) / (highZoom - lowZoom))
      return lowWidth + (highWidth - lowWidth) * share
    }
    ;[lowZoom, lowWidth] = [highZoom, highWidth]
  }
  return lowWidth
}

const [[farZoom, farPixels], [middleZoom, middlePixels], [nearZoom, nearPixels]] = LANE_STOPS

function byZoom(toValue: (pixels: number) => ExpressionSpecification): ExpressionSpecification {
  return [
    'interpolate',
    ['linear'],
    ['zoom'],
    farZoom,
    toValue(farPixels),
    middleZoom,
    toValue(middlePixels),
    nearZoom,
    toValue(nearPixels),
  ]
}

/** An opened corridor leaves its lane and runs through its stations; the others have stepped back. */
const LANE: ExpressionSpecification = [
  'case',
  ['==', ['get', 'corridor'], ['global-state', OPEN_CORRIDOR_STATE]],
  0,
  ['number', ['get', 'lane']],
]

/** The same for one line. */
export function toShownLane(lane: number, corridor: string, openCorridor: string | undefined): number {
  return corridor === openCorridor ? 0 : lane
}

export const LANE_OFFSET = byZoom((pixels) => ['*', LANE, pixels])

/** Bundles of more lines than a screen could tell apart. */
const MAX_HALF_LANES = 8

/** Symbols along a line do not follow its `line-offset`; moved by this they sit on it. */
export function toLaneIconOffset(iconSize: number): ExpressionSpecification {
  return byZoom((pixels) => {
    const toOffset = (halfLanes: number): ExpressionSpecification => [
      'literal',
      [0, (halfLanes * pixels) / 2 / iconSize],
    ]
    const [first = 1, ...others] = Array.from(
      { length: 2 * MAX_HALF_LANES + 1 },
      (_, index) => index - MAX_HALF_LANES,
    ).filter((halfLanes) => halfLanes !== 0)
    return [
      'match',
      ['*', 2, LANE],
      first,
      toOffset(first),
      ...others.flatMap((halfLanes) => [halfLanes, toOffset(halfLanes)]),
      toOffset(0),
    ]
  })
}
