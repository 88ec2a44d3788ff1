import { addWords } from '../../i18n/i18n'
import { textMapWords } from '../../i18n/textMapWords'
import { TextMap } from './TextMap'

/** The view with its words, which no first visit carries. */
export function loadTextMap(): typeof TextMap {
  addWords(textMapWords)
  return TextMap
}
