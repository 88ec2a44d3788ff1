/**
 * What is easily told wrongly about this record: every rule is a pure function from the record to its violations.
 * The compile step knows what any record must be; these know what this one must not say.
 */
import * as contradictions from './contradictions'
import * as corridors from './corridors'
import * as counts from './counts'
import * as days from './days'
import * as deals from './deals'
import * as names from './names'
import * as opinions from './opinions'
import * as people from './people'
import * as places from './places'
import type { Rule } from './rule'
import * as stages from './stages'
import * as trade from './trade'
import * as unplaced from './unplaced'
import * as years from './years'

export const RULES: readonly Rule[] = [
  contradictions,
  years,
  days,
  names,
  trade,
  deals,
  counts,
  places,
  people,
  opinions,
  stages,
  corridors,
  unplaced,
].flatMap((rules): Rule[] => Object.values(rules))
