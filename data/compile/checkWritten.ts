/**
 * What no file of the record may hold, in whatever field: markup, marks that turn text round unseen, texts too long
 * to be what their field is for, and names that JavaScript's own objects go by. Looks at what is written, before
 * any schema: a schema passes over a field that every object has.
 */
import type { RecordProblem } from './problem'
import type { FieldPath, YamlFile } from './yamlFile'

const UNSEEN = /[\p{Cc}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/u
const MARKUP = /<[a-z!/?]/i

const LONGEST_NAME = 200
const LONGEST_TEXT = 1_000
const NAMES: ReadonlySet<string> = new Set(['name', 'title', 'label', 'outlet', 'aliases', 'printed', 'id'])

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

function isOfEveryObject(name: string): boolean {
  return name in {}
}

function findFault(text: string, field: FieldPath): readonly [problem: string, mend: string] | undefined {
  const isName = field.some((part) => NAMES.has(String(part)))
  const longest = isName ? LONGEST_NAME : LONGEST_TEXT
  if (text.length > longest) {
    return [`has ${text.length} characters`, `shorten it to at most ${longest}`]
  }
  if (MARKUP.test(text)) return ['holds markup', 'write plain words; the page shows a text as it is written']
  const isText = ['ar', 'en'].includes(String(field.at(-1)))
  // Of texts in both languages crossCheck says it.
  if (!isText && UNSEEN.test(text))
    return ['holds a mark that nobody sees', 'delete it, or type the text anew']
  if (field.at(-1) === 'id' && isOfEveryObject(text)) {
    return [`"${text}" is a name of JavaScript's own`, 'give it another id']
  }
  return undefined
}

function checkValue(source: YamlFile, value: unknown, field: FieldPath): RecordProblem[] {
  const at = (where: FieldPath, problem: string, mend: string): RecordProblem => ({
    file: source.file,
    line: source.lineOf(where),
    field: where.join('.'),
    problem,
    mend,
  })
  if (typeof value === 'string') {
    const fault = findFault(value, field)
    return fault ? [at(field, ...fault)] : []
  }
  if (Array.isArray(value)) return value.flatMap((entry, row) => checkValue(source, entry, [...field, row]))
  if (!isObject(value)) return []
  return Object.entries(value).flatMap(([key, entry]) =>
    isOfEveryObject(key)
      ? [at([...field, key], `"${key}" is no field of the record`, 'remove it')]
      : checkValue(source, entry, [...field, key]),
  )
}

export function checkWritten(sources: readonly YamlFile[]): RecordProblem[] {
  return sources.flatMap((source) => checkValue(source, source.value, []))
}
