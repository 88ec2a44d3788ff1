/** How much of one corridor the switches of the legend leave on the map. Apart from the map's state, which every page needs. */
import type { Language } from '../record/text'
import type { LayerKey } from '../state/layers'
import type { Atlas } from './atlas'
import { isOnlyPlanned } from './legState'
import { findNetwork, findState } from './network'
import { isDrawnPlanned } from './plannedView'
import { listSchematic } from './schematicCorridors'

export interface DrawnShare {
  /** Its lines that are drawn: legs, or the one through the places it names. */
  readonly drawnCount: number
  /** With those that are hidden: of legs, without any of which nobody had spoken by then. */
  readonly totalCount: number
  /** What hides the others: that they are more than planned, their layers, or now the one, now the other. */
  readonly hiddenBy: 'switch' | 'layers' | 'both'
}

interface DrawnShareInput extends Pick<Atlas, 'view' | 'index'> {
  readonly layers: ReadonlySet<LayerKey>
  readonly isPlannedOnly: boolean
  readonly language: Language
}

/** Undefined where nothing of it is hidden: what no source had spoken of by then no switch would bring. */
export function findDrawnShare(corridorId: string, input: DrawnShareInput): DrawnShare | undefined {
  const { view, index, layers, isPlannedOnly } = input
  const year = view.years?.toYear ?? null
  const network = findNetwork(index)
  const paths = listSchematic(input, network).filter(({ id }) => id === corridorId)
  const legs = (network.byCorridor.get(corridorId) ?? []).flatMap((leg) => {
    const state = findState(leg, year)
    return state === undefined ? [] : [{ layer: leg.layer, state }]
  })
  const lines = [...legs, ...paths]
  const isDrawn = (line: (typeof lines)[number]) =>
    isPlannedOnly ? isDrawnPlanned(line, layers) : layers.has(line.layer)
  const isBegunHidden = isPlannedOnly && lines.some(({ state }) => !isOnlyPlanned(state))
  const isLayerOff = lines.some(({ layer }) => !layers.has(layer))
  if (!isBegunHidden && !isLayerOff) return undefined
  return {
    drawnCount: lines.filter(isDrawn).length,
    totalCount: lines.length,
    hiddenBy: !isLayerOff ? 'switch' : isBegunHidden ? 'both' : 'layers',
  }
}
