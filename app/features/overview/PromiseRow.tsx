import { useTranslation } from 'react-i18next'
import { FigureNumber } from '../../cards/FigureNumber'
import { FigureTime } from '../../cards/FigureTime'
import { ItemLink } from '../../cards/ItemLink'
import { OriginMark } from '../../cards/OriginMark'
import { FigureStageChip } from '../../cards/StageChips'
import { TargetText } from '../../cards/TargetText'
import type { Figure } from '../../domain/record/figureSchema'
import type { FigurePromise } from '../../domain/view/promises'
import { toPromiseGroup } from '../../domain/view/promises'
import { useLanguage } from '../../i18n/useLanguage'
import { useUrlState } from '../../url-state/useUrlState'
import styles from './ExpectationList.module.css'

/** A figure announced or aimed at, and what later sources give. */
export function PromiseRow({ promise }: { readonly promise: FigurePromise }) {
  const { t } = useTranslation('cards')
  const language = useLanguage()
  const { scope } = useUrlState().state
  const { figure, outcomes } = promise
  const isOpen = toPromiseGroup(promise) === 'open'
  return (
    <li className={styles.row}>
      <ItemLink kind="figure" id={figure.id} look="plain" className={styles.title}>
        {figure.label[language]}
      </ItemLink>
      <Amount figure={figure} />
      {(outcomes.length > 0 || isOpen) && (
        <div className={styles.outcome}>
          {outcomes.map(({ item, note }) => (
            <div key={item.kind === 'figure' ? item.figure.id : item.event.id}>
              {item.kind === 'figure' ? (
                <Amount figure={item.figure} isLinked />
              ) : (
                <ItemLink kind="event" id={item.event.id}>
                  {item.event.title[language]}
                </ItemLink>
              )}
              {note && <p>{note[language]}</p>}
            </div>
          ))}
          {isOpen && <p>{t('outcome.nothing', { context: scope })}</p>}
        </div>
      )}
    </li>
  )
}

function Amount({ figure, isLinked = false }: { readonly figure: Figure; readonly isLinked?: boolean }) {
  const number = <FigureNumber figure={figure} />
  return (
    <div className={styles.when}>
      {isLinked ? (
        <ItemLink kind="figure" id={figure.id}>
          {number}
        </ItemLink>
      ) : (
        number
      )}
      {figure.target ? <TargetText edtf={figure.target.edtf} /> : <FigureTime figure={figure} />}
      <span className={styles.chips}>
        <FigureStageChip figure={figure} />
        <OriginMark citations={figure.citations} />
      </span>
    </div>
  )
}
