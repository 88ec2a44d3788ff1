import { useTranslation } from 'react-i18next'
import styles from './CopyButton.module.css'
import { Icon } from './Icon'
import type { Copying } from './useCopy'

interface CopyButtonProps {
  readonly outcome: Copying['outcome']
  readonly label: string
  readonly onClick: () => void
}

/** Says for a moment that it has copied, or below itself what is left to do where it could not. */
export function CopyButton({ outcome, label, onClick }: CopyButtonProps) {
  const { t } = useTranslation('copying')
  const isDone = outcome === 'copied'
  return (
    <>
      <button type="button" className={styles.button} onClick={onClick}>
        {isDone && <Icon name="check" size={16} />}
        {isDone ? t('done') : label}
      </button>
      {outcome === 'refused' && <p className={styles.refused}>{t('refused')}</p>}
    </>
  )
}
