import { useTranslation } from 'react-i18next'
import { CountText } from '../../cards/CountText'
import type { Atlas } from '../../domain/view/atlas'
import { DIRECTIONS } from '../../i18n/i18n'
import { toLanguage } from '../../i18n/locale'
import { useLocale } from '../../i18n/useLanguage'
import { Isolate } from '../../ui/Isolate'
import styles from './TimelineSummary.module.css'
import { toYearsText } from './timelineWords'

/** The year dock in one line, for a phone: the years and how many events they hold. */
export function TimelineSummary({ atlas }: { readonly atlas: Atlas }) {
  const { t } = useTranslation('timeline')
  const locale = useLocale()
  const { years, counts } = atlas.view
  return (
    <p className={styles.summary}>
      <Isolate dir={DIRECTIONS[toLanguage(locale)]} className={styles.years}>
        {toYearsText(t, years, locale)}
      </Isolate>
      <span className={styles.count}>
        <CountText atlas={atlas} dataset="events" count={counts.events} />
      </span>
    </p>
  )
}
