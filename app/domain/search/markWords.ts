/** Which words of a text were found: for marking them, and for cutting a long text down to where they stand. */
import { toSearchWords } from './normalizeSearchText'
import { toIndexForms } from './wordForms'

export interface TextPiece {
  readonly text: string
  readonly isMarked: boolean
}

/** Kept between the words, so that the pieces joined are the text again; commas and points stand in numbers too. */
const SEPARATORS = /((?:[\s\-\u2013\u2014\u00b7/«»“”"():;،؛]|[.,](?=\s|$))+)/

/** Whole words are marked: a mark inside an Arabic word would cut its letters apart. */
export function markWords(text: string, words: ReadonlySet<string>): readonly TextPiece[] {
  const pieces: TextPiece[] = []
  for (const part of text.split(SEPARATORS)) {
    if (part === '') continue
    const isMarked = toSearchWords(part)
      .flatMap(toIndexForms)
      .some((form) => words.has(form))
    const last = pieces.at(-1)
    if (last && !last.isMarked && !isMarked) pieces[pieces.length - 1] = { ...last, text: last.text + part }
    else pieces.push({ text: part, isMarked })
  }
  return pieces
}

const WORDS_BEFORE = 6
const WORDS_AFTER = 12

/** The words around the first one found, with "…" where the text goes on. */
export function toSnippet(text: string, words: ReadonlySet<string>): string {
  const pieces = markWords(text, words)
  const first = pieces.findIndex(({ isMarked }) => isMarked)
  const toText = (some: readonly TextPiece[]) => some.map((piece) => piece.text).join('')
  const before = toText(pieces.slice(0, Math.max(first, 0))).split(/(?<=\s)/)
  const after = toText(pieces.slice(Math.max(first, 0))).split(/(?<=\s)/)
  const start = before.slice(-WORDS_BEFORE).join('')
  const end = after.slice(0, WORDS_AFTER).join('').trimEnd()
  return `${before.length > WORDS_BEFORE ? '…' : ''}${start}${end}${after.length > WORDS_AFTER ? '…' : ''}`
}
