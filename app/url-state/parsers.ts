/** How each parameter of the address is read and written. Apart from who uses them: this needs no browser. */
import { createParser, parseAsStringLiteral } from 'nuqs'
import type { YearRange } from '../domain/dates/years'
import { LANGUAGES } from '../domain/record/text'
import type { LayerKey } from '../domain/state/layers'
import {
  CHART_SCALES,
  CORRIDOR_TABS,
  PANEL_TABS,
  parseId,
  parseLayers,
  parseYears,
  serializeLayers,
  serializeYears,
} from './schema'

const idParser = createParser({ parse: parseId, serialize: (id: string) => id })

/** Of all parameters but the camera's and those of the tables and the map in words. */
export const PARSERS = {
  lang: parseAsStringLiteral(LANGUAGES),
  years: createParser<YearRange>({
    parse: parseYears,
    serialize: serializeYears,
    eq: (a, b) => serializeYears(a) === serializeYears(b),
  }),
  layers: createParser<readonly LayerKey[]>({
    parse: parseLayers,
    serialize: serializeLayers,
    eq: (a, b) => serializeLayers(a) === serializeLayers(b),
  }),
  lines: parseAsStringLiteral(['planned'] as const),
  projection: parseAsStringLiteral(['globe'] as const),
  sources: parseAsStringLiteral(['articles'] as const),
  tab: parseAsStringLiteral([...PANEL_TABS, ...CORRIDOR_TABS]),
  scale: parseAsStringLiteral(CHART_SCALES),
  time: parseAsStringLiteral(['ltr'] as const),
  leg: idParser,
  compare: idParser,
  place: idParser,
  event: idParser,
  figure: idParser,
  corridor: idParser,
  document: idParser,
  source: idParser,
  person: idParser,
  organisation: idParser,
  disagreement: idParser,
  measure: idParser,
} as const
