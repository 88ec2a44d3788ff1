import { useTranslation } from 'react-i18next'
import type { Corridor } from '../domain/record/corridorSchema'
import type { ItemIndex } from '../domain/record/recordIndex'
import type { AtlasView } from '../domain/view/atlasView'
import { findCorridorState, isOpenThroughout } from '../domain/view/corridorState'
import { Chip } from '../ui/Chip'

interface CorridorStateChipProps {
  readonly atlas: { readonly index: Pick<ItemIndex, 'routes'>; readonly view: Pick<AtlasView, 'years'> }
  readonly corridor: Corridor
}

/**
 * How far a corridor had come when the chosen years ended, by its legs where they are known. Nothing of one that was
 * spoken of in another course than that of now: "not yet spoken of" would be untrue of it.
 */
export function CorridorStateChip({ atlas, corridor }: CorridorStateChipProps) {
  const { t } = useTranslation('cards')
  const state = findCorridorState(corridor, atlas.index, atlas.view.years?.toYear ?? null)
  if (state === 'untold') return null
  const label = t(`corridor.stage.${state}`)
  if (isOpenThroughout(state)) return <Chip tone="ok">{label}</Chip>
  return (
    <Chip tone="corridor" look="dashed">
      {label}
    </Chip>
  )
}
