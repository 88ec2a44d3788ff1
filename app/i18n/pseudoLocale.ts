/**
 * For development alone, and no part of a build: English words that are lengthened, accented, put in brackets and laid
 * out from the right. Who reads no Arabic sees what a mirrored page with long words does, and which text comes from no
 * locale file. The record's own texts stay as they are. Asked for by `pseudo` in the address: `?lang=en&pseudo`.
 */
import i18next from 'i18next'
import { DIRECTIONS } from './i18n'

const PLAIN = 'aeiouycnszdgrtlkAEIOUYCNSZDGRTLK'
const ACCENTED = 'áéíóúýçñšžđğřťľķÁÉÍÓÚÝÇÑŠŽĐĞŘŤĽĶ'
const VOWEL = /[aeiouy]/
/** What i18next and components fill in: "{{count}}", "<1>", "</1>". */
const PLACE = /(\{\{[^}]+\}\}|<\/?\w+\/?>)/

function accent(text: string): string {
  return [...text]
    .map((letter) => (ACCENTED[PLAIN.indexOf(letter)] ?? letter).repeat(VOWEL.test(letter) ? 2 : 1))
    .join('')
}

export function toPseudo(text: string): string {
  // Every second piece is a place to be filled.
  const pieces = text.split(PLACE).map((piece, index) => (index % 2 === 0 ? accent(piece) : piece))
  return `⟦${pieces.join('')}⟧`
}

/** A locale file's words, however deep they lie. */
export function toPseudoWords(words: unknown): unknown {
  if (typeof words === 'string') return toPseudo(words)
  if (typeof words !== 'object' || words === null) return words
  return Object.fromEntries(Object.entries(words).map(([key, inner]) => [key, toPseudoWords(inner)]))
}

/** Before any words are loaded. */
export function installPseudoLocale(search: string): void {
  if (!new URLSearchParams(search).has('pseudo')) return
  Object.assign(DIRECTIONS, { en: 'rtl' })
  let add = i18next.addResourceBundle
  const addTurned: typeof add = (language, namespace, words, ...options) =>
    add.call(i18next, language, namespace, language === 'en' ? toPseudoWords(words) : words, ...options)
  Object.defineProperty(i18next, 'addResourceBundle', {
    get: () => addTurned,
    // i18next sets its own anew when it is initialised.
    set(next: typeof add) {
      add = next
    },
  })
}
