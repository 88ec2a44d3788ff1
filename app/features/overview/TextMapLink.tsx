import { useTranslation } from 'react-i18next'
import { isPlainClick } from '../../lib/isPlainClick'
import { useTextMapInUrl } from '../../url-state/useTextMapInUrl'

/** The way to the map in words, beside the list of the same cities. */
export function TextMapLink() {
  const { t } = useTranslation('shell')
  const { toHref, open } = useTextMapInUrl()
  return (
    <p>
      <a
        href={toHref()}
        onClick={(event) => {
          if (!isPlainClick(event)) return
          event.preventDefault()
          open()
        }}
      >
        {t('textMap')}
      </a>
    </p>
  )
}
