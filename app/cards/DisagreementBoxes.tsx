import { useTranslation } from 'react-i18next'
import type { Atlas } from '../domain/view/atlas'
import { useLanguage } from '../i18n/useLanguage'
import { Icon } from '../ui/Icon'
import styles from './DisagreementBoxes.module.css'
import { DisagreementSides } from './DisagreementSides'
import { findDisagreements, toDisagreementContext } from './disagreements'
import { ItemLink } from './ItemLink'

interface DisagreementBoxesProps {
  readonly atlas: Atlas
  readonly itemId: string
}

/** Where sources disagree about an item: every side in one line each, and the way to compare them. */
export function DisagreementBoxes({ atlas, itemId }: DisagreementBoxesProps) {
  const { t } = useTranslation('cards')
  const language = useLanguage()
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
