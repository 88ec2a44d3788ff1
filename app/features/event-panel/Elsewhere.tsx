import { useTranslation } from 'react-i18next'
import { EventChips } from '../../cards/EventChips'
import { Fact, FactList } from '../../cards/FactList'
import { PanelSection } from '../../cards/PanelSection'
import { PlainDate } from '../../cards/PlainDate'
import type { AtlasEvent } from '../../domain/record/eventSchema'
import type { Atlas } from '../../domain/view/atlas'
import { toEventPlacement } from '../../domain/view/placement'
import { isToldOtherwise } from '../../domain/view/readings'
import { useLanguage } from '../../i18n/useLanguage'
import styles from './EventPanel.module.css'
import { Outcomes } from './Outcomes'
import { Weight } from './Weight'

interface ElsewhereProps {
  readonly atlas: Atlas
  readonly event: AtlasEvent
}

/** What other sources tell of an event of the articles; both readings side by side where they differ. */
export function Elsewhere({ atlas, event }: ElsewhereProps) {
  const { t } = useTranslation('eventPanel')
  const language = useLanguage()
  const { elsewhere } = event
  const written = atlas.written.get(event.id)
  if (!elsewhere || !written) return null
  return (
    <PanelSection title={t('elsewhere.title')}>
      {isToldOtherwise(event, written) && (
        <FactList>
          <Fact label={t('elsewhere.articles')}>
            <Reading atlas={atlas} event={written} />
          </Fact>
          <Fact label={t('elsewhere.pages')}>
            <Reading atlas={atlas} event={event} />
          </Fact>
        </FactList>
      )}
      <p>{elsewhere.summary[language]}</p>
      <Outcomes outcomes={elsewhere.outcomes} />
      <Weight confidence={elsewhere.confidence} caution={elsewhere.caution} />
    </PanelSection>
  )
}

function Reading({ atlas, event }: ElsewhereProps) {
  const language = useLanguage()
  return (
    <>
      <div className={styles.reading}>
        <EventChips event={event} />
        <PlainDate date={event.date} placement={toEventPlacement(event, atlas.index)} status={event.status} />
      </div>
      {event.statusNote && <p>{event.statusNote[language]}</p>}
    </>
  )
}
