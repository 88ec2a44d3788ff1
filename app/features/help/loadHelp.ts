import { helpWords } from '../../i18n/helpWords'
import { addWords } from '../../i18n/i18n'
import { HelpDialog } from './HelpDialog'

/** The dialog with its words, which no first visit carries. */
export function loadHelp(): typeof HelpDialog {
  addWords(helpWords)
  return HelpDialog
}
