/** The map in words in the address: the question, and what it is asked of. Apart from the rest, like the data view. */
import { createParser, createSerializer, parseAsStringLiteral, useQueryStates } from 'nuqs'
import { DATA_TABLES } from '../domain/state/dataView'
import type { TextMapQuestion } from '../domain/state/textMap'
import { TEXT_MAP_QUESTIONS } from '../domain/state/textMap'
import { parseId } from './schema'
import { stayOnItem } from './trail'
import { ADJUSTMENT, DECISION } from './urlSteps'

const idParser = createParser({ parse: parseId, serialize: (id: string) => id })
const PARSERS = {
  words: parseAsStringLiteral(TEXT_MAP_QUESTIONS),
  from: idParser,
  to: idParser,
  way: idParser,
  // Both would cover the map.
  data: parseAsStringLiteral(DATA_TABLES),
}

const serialize = createSerializer(PARSERS)
const OPEN = { words: TEXT_MAP_QUESTIONS[0], data: null }
const CLOSED = { words: null, from: null, to: null, way: null }

export interface TextMapQuery {
  readonly words?: TextMapQuestion
  /** Ids of cities; null is all of them, or leaves the choice to the map in words. */
  readonly from?: string | null
  readonly to?: string | null
  /** Id of a corridor. */
  readonly way?: string | null
}

export function useTextMapInUrl() {
  const [query, setQuery] = useQueryStates(PARSERS)
  return {
    /** Null while it is closed. */
    question: query.data === null ? query.words : null,
    from: query.from,
    to: query.to,
    way: query.way,
    /** For a link: where `open` leads from the page's address. */
    toHref: () => serialize(window.location.search, OPEN),
    open: () => stayOnItem(setQuery(OPEN, DECISION)),
    close: () => stayOnItem(setQuery(CLOSED, DECISION)),
    ask: (next: TextMapQuery) => void setQuery(next, ADJUSTMENT),
  }
}
