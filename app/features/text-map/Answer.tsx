import type { ReactNode } from 'react'
import { useId } from 'react'
import styles from './TextMap.module.css'

interface AnswerProps {
  /** The question as asked. */
  readonly question: string
  /** The answer in one sentence: seen, and heard when it changes. */
  readonly sentence: string
  readonly children: ReactNode
}

/** An answer under its question. On a phone a dialog covers the page's own live region: the sentence is one itself. */
export function Answer({ question, sentence, children }: AnswerProps) {
  const titleId = useId()
  return (
    <section className={styles.answer} aria-labelledby={titleId}>
      <h3 id={titleId} className={styles.question}>
        {question}
      </h3>
      <p role="status" className={styles.sentence}>
        {sentence}
      </p>
      {children}
    </section>
  )
}
