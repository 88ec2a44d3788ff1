import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DatedClaim } from '../domain/record/datedClaim'
import { DIRECTIONS } from '../i18n/i18n'
import { toLanguage } from '../i18n/locale'
import { useLocale } from '../i18n/useLanguage'
import { ChipButton } from '../ui/ChipButton'
import { Isolate } from '../ui/Isolate'
import styles from './DateLine.module.css'
import { toDateText } from './dateText'

interface DateLineProps {
  readonly claim: DatedClaim
  /** Puts the date into its phrase, e.g. "planned for 9 Aug 2024". */
  readonly toPhrase?: (date: string) => string
}

/** A date, what qualifies it, and how it is known: a derived date opens its reasoning. */
export function DateLine({ claim, toPhrase }: DateLineProps) {
  const { t } = useTranslation('cards')
  const locale = useLocale()
  const language = toLanguage(locale)
  const id = useId()
  const [isOpen, setIsOpen] = useState(false)
  const text = toDateText(claim.edtf, locale, t)
  return (
    <span className={styles.line}>
      <Isolate dir={DIRECTIONS[language]}>{toPhrase ? toPhrase(text) : text}</Isolate>
      {claim.reasoning && (
        <ChipButton tone="muted" isExpanded={isOpen} controls={id} onClick={() => setIsOpen(!isOpen)}>
          {t(`date.${claim.basis}`)}
        </ChipButton>
      )}
      {isOpen && (
        <span id={id} className={styles.reasoning}>
          {claim.reasoning?.[language]}
        </span>
      )}
    </span>
  )
}
