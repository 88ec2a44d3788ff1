import { useTranslation } from 'react-i18next'
import { DIRECTIONS } from '../i18n/i18n'
import { toLanguage } from '../i18n/locale'
import { useLocale } from '../i18n/useLanguage'
import { Isolate } from '../ui/Isolate'
import { toDateText } from './dateText'

/** The year something aims at, always said as an aim. */
export function TargetText({ edtf }: { readonly edtf: string }) {
  const { t } = useTranslation('cards')
  const locale = useLocale()
  const language = toLanguage(locale)
  return (
    <Isolate dir={DIRECTIONS[language]}>
      {t('date.targetLine', { date: toDateText(edtf, locale, t) })}
    </Isolate>
  )
}
