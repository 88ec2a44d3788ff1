import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Figure } from '../domain/record/figureSchema'
import { isRealised } from '../domain/record/stages'
import type { Atlas } from '../domain/view/atlas'
import { findDisagreements, toDisagreementContext } from '../domain/view/disagreements'
import { useLanguage } from '../i18n/useLanguage'
import { Chip } from '../ui/Chip'
import styles from './Card.module.css'
import { CardFooter } from './CardFooter'
import { FigureNumber } from './FigureNumber'
import { FigureTime } from './FigureTime'
import { ItemLink } from './ItemLink'
import { isSameRecord } from './isSameRecord'
import { RoleHere } from './RoleHere'
import { FigureStageChip } from './StageChips'

interface FigureCardProps {
  readonly atlas: Atlas
  readonly figure: Figure
  readonly hereIds?: ReadonlySet<string> | undefined
}

function PlainFigureCard({ atlas, figure, hereIds }: FigureCardProps) {
  const { t } = useTranslation('cards')
  const language = useLanguage()
  const [disagreement] = findDisagreements(atlas.record.disagreements, figure.id)
  return (
    <li className={`${styles.card} ${isRealised(figure.stage) ? '' : styles.dashed}`}>
      <FigureNumber figure={figure} size="card" />
      <h4 className={styles.title}>
        <ItemLink kind="figure" id={figure.id} look="plain">
          {figure.label[language]}
        </ItemLink>
      </h4>
      <p className={styles.meta}>
        <FigureTime figure={figure} />
        <RoleHere links={figure.places} hereIds={hereIds} />
      </p>
      <CardFooter atlas={atlas} citations={figure.citations}>
        <FigureStageChip figure={figure} />
        {figure.confidence === 'low' && <Chip look="dashed">{t('confidence.low')}</Chip>}
        {disagreement && (
          <ItemLink kind="disagreement" id={disagreement.id} look="plain">
            <Chip tone="trade" look="outlined">
              {t('disagreement.title', { context: toDisagreementContext(disagreement) })}
            </Chip>
          </ItemLink>
        )}
      </CardFooter>
    </li>
  )
}

/** The number first, then what it measures; solid only where it is realised. */
export const FigureCard = memo(
  PlainFigureCard,
  (before, after) =>
    before.figure === after.figure &&
    before.hereIds === after.hereIds &&
    isSameRecord(before.atlas, after.atlas),
)
