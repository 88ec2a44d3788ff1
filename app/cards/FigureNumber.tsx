import { useTranslation } from 'react-i18next'
import type { Figure } from '../domain/record/figureSchema'
import { DIRECTIONS } from '../i18n/i18n'
import { toLanguage } from '../i18n/locale'
import { useLocale } from '../i18n/useLanguage'
import { Isolate } from '../ui/Isolate'
import styles from './FigureNumber.module.css'
import { toFigureText } from './figureText'

interface FigureNumberProps {
  readonly figure: Figure
  readonly size?: 'inline' | 'card' | 'panel'
}

/** The number as its source prints it, its bound in words before it. */
export function FigureNumber({ figure, size = 'inline' }: FigureNumberProps) {
  const { t } = useTranslation('cards')
  const locale = useLocale()
  const language = toLanguage(locale)
  const { bound, amount } = toFigureText(figure, locale, t)
  return (
    <span className={styles[size]}>
      {bound !== undefined && <span className={styles.bound}>{bound} </span>}
      {/* The page's direction: a span of years has no letter of its own to take one from. */}
      <Isolate dir={DIRECTIONS[language]} className={figure.value === null ? styles.unstated : styles.amount}>
        {amount}
      </Isolate>
    </span>
  )
}
