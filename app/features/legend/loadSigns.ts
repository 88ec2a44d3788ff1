import { addWords } from '../../i18n/i18n'
import { signWords } from '../../i18n/signWords'
import { SignList } from './SignList'

/** The list of signs with its words, which no first visit carries. */
export function loadSigns(): typeof SignList {
  addWords(signWords)
  return SignList
}
