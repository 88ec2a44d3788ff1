import { useTranslation } from 'react-i18next'
import { Citations } from '../../cards/Citations'
import { DatasetGate } from '../../cards/DatasetGate'
import { DisagreementBoxes } from '../../cards/DisagreementBoxes'
import { EventChips } from '../../cards/EventChips'
import { ItemPanel } from '../../cards/ItemPanel'
import { MentionList } from '../../cards/Mention'
import { MissingItem } from '../../cards/MissingItem'
import { PanelContext } from '../../cards/PanelContext'
import { PanelSection } from '../../cards/PanelSection'
import type { ItemPanelProps } from '../../cards/panelProps'
import { FigureRows } from '../../cards/RecordRows'
import { SideNote } from '../../cards/SideNote'
import { Superseded } from '../../cards/Superseded'
import { Weight } from '../../cards/Weight'
import { hasArrived } from '../../domain/view/hasArrived'
import { isToldOtherwise } from '../../domain/view/readings'
import { useLanguage } from '../../i18n/useLanguage'
import { Elsewhere } from './Elsewhere'
import { EventFacts } from './EventFacts'
import { Outcomes } from './Outcomes'
import { Thread } from './Thread'

/** One event: what came of it, when and how that is known, who and where, what it hangs together with. */
export function EventPanel({ atlas, id, onRetry }: ItemPanelProps) {
  const { t } = useTranslation('eventPanel')
  const language = useLanguage()
  const event = atlas.index.events.get(id)
  if (!event) return <MissingItem atlas={atlas} id={id} kind="event" onRetry={onRetry} />
  const figures = atlas.record.figures.filter((figure) => figure.events.includes(id))
  const documents = atlas.record.documents.filter((document) => document.events.includes(id))
  return (
    <ItemPanel
      key={id}
      kind={t(`cards:event.kind.${event.kind}`)}
      title={event.title[language]}
      context={
        <PanelContext citations={event.citations}>
          <EventChips event={event} />
        </PanelContext>
      }
    >
      <p>{event.summary[language]}</p>
      {/* Where there are two readings, each note stands beside the status it explains. */}
      {event.statusNote && !isToldOtherwise(event, atlas.written.get(id)) && (
        <SideNote label={t('statusNote')}>{event.statusNote[language]}</SideNote>
      )}
      <Outcomes outcomes={event.outcomes} />
      <Weight confidence={event.confidence} caution={event.caution} />
      <Thread atlas={atlas} event={event} />
      <Elsewhere atlas={atlas} event={event} />
      <EventFacts atlas={atlas} event={event} />
      <DisagreementBoxes atlas={atlas} itemId={id} onRetry={onRetry} />
      {(figures.length > 0 || !hasArrived(atlas, ['figures'])) && (
        <PanelSection title={t('figures')}>
          <DatasetGate atlas={atlas} dataset="figures" onRetry={onRetry}>
            <FigureRows figures={figures} />
          </DatasetGate>
        </PanelSection>
      )}
      {(documents.length > 0 || !hasArrived(atlas, ['documents'])) && (
        <PanelSection title={t('documents')}>
          <DatasetGate atlas={atlas} dataset="documents" onRetry={onRetry}>
            <MentionList atlas={atlas} ids={documents.map((document) => document.id)} isStacked />
          </DatasetGate>
        </PanelSection>
      )}
      <Superseded atlas={atlas} entries={event.superseded} toOld={({ text }) => text[language]} />
      <PanelSection title={t('cards:citations.title')}>
        <Citations atlas={atlas} citations={event.citations} />
      </PanelSection>
    </ItemPanel>
  )
}
