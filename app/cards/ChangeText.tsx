import { useTranslation } from 'react-i18next'
import { DIRECTIONS } from '../i18n/i18n'
import { formatPercent } from '../i18n/laterFormats'
import { toLanguage } from '../i18n/locale'
import { useLocale } from '../i18n/useLanguage'
import { Isolate } from '../ui/Isolate'

/** "up 14.3%" on the period before, with the digits its source prints; the direction in a word, not in a sign. */
export function ChangeText({ percent }: { readonly percent: number }) {
  const { t } = useTranslation('cards')
  const locale = useLocale()
  const size = Math.abs(percent)
  const fractionDigits = String(size).split('.')[1]?.length ?? 0
  return (
    <>
      {t(percent < 0 ? 'figure.fall' : 'figure.rise')}{' '}
      <Isolate dir={DIRECTIONS[toLanguage(locale)]}>
        {formatPercent(size, locale, { fractionDigits })}
      </Isolate>
    </>
  )
}
