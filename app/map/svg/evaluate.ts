/**
 * Reads the style's expressions where MapLibre is not there to do it: those the layers of app/map/layers use, and no
 * others. A test compares it with MapLibre's own reading for every layer.
 * https://maplibre.org/maplibre-style-spec/expressions/
 */

export interface EvaluationContext {
  readonly zoom: number
  readonly properties: Readonly<Record<string, unknown>>
  readonly featureState: Readonly<Record<string, unknown>>
  readonly globalState: ReadonlyMap<string, unknown>
}

type Reader = (context: EvaluationContext) => unknown

/** Makes a reader of an operator's parts once, for however many features and drawings. */
type Operator = (parts: readonly Reader[], raw: readonly unknown[]) => Reader

const NOTHING: Reader = () => undefined

function toNumber(value: unknown): number {
  return typeof value === 'number' ? value : Number.NaN
}

function mix(low: unknown, high: unknown, share: number): unknown {
  if (Array.isArray(low) && Array.isArray(high))
    return low.map((value, index) => mix(value, high[index], share))
  return toNumber(low) + (toNumber(high) - toNumber(low)) * share
}

/** Of the first two parts. */
function pair(toValue: (a: unknown, b: unknown) => unknown): Operator {
  return ([a = NOTHING, b = NOTHING]) =>
    (context) =>
      toValue(a(context), b(context))
}

/** Of the first part. */
function single(toValue: (value: unknown, context: EvaluationContext) => unknown): Operator {
  return ([part = NOTHING]) =>
    (context) =>
      toValue(part(context), context)
}

function isIn(needle: unknown, haystack: unknown): boolean {
  if (Array.isArray(haystack)) return haystack.includes(needle)
  return typeof haystack === 'string' && haystack.includes(String(needle))
}

const OPERATORS: Readonly<Record<string, Operator>> = {
  literal:
    (_, [value]) =>
    () =>
      value,
  get: single((name, { properties }) => properties[String(name)] ?? null),
  has: single((name, { properties }) => Object.hasOwn(properties, String(name))),
  zoom:
    () =>
    ({ zoom }) =>
      zoom,
  'feature-state': single((name, { featureState }) => featureState[String(name)] ?? null),
  'global-state': single((name, { globalState }) => globalState.get(String(name)) ?? null),
  number: single((value) => value),
  string: single((value) => value),
  all: (parts) => (context) => parts.every((part) => part(context) === true),
  any: (parts) => (context) => parts.some((part) => part(context) === true),
  '!': single((value) => value !== true),
  '==': pair((a, b) => a === b),
  '!=': pair((a, b) => a !== b),
  '<': pair((a, b) => toNumber(a) < toNumber(b)),
  '<=': pair((a, b) => toNumber(a) <= toNumber(b)),
  '>': pair((a, b) => toNumber(a) > toNumber(b)),
  '>=': pair((a, b) => toNumber(a) >= toNumber(b)),
  '-': pair((a, b) => toNumber(a) - toNumber(b)),
  '*': (parts) => (context) => parts.reduce<number>((product, part) => product * toNumber(part(context)), 1),
  concat: (parts) => (context) => parts.map((part) => String(part(context) ?? '')).join(''),
  in: pair(isIn),
  coalesce: (parts) => (context) => {
    for (const part of parts) {
      const value = part(context) ?? null
      if (value !== null) return value
    }
    return null
  },
  case: (parts) => (context) => {
    for (let index = 0; index + 1 < parts.length; index += 2) {
      if (parts[index]?.(context) === true) return parts[index + 1]?.(context)
    }
    return parts.at(-1)?.(context)
  },
  match: (parts, [, ...raw]) => {
    const [input = NOTHING, ...rest] = parts
    return (context) => {
      const value = input(context)
      for (let index = 0; index + 1 < rest.length; index += 2) {
        const label = raw[index]
        if (label === value || (Array.isArray(label) && label.includes(value))) {
          return rest[index + 1]?.(context)
        }
      }
      return rest.at(-1)?.(context)
    }
  },
  interpolate:
    ([, input = NOTHING, ...parts], [, , ...raw]) =>
    (context) => {
      const value = toNumber(input(context))
      let low = 0
      while (low + 3 < parts.length && toNumber(raw[low + 2]) <= value) low += 2
      const [from, to] = [toNumber(raw[low]), toNumber(raw[low + 2])]
      const lowValue = parts[low + 1]?.(context)
      if (value <= from || low + 3 >= parts.length) return lowValue
      return mix(lowValue, parts[low + 3]?.(context), Math.min(1, (value - from) / (to - from)))
    },
}

const readers = new WeakMap<readonly unknown[], Reader>()

function toReader(expression: unknown): Reader {
  if (!Array.isArray(expression)) return () => expression
  const known = readers.get(expression)
  if (known) return known
  const [name, ...raw] = expression
  const operator = typeof name === 'string' ? OPERATORS[name] : undefined
  const reader = operator ? operator(raw.map(toReader), raw) : () => expression
  readers.set(expression, reader)
  return reader
}

/** Of an expression its value, of anything else the thing itself. An operator it does not know is left as it is. */
export function evaluate(expression: unknown, context: EvaluationContext): unknown {
  return Array.isArray(expression) ? toReader(expression)(context) : expression
}

const NO_STATES: ReadonlySet<string> = new Set()
const statesRead = new WeakMap<readonly unknown[], ReadonlySet<string>>()

/** What feature states go by in `listStates`; no state of the page has this name. */
export const FEATURE_STATE = 'feature-state'

/** The names of the page's states that the expression's value hangs on. */
export function listStates(expression: unknown): ReadonlySet<string> {
  if (!Array.isArray(expression)) return NO_STATES
  const known = statesRead.get(expression)
  if (known) return known
  const [operator, name] = expression
  const names = new Set(expression.flatMap((part) => [...listStates(part)]))
  if (operator === 'global-state') names.add(String(name))
  if (operator === FEATURE_STATE) names.add(FEATURE_STATE)
  statesRead.set(expression, names)
  return names
}
