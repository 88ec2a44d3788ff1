import { useTranslation } from 'react-i18next'
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
          if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
          event.preventDefault()
          open()
        }}
      >
        {t('textMap')}
      </a>
    </p>
  )
}
