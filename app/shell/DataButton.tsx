import { useTranslation } from 'react-i18next'
import { BarButton } from '../ui/BarButton'
import { useDataViewInUrl } from '../url-state/useDataViewInUrl'

/** Opens and closes the record as tables; the view itself is loaded when first wanted. */
export function DataButton() {
  const { t } = useTranslation('shell')
  const { table, open, close } = useDataViewInUrl()
  const isOpen = table !== null
  return (
    <BarButton
      look="word"
      icon="table"
      label={t('data')}
      aria-expanded={isOpen}
      data-leaves=""
      onClick={isOpen ? close : open}
    />
  )
}
