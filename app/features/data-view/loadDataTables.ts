import { dataViewWords } from '../../i18n/dataViewWords'
import { addWords } from '../../i18n/i18n'
import { DataTables } from './DataTables'

/** The view with its words, which no first visit carries. */
export function loadDataTables(): typeof DataTables {
  addWords(dataViewWords)
  return DataTables
}
