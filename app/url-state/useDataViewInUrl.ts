/**
 * The data view in the address: which table is open, how it is sorted and what it is filtered for. Apart from the
 * rest, so that a letter typed into its filter makes nothing else of the page render.
 */
import { createParser, parseAsStringLiteral, useQueryStates } from 'nuqs'
import type { DataSort, DataTable } from '../domain/state/dataView'
import { DATA_TABLES, FIRST_SORT } from '../domain/state/dataView'
import { TEXT_MAP_QUESTIONS } from '../domain/state/textMap'
import { parseDataSort, serializeDataSort } from './schema'
import { stayOnItem } from './trail'
import { ADJUSTMENT, DECISION } from './urlSteps'

const MAXIMUM_FILTER_LENGTH = 80

const PARSERS = {
  data: parseAsStringLiteral(DATA_TABLES),
  sort: createParser<DataSort>({
    parse: parseDataSort,
    serialize: serializeDataSort,
    eq: (a, b) => serializeDataSort(a) === serializeDataSort(b),
  }),
  filter: createParser<string>({
    parse: (text) => text.slice(0, MAXIMUM_FILTER_LENGTH),
    serialize: (text) => text,
  }),
  // Both would cover the map.
  words: parseAsStringLiteral(TEXT_MAP_QUESTIONS),
}

export function useDataViewInUrl() {
  const [query, setQuery] = useQueryStates(PARSERS)
  return {
    /** Null while the view is closed. */
    table: query.data,
    sort: query.sort ?? FIRST_SORT,
    filter: query.filter ?? '',
    open: () => stayOnItem(setQuery({ data: DATA_TABLES[0], words: null }, DECISION)),
    close: () => stayOnItem(setQuery({ data: null, sort: null, filter: null }, DECISION)),
    setTable: (data: DataTable) => void setQuery({ data, sort: null }, ADJUSTMENT),
    setSort: (sort: DataSort) => void setQuery({ sort }, ADJUSTMENT),
    setFilter: (filter: string) => void setQuery({ filter: filter === '' ? null : filter }, ADJUSTMENT),
  }
}
