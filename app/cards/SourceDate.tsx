import { useTranslation } from 'react-i18next'
import type { Source } from '../domain/record/sourceSchema'
import { DIRECTIONS } from '../i18n/i18n'
import { toLanguage } from '../i18n/locale'
import { useLocale } from '../i18n/useLanguage'
import { Isolate } from '../ui/Isolate'
import { toDateText } from './dateText'
import styles from './SourceDate.module.css'

/** The day a source came out, beside its outlet: one outlet often has several pages. */
export function SourceDate({ source }: { readonly source: Source | undefined }) {
  const { t } = useTranslation('cards')
  const locale = useLocale()
  const language = toLanguage(locale)
  if (!source?.published) return null
  return (
    <span className={styles.date}>
      <Isolate dir={DIRECTIONS[language]}>{toDateText(source.published.edtf, locale, t)}</Isolate>
    </span>
  )
}
