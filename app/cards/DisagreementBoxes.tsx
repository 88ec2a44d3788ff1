import { useTranslation } from 'react-i18next'
import { findDisagreements, toDisagreementContext } from '../domain/view/disagreements'
import { useLanguage } from '../i18n/useLanguage'
import { Icon } from '../ui/Icon'
import { DatasetNotice } from './DatasetNotice'
import styles from './DisagreementBoxes.module.css'
import { DisagreementSides } from './DisagreementSides'
import { ItemLink } from './ItemLink'
import type { AtlasProps } from './panelProps'

interface DisagreementBoxesProps extends AtlasProps {
  readonly itemId: string
}

/** Where sources disagree about an item: every side in one line each, and the way to compare them. */
export function DisagreementBoxes({ atlas, itemId, onRetry }: DisagreementBoxesProps) {
  const { t } = useTranslation('cards')
  const language = useLanguage()
  // Nothing here would say that nobody disagrees.
  if (atlas.failed.has('disagreements')) return <DatasetNotice dataset="disagreements" onRetry={onRetry} />
  return findDisagreements(atlas.record.disagreements, itemId).map((disagreement) => (
    <div key={disagreement.id} className={styles.box}>
      <h3 className={styles.title}>
        <Icon name="theme" size={16} />
        {t('disagreement.title', { context: toDisagreementContext(disagreement) })}
      </h3>
      <p>{disagreement.question[language]}</p>
      <DisagreementSides atlas={atlas} disagreement={disagreement} />
      <p>
        <ItemLink kind="disagreement" id={disagreement.id}>
          {t('disagreement.compare')}
        </ItemLink>
      </p>
    </div>
  ))
}
