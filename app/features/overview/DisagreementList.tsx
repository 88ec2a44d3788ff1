import { useTranslation } from 'react-i18next'
import { DatasetGate } from '../../cards/DatasetGate'
import { ItemRow, ItemRows } from '../../cards/ItemRow'
import type { AtlasProps } from '../../cards/panelProps'
import type { Disagreement } from '../../domain/record/disagreementSchema'
import { splitByTelling, toDisagreementContext } from '../../domain/view/disagreements'
import { useLanguage } from '../../i18n/useLanguage'
import { Disclosure } from '../../ui/Disclosure'

const LIMIT = 6

/** The questions the sources answer differently: the most telling of the chosen years, and the rest on demand. */
export function DisagreementList({ atlas, onRetry }: AtlasProps) {
  const { t } = useTranslation('overview')
  const { telling, rest } = splitByTelling(atlas.record.disagreements, atlas.view, LIMIT)
  return (
    <DatasetGate atlas={atlas} dataset="disagreements" onRetry={onRetry}>
      {telling.length > 0 ? <Questions disagreements={telling} /> : <p>{t('disagreements.none')}</p>}
      {rest.length > 0 && (
        <Disclosure summary={t('disagreements.more', { count: rest.length })}>
          <Questions disagreements={rest} />
        </Disclosure>
      )}
    </DatasetGate>
  )
}

function Questions({ disagreements }: { readonly disagreements: readonly Disagreement[] }) {
  const { t } = useTranslation('cards')
  const language = useLanguage()
  return (
    <ItemRows>
      {disagreements.map((disagreement) => (
        <ItemRow
          key={disagreement.id}
          kind="disagreement"
          id={disagreement.id}
          title={disagreement.question[language]}
          under={
            toDisagreementContext(disagreement) === 'single'
              ? t('disagreement.title', { context: 'single' })
              : undefined
          }
        />
      ))}
    </ItemRows>
  )
}
