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

type Operator = (parts: readonly unknown[], context: EvaluationContext) => unknown

function toNumber(value: unknown): number {
  return typeof value === 'number' ? value : Number.NaN
}

function mix(low: unknown, high: unknown, share: number): unknown {
  if (Array.isArray(low) && Array.isArray(high))
    return low.map((value, index) => mix(value, high[index], share))
  return toNumber(low) + (toNumber(high) - toNumber(low)) * share
}

function compare(isTrue: (a: number, b: number) => boolean): Operator {
  return ([a, b], context) => isTrue(toNumber(evaluate(a, context)), toNumber(evaluate(b, context)))
}

function isIn(needle: unknown, haystack: unknown): boolean {
  if (Array.isArray(haystack)) return haystack.includes(needle)
  return typeof haystack === 'string' && haystack.includes(String(needle))
}

const OPERATORS: Readonly<Record<string, Operator>> = {
  literal: ([value]) => value,
  get: ([name], context) => context.properties[String(evaluate(name, context))] ?? null,
  has: ([name], { properties }) => Object.hasOwn(properties, String(name)),
  zoom: (_, { zoom }) => zoom,
  'feature-state': ([name], { featureState }) => featureState[String(name)] ?? null,
  'global-state': ([name], { globalState }) => globalState.get(String(name)) ?? null,
  number: ([value], context) => evaluate(value, context),
  string: ([value], context) => evaluate(value, context),
  all: (parts, context) => parts.every((part) => evaluate(part, context) === true),
  any: (parts, context) => parts.some((part) => evaluate(part, context) === true),
  '!': ([part], context) => evaluate(part, context) !== true,
  '==': ([a, b], context) => evaluate(a, context) === evaluate(b, context),
  '!=': ([a, b], context) => evaluate(a, context) !== evaluate(b, context),
  '<': compare((a, b) => a < b),
  '<=': compare((a, b) => a <= b),
  '>': compare((a, b) => a > b),
  '>=': compare((a, b) => a >= b),
  '-': ([a, b], context) => toNumber(evaluate(a, context)) - toNumber(evaluate(b, context)),
  '*': (parts, context) =>
    parts.reduce<number>((product, part) => product * toNumber(evaluate(part, context)), 1),
  concat: (parts, context) => parts.map((part) => String(evaluate(part, context) ?? '')).join(''),
  in: ([needle, haystack], context) => isIn(evaluate(needle, context), evaluate(haystack, context)),
  coalesce(parts, context) {
    for (const part of parts) {
      const value = evaluate(part, context) ?? null
      if (value !== null) return value
    }
    return null
  },
  case(parts, context) {
    for (let index = 0; index + 1 < parts.length; index += 2) {
      if (evaluate(parts[index], context) === true) return evaluate(parts[index + 1], context)
    }
    return evaluate(parts.at(-1), context)
  },
  match([input, ...parts], context) {
    const value = evaluate(input, context)
    for (let index = 0; index + 1 < parts.length; index += 2) {
      const label = parts[index]
      if (label === value || (Array.isArray(label) && label.includes(value))) {
        return evaluate(parts[index + 1], context)
      }
    }
    return evaluate(parts.at(-1), context)
  },
  interpolate([, input, ...stops], context) {
    const value = toNumber(evaluate(input, context))
    let low = 0
    while (low + 3 < stops.length && toNumber(stops[low + 2]) <= value) low += 2
    const [from, to] = [toNumber(stops[low]), toNumber(stops[low + 2])]
    const lowValue = evaluate(stops[low + 1], context)
    if (value <= from || low + 3 >= stops.length) return lowValue
    return mix(lowValue, evaluate(stops[low + 3], context), Math.min(1, (value - from) / (to - from)))
  },
}

/** Of an expression its value, of anything else the thing itself. Throws at operators it does not know. */
export function evaluate(expression: unknown, context: EvaluationContext): unknown {
  if (!Array.isArray(expression)) return expression
  const [name, ...parts] = expression
  const operator = typeof name === 'string' ? OPERATORS[name] : undefined
  return operator ? operator(parts, context) : expression
}
