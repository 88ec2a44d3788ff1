import { useTranslation } from 'react-i18next'
import { DateLine } from '../../cards/DateLine'
import { Fact, FactList } from '../../cards/FactList'
import { ItemDate } from '../../cards/ItemDate'
import { MentionList } from '../../cards/Mention'
import { PlaceLinks } from '../../cards/PlaceLinks'
import type { AtlasDocument } from '../../domain/record/documentSchema'
import { isDone } from '../../domain/record/stages'
import type { Atlas } from '../../domain/view/atlas'
import { toDatedItemPlacement } from '../../domain/view/placement'
import { useLanguage } from '../../i18n/useLanguage'

interface DocumentFactsProps {
  readonly atlas: Atlas
  readonly document: AtlasDocument
}

export function DocumentFacts({ atlas, document }: DocumentFactsProps) {
  const { t } = useTranslation('documentPanel')
  const language = useLanguage()
  const lists = [
    { label: t('signedBy'), ids: document.signedBy },
    { label: t('awaitedFrom'), ids: document.awaitedFrom },
    { label: t('cards:opinion.label'), ids: document.opinionOf },
    { label: t('cards:participants'), ids: document.participants },
  ]
  const linked = [
    { label: t('cards:group.event'), ids: document.events },
    { label: t('cards:group.corridor'), ids: document.corridors },
  ]
  return (
    <FactList>
      <Fact label={t('cards:date.label')}>
        <ItemDate
          date={document.date}
          placement={toDatedItemPlacement(document, atlas.index)}
          status="held"
        />
        {document.undated && <p>{document.undated[language]}</p>}
      </Fact>
      {document.target && (
        <Fact label={t('cards:date.target')}>
          <DateLine claim={document.target} />
        </Fact>
      )}
      <Fact label={t('cards:place.label')}>
        <PlaceLinks
          atlas={atlas}
          places={document.places}
          unplaced={document.unplaced}
          status={isDone(document.stage) ? 'held' : 'expected'}
        />
      </Fact>
      {lists.map(
        ({ label, ids }) =>
          ids &&
          ids.length > 0 && (
            <Fact key={label} label={label}>
              <MentionList atlas={atlas} ids={ids} />
            </Fact>
          ),
      )}
      {linked.map(
        ({ label, ids }) =>
          ids &&
          ids.length > 0 && (
            <Fact key={label} label={label}>
              <MentionList atlas={atlas} ids={ids} isStacked />
            </Fact>
          ),
      )}
    </FactList>
  )
}
