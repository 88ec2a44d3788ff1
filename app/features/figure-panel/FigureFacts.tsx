import { useTranslation } from 'react-i18next'
import { ChangeText } from '../../cards/ChangeText'
import { DateLine } from '../../cards/DateLine'
import { Fact, FactList } from '../../cards/FactList'
import { Mention, MentionList } from '../../cards/Mention'
import { PlaceLinks } from '../../cards/PlaceLinks'
import type { Figure } from '../../domain/record/figureSchema'
import { isRealised } from '../../domain/record/stages'
import type { Atlas } from '../../domain/view/atlas'
import { useLanguage } from '../../i18n/useLanguage'
import { RelatedFigures } from './RelatedFigures'

interface FigureFactsProps {
  readonly atlas: Atlas
  readonly figure: Figure
}

/** What the number covers; the period it refers to stands apart from when it was reported. */
export function FigureFacts({ atlas, figure }: FigureFactsProps) {
  const { t } = useTranslation('figurePanel')
  const language = useLanguage()
  return (
    <FactList>
      {figure.measure !== undefined && (
        <Fact label={t('cards:panel.kind.measure')}>
          <Mention atlas={atlas} id={figure.measure} />
        </Fact>
      )}
      <Fact label={t('scope')}>{figure.scope[language]}</Fact>
      <Fact label={t('period')}>
        {figure.period ? <DateLine claim={figure.period} /> : figure.noPeriod?.[language]}
      </Fact>
      {figure.reported && (
        <Fact label={t('reported')}>
          <DateLine claim={figure.reported} />
        </Fact>
      )}
      {figure.target && (
        <Fact label={t('cards:date.target')}>
          <DateLine claim={figure.target} />
        </Fact>
      )}
      {figure.basis !== 'stated' && <Fact label={t('basis')}>{t(`cards:figure.basis.${figure.basis}`)}</Fact>}
      {figure.reporter !== undefined && (
        <Fact label={t('reporter')}>
          <Mention atlas={atlas} id={figure.reporter} />
        </Fact>
      )}
      {figure.changePercent !== undefined && (
        <Fact label={t('change')}>
          <ChangeText percent={figure.changePercent} />
        </Fact>
      )}
      {figure.attributedTo && (
        <Fact label={t('attributedTo')}>
          <MentionList atlas={atlas} ids={figure.attributedTo} />
        </Fact>
      )}
      <RelatedFigures atlas={atlas} figure={figure} />
      <Fact label={t('cards:place.label')}>
        <PlaceLinks
          atlas={atlas}
          places={figure.places}
          unplaced={figure.unplaced}
          status={isRealised(figure.stage) ? 'held' : 'expected'}
        />
      </Fact>
      {figure.events.length > 0 && (
        <Fact label={t('cards:group.event')}>
          <MentionList atlas={atlas} ids={figure.events} isStacked />
        </Fact>
      )}
      {figure.documents && (
        <Fact label={t('cards:group.document')}>
          <MentionList atlas={atlas} ids={figure.documents} isStacked />
        </Fact>
      )}
    </FactList>
  )
}
