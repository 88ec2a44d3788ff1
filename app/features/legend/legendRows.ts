/** Which rows the legend has: one for every layer the record puts something on. */

import { isInService } from '../../domain/record/stages'
import type { LayerKey } from '../../domain/state/layers'
import { LAYER_KEYS, toLayerKey } from '../../domain/state/layers'
import type { ArrivedRecord } from '../../domain/view/atlas'
import { isKnown } from '../../domain/view/atlas'

interface LegendRow {
  readonly key: LayerKey
  /** False where everything of this layer is planned, proposed or claimed: its line is never drawn through. */
  readonly hasInService: boolean
}

/** A dataset on its way keeps its rows, so that the list does not jump when it arrives. */
export function toLegendRows(atlas: ArrivedRecord): readonly LegendRow[] {
  const drawn = atlas.record.corridors.filter(({ path }) => path !== undefined)
  return LAYER_KEYS.flatMap((key): LegendRow[] => {
    if (key === 'events' || key === 'figures') {
      const isEmpty = isKnown(atlas, key) && atlas.record[key].length === 0
      return isEmpty ? [] : [{ key, hasInService: true }]
    }
    const ofLayer = drawn.filter(({ mode }) => toLayerKey(mode) === key)
    if (isKnown(atlas, 'corridors') && ofLayer.length === 0) return []
    return [{ key, hasInService: ofLayer.length === 0 || ofLayer.some(({ stage }) => isInService(stage)) }]
  })
}
