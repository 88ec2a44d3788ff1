import { useTranslation } from 'react-i18next'
import type { Figure } from '../domain/record/figureSchema'
import { DIRECTIONS } from '../i18n/i18n'
import { toLanguage } from '../i18n/locale'
import { useLocale } from '../i18n/useLanguage'
import { Isolate } from '../ui/Isolate'
import { toDateText } from './dateText'
import styles from './PlainDate.module.css'
import { TargetText } from './TargetText'

/** The period a figure refers to, or else the year it aims at, apart from when it was reported: in one line, for cards. */
export function FigureTime({ figure }: { readonly figure: Figure }) {
  const { t } = useTranslation('cards')
  const locale = useLocale()
  const language = toLanguage(locale)
  const dir = DIRECTIONS[language]
  return (
    <span className={styles.parts}>
      {/* A target year is no measurement: it has no period to miss. */}
      {figure.kind !== 'horizon' && (
        <span>
          {figure.period ? (
            <Isolate dir={dir}>
              {t('figure.period', { date: toDateText(figure.period.edtf, locale, t) })}
            </Isolate>
          ) : figure.target ? (
            <TargetText edtf={figure.target.edtf} />
          ) : (
            t('figure.noPeriod')
          )}
        </span>
      )}
      {figure.reported && (
        <span>
          <Isolate dir={dir}>
            {t('figure.reported', { date: toDateText(figure.reported.edtf, locale, t) })}
          </Isolate>
        </span>
      )}
    </span>
  )
}
