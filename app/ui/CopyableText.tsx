import type { ReactNode } from 'react'
import styles from './CopyableText.module.css'
import { CopyButton } from './CopyButton'
import { useCopy } from './useCopy'

interface CopyableTextProps {
  /** What is copied. */
  readonly text: string
  /** What stands for it on the page, told whether the reader is left to copy that; the text itself if left out. */
  readonly show?: (isRefused: boolean) => ReactNode
  readonly lang?: string
  readonly dir?: 'ltr'
  /** Of the button. */
  readonly label: string
  readonly announcement: string
}

/** A text in a box, and below it the button that copies it; where the browser refuses, the text is selected instead. */
export function CopyableText({ text, show = () => text, lang, dir, label, announcement }: CopyableTextProps) {
  const { outcome, shownRef, copy } = useCopy(text)
  return (
    <div className={styles.copyable}>
      <p ref={shownRef} lang={lang} dir={dir} className={styles.text}>
        {show(outcome === 'refused')}
      </p>
      <CopyButton outcome={outcome} label={label} onClick={() => void copy(announcement)} />
    </div>
  )
}
