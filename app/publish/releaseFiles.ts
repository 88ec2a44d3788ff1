/**
 * The copy of a version: the record in words in each language, with its own styles, the whole record in one file, and a
 * manifest with the digest of each. Always the same for the same published files; that which is archived differs in its
 * pages from the draft that a build makes until then, and which says so.
 */
import { createHash } from 'node:crypto'
import * as v from 'valibot'
import type { ReleaseManifest } from '../domain/record/releaseManifest'
import { MANIFEST_FILE } from '../domain/record/releaseManifest'
import { DATASET_NAMES } from '../domain/record/schema'
import { LANGUAGES } from '../domain/record/text'
import type { ReadPublished } from './publishedFiles'
import { parseRecord } from './publishedFiles'
import { readPlainStyles } from './readPlainStyles'
import { renderPlainPage } from './renderPlainPage'

/** As published: nothing of it may be lost by a schema. */
const DatasetSchema = v.object({ items: v.array(v.unknown()) })

function buildRecordFile(read: ReadPublished, version: string): string {
  const datasets = DATASET_NAMES.map((name) => {
    const { items } = v.parse(DatasetSchema, JSON.parse(read(`data/${name}.json`)))
    return [name, items] as const
  })
  return JSON.stringify({ version, licence: 'CC BY 4.0', ...Object.fromEntries(datasets) })
}

function buildManifest(version: string, files: ReadonlyMap<string, string>): string {
  const weigh = (content: string) => ({
    bytes: Buffer.byteLength(content),
    sha256: createHash('sha256').update(content).digest('hex'),
  })
  const manifest: ReleaseManifest = {
    version,
    files: Object.fromEntries([...files].map(([name, content]) => [name, weigh(content)])),
  }
  return `${JSON.stringify(manifest, null, 2)}\n`
}

/** Name -> content; the manifest last. */
export async function buildReleaseFiles(
  read: ReadPublished,
  edition: 'draft' | 'archived',
): Promise<ReadonlyMap<string, string>> {
  const { record, version } = parseRecord(read)
  const files = new Map<string, string>()
  for (const language of LANGUAGES) {
    files.set(`${language}.html`, await renderPlainPage(record, version, language, edition))
  }
  files.set('plain.css', readPlainStyles())
  files.set('record.json', buildRecordFile(read, version))
  return files.set(MANIFEST_FILE, buildManifest(version, files))
}
