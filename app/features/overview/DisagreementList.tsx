import { useTranslation } from 'react-i18next'
import { DatasetGate } from '../../cards/DatasetGate'
import { ItemRow, ItemRows } from '../../cards/ItemRow'
import type { AtlasProps } from '../../cards/panelProps'
import { toDisagreementContext } from '../../domain/view/disagreements'
import { useLanguage } from '../../i18n/useLanguage'

/** The questions the sources answer differently. */
export function DisagreementList({ atlas, onRetry }: AtlasProps) {
  const { t } = useTranslation('overview')
  const language = useLanguage()
  return (
    <DatasetGate atlas={atlas} dataset="disagreements" onRetry={onRetry}>
      <ItemRows>
        {atlas.record.disagreements.map((disagreement) => (
          <ItemRow
            key={disagreement.id}
            kind="disagreement"
            id={disagreement.id}
            title={disagreement.question[language]}
            under={
              toDisagreementContext(disagreement) === 'single'
                ? t('cards:disagreement.title', { context: 'single' })
                : undefined
            }
          />
        ))}
      </ItemRows>
    </DatasetGate>
  )
}
