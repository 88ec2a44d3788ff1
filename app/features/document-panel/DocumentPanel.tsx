import { useTranslation } from 'react-i18next'
import { Citations } from '../../cards/Citations'
import { DatasetGate } from '../../cards/DatasetGate'
import { DisagreementBoxes } from '../../cards/DisagreementBoxes'
import { ItemPanel } from '../../cards/ItemPanel'
import { MissingItem } from '../../cards/MissingItem'
import { PanelContext } from '../../cards/PanelContext'
import { PanelSection } from '../../cards/PanelSection'
import type { ItemPanelProps } from '../../cards/panelProps'
import { FigureRows } from '../../cards/RecordRows'
import { SideNote } from '../../cards/SideNote'
import { DocumentStageChip } from '../../cards/StageChips'
import { hasArrived } from '../../domain/view/hasArrived'
import { isDocumentToldOtherwise } from '../../domain/view/readings'
import { useLanguage } from '../../i18n/useLanguage'
import { DocumentElsewhere } from './DocumentElsewhere'
import { DocumentFacts } from './DocumentFacts'

/** One document: what it says or would say, and whether it is proposed, awaited, adopted or signed. */
export function DocumentPanel({ atlas, id, onRetry }: ItemPanelProps) {
  const { t } = useTranslation('documentPanel')
  const language = useLanguage()
  const document = atlas.index.documents.get(id)
  if (!document) return <MissingItem atlas={atlas} id={id} kind="document" onRetry={onRetry} />
  const figures = atlas.record.figures.filter((figure) => figure.documents?.includes(id))
  return (
    <ItemPanel
      key={id}
      kind={t(`cards:document.kind.${document.kind}`)}
      title={document.title[language]}
      context={
        <PanelContext citations={document.citations}>
          <DocumentStageChip document={document} />
        </PanelContext>
      }
    >
      <p>{document.summary[language]}</p>
      {/* Where there are two readings, each note stands beside the stage it explains. */}
      {document.stageNote && !isDocumentToldOtherwise(document, atlas.writtenDocuments.get(id)) && (
        <SideNote label={t('stageNote')}>{document.stageNote[language]}</SideNote>
      )}
      <DocumentElsewhere atlas={atlas} document={document} />
      <DocumentFacts atlas={atlas} document={document} />
      <DisagreementBoxes atlas={atlas} itemId={id} onRetry={onRetry} />
      {(figures.length > 0 || !hasArrived(atlas, ['figures'])) && (
        <PanelSection title={t('figures')}>
          <DatasetGate atlas={atlas} dataset="figures" onRetry={onRetry}>
            <FigureRows figures={figures} />
          </DatasetGate>
        </PanelSection>
      )}
      <PanelSection title={t('cards:citations.title')}>
        <Citations atlas={atlas} citations={document.citations} />
      </PanelSection>
    </ItemPanel>
  )
}
