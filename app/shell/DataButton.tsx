import { useTranslation } from 'react-i18next'
import { Icon } from '../ui/Icon'
import { Pill } from '../ui/Pill'
import { useDataViewInUrl } from '../url-state/useDataViewInUrl'
import styles from './TopBar.module.css'

/** Opens and closes the record as tables; the view itself is loaded when first wanted. */
export function DataButton() {
  const { t } = useTranslation('shell')
  const { table, open, close } = useDataViewInUrl()
  const isOpen = table !== null
  return (
    <Pill aria-expanded={isOpen} onClick={isOpen ? close : open}>
      <span className={styles.pillIcon}>
        <Icon name="table" />
      </span>
      <span className={styles.pillWord}>{t('data')}</span>
    </Pill>
  )
}
