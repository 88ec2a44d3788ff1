import { markWords } from '../../domain/search/markWords'
import styles from './SearchResults.module.css'

interface MarkedProps {
  readonly text: string
  readonly words: ReadonlySet<string>
}

/** A text with the words that were found marked. */
export function Marked({ text, words }: MarkedProps) {
  return markWords(text, words).map((piece, position) =>
    piece.isMarked ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text have no other identity
      <mark key={position} className={styles.mark}>
        {piece.text}
      </mark>
    ) : (
      piece.text
    ),
  )
}
