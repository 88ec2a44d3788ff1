/**
 * The published files, described for data tools: a Data Package v2 (https://datapackage.org/standard/data-package/).
 * Its own fields have no room for a second language: Arabic lies beside them, `titleAr` and `descriptionAr`.
 * It says no time of its making, so that one record always gives one file.
 */
import { createHash } from 'node:crypto'
import type { DatasetName } from '../../app/domain/record/schema'
import type { GeoFile } from './geoFiles'
import type { FileTexts } from './packageTexts'
import { CHANGES_TEXTS, DATASET_TEXTS, GEO_TEXTS, PACKAGE_TEXTS } from './packageTexts'

const PROFILE = 'https://datapackage.org/profiles/2.0/datapackage.json'

export const DATA_PACKAGE_PATH = 'data/datapackage.json'

interface DescribedFile {
  readonly name: string
  /** Relative to the site's root. */
  readonly path: string
  readonly json: string
}

function toTexts({ title, description }: FileTexts) {
  return {
    title: title.en,
    titleAr: title.ar,
    description: description.en,
    descriptionAr: description.ar,
  }
}

function toResource({ name, path, json }: DescribedFile, texts: FileTexts) {
  const isGeo = path.endsWith('.geojson')
  return {
    name,
    // Relative to the descriptor, which lies beside it.
    path: path.replace(/^data\//, ''),
    ...toTexts(texts),
    format: isGeo ? 'geojson' : 'json',
    mediatype: isGeo ? 'application/geo+json' : 'application/json',
    encoding: 'utf-8',
    bytes: Buffer.byteLength(json),
    hash: `sha256:${createHash('sha256').update(json).digest('hex')}`,
  }
}

export function buildDataPackage(
  version: string,
  files: readonly (DescribedFile & { readonly name: DatasetName })[],
  geoFiles: readonly GeoFile[],
  changes: Omit<DescribedFile, 'name'>,
): string {
  const descriptor = {
    $schema: PROFILE,
    name: 'caspian-atlas',
    ...toTexts(PACKAGE_TEXTS),
    version,
    licenses: [
      {
        name: 'CC-BY-4.0',
        path: 'https://creativecommons.org/licenses/by/4.0/',
        title: 'Creative Commons Attribution 4.0 International',
      },
    ],
    contributors: [{ title: 'Caspian Atlas', roles: ['creator', 'maintainer'] }],
    sources: [{ title: 'Every source of the record, with its address', path: 'sources.json' }],
    resources: [
      ...files.map((file) => toResource(file, DATASET_TEXTS[file.name])),
      ...geoFiles.map((file) => toResource({ ...file, name: `${file.name}-geojson` }, GEO_TEXTS[file.name])),
      toResource({ ...changes, name: 'changes' }, CHANGES_TEXTS),
    ],
  }
  return `${JSON.stringify(descriptor, null, 2)}\n`
}
