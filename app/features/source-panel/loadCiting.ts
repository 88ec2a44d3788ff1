import { copyingWords } from '../../i18n/copyingWords'
import { addWords } from '../../i18n/i18n'
import { CiteSource } from './CiteSource'

/** The way to cite a source with its words, which no first visit carries. */
export function loadCiting(): typeof CiteSource {
  addWords(copyingWords)
  return CiteSource
}
