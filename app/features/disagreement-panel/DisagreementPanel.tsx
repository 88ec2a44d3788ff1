import { useTranslation } from 'react-i18next'
import { Citations } from '../../cards/Citations'
import { FigureNumber } from '../../cards/FigureNumber'
import { FigureTime } from '../../cards/FigureTime'
import { ItemPanel } from '../../cards/ItemPanel'
import { Mention } from '../../cards/Mention'
import { MissingItem } from '../../cards/MissingItem'
import type { ItemPanelProps } from '../../cards/panelProps'
import { FigureStageChip } from '../../cards/StageChips'
import { isToldByNumbers, toDisagreementContext } from '../../domain/view/disagreements'
import { useLanguage } from '../../i18n/useLanguage'
import styles from './DisagreementPanel.module.css'

/** The sides of a disagreement, one after the other and alike: no winner, no average. */
export function DisagreementPanel({ atlas, id, onRetry }: ItemPanelProps) {
  const { t } = useTranslation('disagreementPanel')
  const language = useLanguage()
  const disagreement = atlas.index.disagreements.get(id)
  if (!disagreement) return <MissingItem atlas={atlas} id={id} kind="disagreement" onRetry={onRetry} />
  // A number over some sides and not over others would favour them.
  const hasFigures = isToldByNumbers(disagreement, atlas.index)
  return (
    <ItemPanel
      key={id}
      kind={t('cards:disagreement.title', { context: toDisagreementContext(disagreement) })}
      title={disagreement.question[language]}
      context={t(`differsIn.${disagreement.differsIn}`)}
    >
      <p>{disagreement.explanation[language]}</p>
      {disagreement.scopeNote && <p>{disagreement.scopeNote[language]}</p>}
      {disagreement.claims.map(({ claim, item, citations }, side) => {
        const figure = hasFigures ? atlas.index.figures.get(item) : undefined
        return (
          <div key={`${item}-${claim.en}`} className={styles.side}>
            <h3 className={styles.heading}>{t('side', { number: side + 1 })}</h3>
            {figure && (
              <p>
                <FigureNumber figure={figure} size="card" />
              </p>
            )}
            <p className={styles.claim}>{claim[language]}</p>
            {figure && (
              <div className={styles.figure}>
                <FigureStageChip figure={figure} />
                <FigureTime figure={figure} />
              </div>
            )}
            <p className={styles.item}>
              {t('item')} <Mention atlas={atlas} id={item} />
            </p>
            <Citations atlas={atlas} citations={citations} />
          </div>
        )
      })}
      <p className={styles.rule}>{t('rule')}</p>
    </ItemPanel>
  )
}
