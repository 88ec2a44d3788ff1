import { useLayoutEffect } from 'react'
import type { ItemIndex } from '../domain/record/recordIndex'
import { findSelectedId } from '../domain/state/selection'
import { toCurrentCorridorId } from '../domain/view/formerIds'
import { useUrlState } from './useUrlState'

/** An address with a corridor's former id shows the corridor, and then its id of now: no step for Back. */
export function useCurrentIds({ corridors }: Pick<ItemIndex, 'corridors'>): void {
  const { state, update } = useUrlState()
  const { selection, compare, leg, tab, scale } = state
  const givenId = findSelectedId(selection, 'corridor')
  const id = givenId && toCurrentCorridorId(givenId, corridors)
  const compareId = compare && toCurrentCorridorId(compare, corridors)
  const isFormer = id !== undefined && (id !== givenId || compareId !== compare)
  // Before the page is painted: nobody sees that the old id is of no corridor.
  useLayoutEffect(() => {
    if (!isFormer) return
    update({ selection: { kind: 'corridor', id }, compare: compareId, leg, tab, scale }, 'adjustment')
  })
}
