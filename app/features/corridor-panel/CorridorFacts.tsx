import { useTranslation } from 'react-i18next'
import { DatasetGate } from '../../cards/DatasetGate'
import { Fact, FactList } from '../../cards/FactList'
import { ItemDate } from '../../cards/ItemDate'
import { Mention, MentionList } from '../../cards/Mention'
import { PlaceLinks } from '../../cards/PlaceLinks'
import type { AtlasProps } from '../../cards/panelProps'
import type { Corridor } from '../../domain/record/corridorSchema'
import { isInService } from '../../domain/record/stages'
import { namesCorridor } from '../../domain/view/corridorItems'
import { hasArrived } from '../../domain/view/hasArrived'
import { toDatedItemPlacement } from '../../domain/view/placement'
import { useLanguage } from '../../i18n/useLanguage'
import { Isolate } from '../../ui/Isolate'
import styles from './CorridorFacts.module.css'

interface CorridorFactsProps extends AtlasProps {
  readonly corridor: Corridor
}

export function CorridorFacts({ atlas, corridor, onRetry }: CorridorFactsProps) {
  const { t } = useTranslation('corridorPanel')
  const language = useLanguage()
  const { id } = corridor
  const events = atlas.record.events.filter((event) => namesCorridor(event, id))
  const documents = atlas.record.documents.filter((document) => namesCorridor(document, id))
  return (
    <FactList>
      <Fact label={t('spokenOf')}>
        <ItemDate
          date={corridor.date}
          placement={toDatedItemPlacement(corridor, atlas.index)}
          status="held"
        />
        {corridor.undated && <p>{corridor.undated[language]}</p>}
      </Fact>
      {corridor.opinionOf && (
        <Fact label={t('cards:opinion.label')}>
          <MentionList atlas={atlas} ids={corridor.opinionOf} />
        </Fact>
      )}
      <Fact label={t('cards:place.label')}>
        <PlaceLinks
          atlas={atlas}
          places={corridor.places}
          unplaced={corridor.unplaced}
          status={isInService(corridor.stage) ? 'held' : 'expected'}
        />
      </Fact>
      {corridor.aliases && (
        <Fact label={t('aliases')}>
          <ul className={styles.aliases}>
            {corridor.aliases.map((alias) => (
              <li key={alias}>
                <Isolate>{alias}</Isolate>
              </li>
            ))}
          </ul>
        </Fact>
      )}
      {corridor.related?.map((related) => (
        <Fact key={related.corridor} label={t('related')}>
          <Mention atlas={atlas} id={related.corridor} />
          <p>{related.note[language]}</p>
        </Fact>
      ))}
      {(events.length > 0 || !hasArrived(atlas, ['events'])) && (
        <Fact label={t('cards:group.event')}>
          <DatasetGate atlas={atlas} dataset="events" onRetry={onRetry}>
            <MentionList atlas={atlas} ids={events.map((event) => event.id)} isStacked />
          </DatasetGate>
        </Fact>
      )}
      {(documents.length > 0 || !hasArrived(atlas, ['documents'])) && (
        <Fact label={t('cards:group.document')}>
          <DatasetGate atlas={atlas} dataset="documents" onRetry={onRetry}>
            <MentionList atlas={atlas} ids={documents.map((document) => document.id)} isStacked />
          </DatasetGate>
        </Fact>
      )}
    </FactList>
  )
}
