import { copyingWords } from '../i18n/copyingWords'
import { addWords } from '../i18n/i18n'
import { ReportLines } from './ReportLines'

/** What an unfolded report shows, with its words, which no first visit carries. */
export function loadReportLines(): typeof ReportLines {
  addWords(copyingWords)
  return ReportLines
}
