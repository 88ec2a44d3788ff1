import { useTranslation } from 'react-i18next'
import { DatasetGate } from '../../cards/DatasetGate'
import { ItemRow, ItemRows } from '../../cards/ItemRow'
import { PlainDate } from '../../cards/PlainDate'
import type { AtlasProps } from '../../cards/panelProps'
import { useLanguage } from '../../i18n/useLanguage'
import { Isolate } from '../../ui/Isolate'

export function SourceList({ atlas, onRetry }: AtlasProps) {
  const { t } = useTranslation('overview')
  const language = useLanguage()
  return (
    <DatasetGate atlas={atlas} dataset="sources" onRetry={onRetry}>
      <ItemRows>
        {atlas.record.sources.map((source) => (
          <ItemRow
            key={source.id}
            kind="source"
            id={source.id}
            title={<Isolate>{source.outlet[language]}</Isolate>}
            over={<PlainDate date={source.published} placement={undefined} status="held" />}
            under={
              source.isMachineTranslated
                ? t('sources.machineTranslated')
                : t(`cards:citations.languageName.${source.language}`)
            }
          />
        ))}
      </ItemRows>
    </DatasetGate>
  )
}
