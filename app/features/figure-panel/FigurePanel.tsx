import { useTranslation } from 'react-i18next'
import { Citations } from '../../cards/Citations'
import { DisagreementBoxes } from '../../cards/DisagreementBoxes'
import { FigureNumber } from '../../cards/FigureNumber'
import { ItemPanel } from '../../cards/ItemPanel'
import { MissingItem } from '../../cards/MissingItem'
import { PanelContext } from '../../cards/PanelContext'
import { PanelSection } from '../../cards/PanelSection'
import type { ItemPanelProps } from '../../cards/panelProps'
import { FigureStageChip } from '../../cards/StageChips'
import { Superseded } from '../../cards/Superseded'
import { useLanguage } from '../../i18n/useLanguage'
import { FigureFacts } from './FigureFacts'
import styles from './FigurePanel.module.css'
import { FigureThread } from './FigureThread'

/** One figure: the number first, then what it measures and what it does not. */
export function FigurePanel({ atlas, id, onRetry }: ItemPanelProps) {
  const { t } = useTranslation('cards')
  const language = useLanguage()
  const figure = atlas.index.figures.get(id)
  if (!figure) return <MissingItem atlas={atlas} id={id} kind="figure" onRetry={onRetry} />
  return (
    <ItemPanel
      key={id}
      kind={t('panel.kind.figure')}
      title={
        <span className={styles.title}>
          <FigureNumber figure={figure} size="panel" />
          <span>{figure.label[language]}</span>
        </span>
      }
      context={
        <PanelContext citations={figure.citations}>
          <FigureStageChip figure={figure} />
        </PanelContext>
      }
    >
      <p>{figure.note[language]}</p>
      {figure.caution && (
        <div className={styles.caution}>
          {figure.confidence === 'low' && <p className={styles.doubt}>{t('confidence.low')}</p>}
          <p>{figure.caution[language]}</p>
        </div>
      )}
      <FigureThread atlas={atlas} figure={figure} />
      <FigureFacts atlas={atlas} figure={figure} />
      <DisagreementBoxes atlas={atlas} itemId={id} onRetry={onRetry} />
      <Superseded
        atlas={atlas}
        entries={figure.superseded}
        toOld={({ value, text }) =>
          text?.[language] ?? (
            <FigureNumber figure={{ ...figure, value: value ?? null, valueTo: undefined }} />
          )
        }
      />
      <PanelSection title={t('citations.title')}>
        <Citations atlas={atlas} citations={figure.citations} />
      </PanelSection>
    </ItemPanel>
  )
}
