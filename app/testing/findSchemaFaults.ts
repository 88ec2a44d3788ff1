/**
 * What of a value breaks a JSON Schema (draft 7), for the keywords that the profile of data packages uses and no
 * others: one it does not know throws, rather than being passed over.
 */
type Schema = Readonly<Record<string, unknown>>

/** They say something to people, and forbid nothing. */
const ANNOTATIONS: ReadonlySet<string> = new Set(
  '$schema title description default examples context propertyOrder options hidden notes item'.split(' '),
)

const FORMATS: Readonly<Record<string, RegExp>> = {
  textarea: /^/,
  uri: /^[a-z][a-z\d+.-]*:\S+$/i,
  email: /^[^@\s]+@[^@\s]+$/,
  'date-time': /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/i,
}

function isObject(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value)
}

function toSchema(value: unknown): Schema {
  if (!isObject(value)) throw new Error(`${JSON.stringify(value)} is no schema`)
  return value
}

function toList(value: unknown): readonly unknown[] {
  if (!isList(value)) throw new Error(`${JSON.stringify(value)} is no list`)
  return value
}

function isOfType(value: unknown, type: unknown): boolean {
  switch (type) {
    case 'array':
      return isList(value)
    case 'object':
      return isObject(value)
    case 'integer':
      return Number.isInteger(value)
    case 'string':
    case 'number':
    case 'boolean':
      return typeof value === type
    default:
      throw new Error(`the type ${JSON.stringify(type)} is not known here`)
  }
}

/** A rule about values of another type than this one's is kept by it: JSON Schema has it so. */
function keepsRule(value: unknown, keyword: string, rule: unknown): boolean {
  const text = typeof value === 'string' ? value : undefined
  const size = isList(value) ? value.length : undefined
  const matches = (schema: unknown) => findSchemaFaults(toSchema(schema), value).length === 0
  switch (keyword) {
    case 'type':
      return (isList(rule) ? rule : [rule]).some((type) => isOfType(value, type))
    case 'required':
      return !isObject(value) || toList(rule).every((name) => Object.hasOwn(value, String(name)))
    case 'enum':
      return toList(rule).some((allowed) => JSON.stringify(allowed) === JSON.stringify(value))
    case 'pattern':
      return text === undefined || new RegExp(String(rule), 'u').test(text)
    case 'format': {
      const format = FORMATS[String(rule)]
      if (!format) throw new Error(`the format ${rule} is not known here`)
      return text === undefined || format.test(text)
    }
    case 'minimum':
      return typeof value !== 'number' || value >= Number(rule)
    case 'minItems':
      return size === undefined || size >= Number(rule)
    case 'minProperties':
      return !isObject(value) || Object.keys(value).length >= Number(rule)
    case 'uniqueItems':
      return !isList(value) || new Set(value.map((item) => JSON.stringify(item))).size === value.length
    case 'anyOf':
      return toList(rule).some(matches)
    case 'oneOf':
      return toList(rule).filter(matches).length === 1
    default:
      if (ANNOTATIONS.has(keyword)) return true
      throw new Error(`the keyword ${keyword} is not known here`)
  }
}

/** Each as "resources.0.path: pattern"; none of a value that keeps to the schema. */
export function findSchemaFaults(schema: Schema, value: unknown, field: readonly string[] = []): string[] {
  return Object.entries(schema).flatMap(([keyword, rule]) => {
    if (keyword === 'properties') {
      return Object.entries(toSchema(rule)).flatMap(([name, inner]) =>
        isObject(value) && Object.hasOwn(value, name)
          ? findSchemaFaults(toSchema(inner), value[name], [...field, name])
          : [],
      )
    }
    if (keyword === 'items') {
      return isList(value)
        ? value.flatMap((item, row) => findSchemaFaults(toSchema(rule), item, [...field, String(row)]))
        : []
    }
    return keepsRule(value, keyword, rule) ? [] : [`${field.join('.')}: ${keyword}`]
  })
}
