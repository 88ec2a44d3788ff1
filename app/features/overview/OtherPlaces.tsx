import { useTranslation } from 'react-i18next'
import { DatasetGate } from '../../cards/DatasetGate'
import { ItemLink } from '../../cards/ItemLink'
import type { AtlasProps } from '../../cards/panelProps'
import { selectOtherPlaces } from '../../domain/view/overviewSelectors'
import { formatNumber } from '../../i18n/format'
import { toLanguage } from '../../i18n/locale'
import { useLocale } from '../../i18n/useLanguage'
import { VisuallyHidden } from '../../ui/VisuallyHidden'
import styles from './Overview.module.css'

/** Every other place with something in the chosen years, as links. */
export function OtherPlaces({ atlas, onRetry }: AtlasProps) {
  const { t } = useTranslation('overview')
  const locale = useLocale()
  const language = toLanguage(locale)
  const isCounted = atlas.loading.size === 0 && atlas.failed.size === 0
  return (
    <DatasetGate atlas={atlas} dataset="places" onRetry={onRetry}>
      <ul className={styles.places}>
        {selectOtherPlaces(atlas.view, atlas.index).map(({ place, count }) => (
          <li key={place.id}>
            <ItemLink kind="place" id={place.id} look="plain" className={styles.place}>
              {place.name[language]}
              {isCounted && (
                <span className={styles.number}>
                  <span aria-hidden="true">{formatNumber(count, locale)}</span>
                  <VisuallyHidden>{t('places.count', { count })}</VisuallyHidden>
                </span>
              )}
            </ItemLink>
          </li>
        ))}
      </ul>
    </DatasetGate>
  )
}
