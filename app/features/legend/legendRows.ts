/** Which rows the legend has: one for every layer the record puts something on. */

import type { CorridorMode } from '../../domain/record/corridorSchema'
import type { LegMode, LegState } from '../../domain/record/routeSchema'
import { LEG_STATES } from '../../domain/record/routeSchema'
import type { LayerKey } from '../../domain/state/layers'
import { LAYER_KEYS, toLayerKey } from '../../domain/state/layers'
import type { ArrivedRecord } from '../../domain/view/atlas'
import { isKnown } from '../../domain/view/atlas'
import { toLineState } from '../../domain/view/lineLook'
import { findNetwork, findSpan } from '../../domain/view/network'

/** A line of the map, for the legend to draw. */
export interface LegendLine {
  readonly mode: LegMode | CorridorMode
  readonly state: LegState
}

interface LegendRow {
  readonly key: LayerKey
  /** The commonest mode of the layer, as far as it has come: through only where something of it operates. */
  readonly line?: LegendLine
}

interface DrawnLine extends LegendLine {
  readonly layer: LayerKey | undefined
}

/** Everything on the map of any year: legs as they are now, and corridors of which no more is known than a path. */
function listLines({ record, index }: ArrivedRecord): readonly DrawnLine[] {
  const { legs, byCorridor } = findNetwork(index)
  const schematic = record.corridors
    .filter(({ id, path }) => path !== undefined && !byCorridor.has(id))
    .map(({ mode, stage }) => ({ layer: toLayerKey(mode), mode, state: toLineState(stage) }))
  const legLines = legs.flatMap(({ layer, mode, spans }): DrawnLine[] => {
    const state = spans.at(-1)?.state
    return state ? [{ layer, mode, state }] : []
  })
  return [...legLines, ...schematic]
}

/** From an idea to being in use; nothing is said of what was suspended. */
const PROGRESS = LEG_STATES.filter((state) => state !== 'suspended')

function pickLine(lines: readonly DrawnLine[]): LegendLine | undefined {
  const modes = [...new Set(lines.map(({ mode }) => mode))]
  const count = (mode: DrawnLine['mode']) => lines.filter((line) => line.mode === mode).length
  const [mode] = modes.toSorted((a, b) => count(b) - count(a))
  if (!mode) return undefined
  const states = lines.filter((line) => line.mode === mode).map(({ state }) => state)
  return { mode, state: PROGRESS.findLast((state) => states.includes(state)) ?? 'suspended' }
}

/** A dataset on its way keeps its rows, so that the list does not jump when it arrives. */
export function toLegendRows(atlas: ArrivedRecord): readonly LegendRow[] {
  const lines = listLines(atlas)
  const areLinesKnown = isKnown(atlas, 'corridors')
  return LAYER_KEYS.flatMap((key): LegendRow[] => {
    if (key === 'events' || key === 'figures') {
      const isEmpty = isKnown(atlas, key) && atlas.record[key].length === 0
      return isEmpty ? [] : [{ key }]
    }
    const line = pickLine(lines.filter(({ layer }) => layer === key))
    return line || !areLinesKnown ? [{ key, line: line ?? { mode: 'unstated', state: 'operating' } }] : []
  })
}

/** Between running through and what is merely planned, which the legend always explains. */
const STATES_BETWEEN = ['under-construction', 'partly-operating', 'suspended'] as const

/** Those some leg was in, in any year. */
export function listStatesBetween({ index }: ArrivedRecord): readonly (typeof STATES_BETWEEN)[number][] {
  const drawn = new Set(findNetwork(index).legs.flatMap(({ spans }) => spans.map(({ state }) => state)))
  return STATES_BETWEEN.filter((state) => drawn.has(state))
}

/** Whether a line of that year is drawn thin: it runs later, and no page says since when. */
export function hasUnattested({ index }: ArrivedRecord, year: number | undefined): boolean {
  if (year === undefined) return false
  return findNetwork(index).legs.some((leg) => findSpan(leg, year)?.isUnattested === true)
}
