import { addWords } from '../../i18n/i18n'
import { searchWords } from '../../i18n/searchWords'
import { SearchDialog } from './SearchDialog'

/** The dialog with its words, which no first visit carries. */
export function loadSearch(): typeof SearchDialog {
  addWords(searchWords)
  return SearchDialog
}
