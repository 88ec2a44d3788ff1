/** Reads YAML, keeping for every field the line it stands on. Knows nothing of the record. */
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { isNode, LineCounter, parseDocument } from 'yaml'
import type { RecordProblem } from './problem'

export type FieldPath = readonly (string | number)[]

export interface YamlFile {
  /** Relative to the repository, e.g. data/events/x.yaml. */
  readonly file: string
  readonly value: unknown
  /** The line of a field, or of the nearest field around it that is there. */
  readonly lineOf: (field: FieldPath) => number
}

export function toFileProblem(file: string, problem: string, mend: string): RecordProblem {
  return { file, line: 1, field: '', problem, mend }
}

function parseYaml(text: string, file: string): YamlFile | RecordProblem[] {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  if (document.errors.length > 0) {
    return document.errors.map((error) => ({
      file,
      line: lines.linePos(error.pos[0]).line,
      field: '',
      problem: `is not valid YAML (${error.message})`,
      mend: 'indent with two spaces and put text that contains ": " or starts with a sign in quotation marks',
    }))
  }
  const lineOf = (field: FieldPath): number => {
    for (let length = field.length; length >= 0; length -= 1) {
      const node = length === 0 ? document.contents : document.getIn(field.slice(0, length), true)
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line
    }
    return 1
  }
  return { file, value: document.toJS(), lineOf }
}

/** Undefined where there is no such file; a list where there is no reading it. */
export async function readYaml(root: string, file: string): Promise<YamlFile | RecordProblem[] | undefined> {
  try {
    return parseYaml(await readFile(path.join(root, file), 'utf8'), file)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    if (code === 'ENOENT') return undefined
    return [toFileProblem(file, `cannot be read (${code})`, 'save it again, or delete it')]
  }
}

export interface YamlFolder {
  readonly files: readonly YamlFile[]
  readonly problems: readonly RecordProblem[]
}

/** Every file of a folder under data/. A missing folder reads as empty. */
export async function readYamlFolder(root: string, name: string): Promise<YamlFolder> {
  const folder = path.posix.join('data', name)
  const entries = await readdir(path.join(root, folder)).catch(() => [])
  const files: YamlFile[] = []
  const problems: RecordProblem[] = []
  // Hidden files are an editor's or a system's, never the record's.
  for (const entry of entries.filter((candidate) => !candidate.startsWith('.')).toSorted()) {
    const file = path.posix.join(folder, entry)
    if (!entry.endsWith('.yaml')) {
      const mend = `name it ${path.parse(entry).name}.yaml, or move it out of ${folder}`
      problems.push(toFileProblem(file, 'is no file of the record', mend))
      continue
    }
    const read = await readYaml(root, file)
    if (read === undefined) {
      // Listed a moment ago, and gone when its turn comes.
      problems.push(toFileProblem(file, 'cannot be read (ENOENT)', 'save it again, or delete it'))
    } else if (Array.isArray(read)) problems.push(...read)
    else files.push(read)
  }
  return { files, problems }
}

/** The entries of a list, each with the way back to its lines; or why the file is no list. */
export function toEntries({ file, value, lineOf }: YamlFile): readonly YamlFile[] | RecordProblem[] {
  if (!Array.isArray(value)) return [toFileProblem(file, 'is not a list', 'start every entry with "- id: …"')]
  return value.map((entry: unknown, row) => ({
    file,
    value: entry,
    lineOf: (field) => lineOf([row, ...field]),
  }))
}
