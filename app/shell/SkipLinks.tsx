import type { MouseEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useTextMapInUrl } from '../url-state/useTextMapInUrl'
import styles from './SkipLinks.module.css'

/** The parts of the page a skip link leads to, and their ids. */
export const PARTS = { map: 'atlas-map', panel: 'atlas-panel', years: 'atlas-years' } as const
export type Part = keyof typeof PARTS

/** First in the tab order, seen only while focused. A jump is no change of state, so the address stays as it is. */
export function SkipLinks({ onReveal }: { readonly onReveal: (part: Part) => void }) {
  const { t } = useTranslation('shell')
  const textMap = useTextMapInUrl()
  function handleClick(event: MouseEvent, part: Part) {
    event.preventDefault()
    onReveal(part)
    // After the part has been shown: what is hidden cannot be focused.
    requestAnimationFrame(() => document.getElementById(PARTS[part])?.focus())
  }
  return (
    <nav className={styles.skip} aria-label={t('skip.label')}>
      {(['map', 'panel', 'years'] as const).map((part) => (
        <a
          key={part}
          className={styles.link}
          href={`#${PARTS[part]}`}
          onClick={(event) => handleClick(event, part)}
        >
          {t(`skip.${part}`)}
        </a>
      ))}
      {/* The same in another form: for whoever cannot see the picture. */}
      <a
        className={styles.link}
        href={textMap.toHref()}
        onClick={(event) => {
          event.preventDefault()
          textMap.open()
        }}
      >
        {t('textMap')}
      </a>
    </nav>
  )
}
