import { useTranslation } from 'react-i18next'
import type { DatedClaim } from '../domain/record/datedClaim'
import type { EventStatus } from '../domain/record/eventSchema'
import type { YearPlacement } from '../domain/view/placement'
import { DIRECTIONS } from '../i18n/i18n'
import { toLanguage } from '../i18n/locale'
import { useLocale } from '../i18n/useLanguage'
import { Isolate } from '../ui/Isolate'
import { toDateText, toYearsText } from './dateText'
import styles from './PlainDate.module.css'

interface PlainDateProps {
  readonly date: DatedClaim | undefined
  readonly placement: YearPlacement | undefined
  /** What became of it as of its sources: an event's own, `held` for what is merely dated. */
  readonly status: EventStatus
}

/** A date for a short row: in words alone, its reasoning left to the item's own panel. */
export function PlainDate({ date, placement, status }: PlainDateProps) {
  const { t } = useTranslation('cards')
  const locale = useLocale()
  const language = toLanguage(locale)
  if (!date) {
    return (
      <span className={styles.parts}>
        <span>{t('date.none')}</span>
        <span>
          {placement ? t('date.reported', { years: toYearsText(placement.range, t) }) : t('date.background')}
        </span>
      </span>
    )
  }
  const text = toDateText(date.edtf, locale, t)
  return (
    <span className={styles.parts}>
      <span>
        <Isolate dir={DIRECTIONS[language]}>{t(`date.of.${status}`, { date: text })}</Isolate>
      </span>
      {date.basis === 'derived' && <span>{t('date.derived')}</span>}
    </span>
  )
}
