/** The checked record as the files served under /data/. */
import { createHash } from 'node:crypto'
import type { DatasetName } from '../../app/domain/record/schema'
import { DATASET_NAMES } from '../../app/domain/record/schema'
import type { LocatedRelease } from './changes'
import { CHANGES_FILE } from './changes'
import { buildDataPackage, DATA_PACKAGE_PATH } from './dataPackage'
import type { GeoFile } from './geoFiles'
import { buildGeoFiles } from './geoFiles'
import type { LocatedRecord } from './parse'

export interface PublishedFile {
  readonly name: DatasetName
  /** Relative to the site's root. */
  readonly path: string
  readonly json: string
}

export interface PublishedRecord {
  /** Semantic version of the record with a hash of its content: 1.0.0+3f2a91bc. */
  readonly version: string
  readonly files: readonly PublishedFile[]
  /** Beside those the app reads: for other map tools. */
  readonly geoFiles: readonly GeoFile[]
  /** What changed from version to version. */
  readonly changes: Omit<PublishedFile, 'name'>
  /** Describes all of these. */
  readonly dataPackage: Omit<PublishedFile, 'name'>
}

/** Whatever is served under /data/. */
export function listPublished({ files, geoFiles, changes, dataPackage }: PublishedRecord) {
  return [...files, ...geoFiles, changes, dataPackage]
}

function describeOrigin(name: DatasetName, record: LocatedRecord): string {
  const files = [...new Set(record[name].map(({ file }) => file))]
  const [only] = files
  if (files.length === 1 && only !== undefined) return only
  const folder = `data/${name}/`
  // Figures and sources come from more places than one.
  return `${files.every((file) => file.startsWith(folder)) ? folder : 'data/'} (${files.length} files)`
}

export function publishRecord(
  record: LocatedRecord,
  releases: readonly LocatedRelease[],
  semanticVersion: string,
): PublishedRecord {
  const items = Object.fromEntries(DATASET_NAMES.map((name) => [name, record[name].map(({ item }) => item)]))
  const hash = createHash('sha256').update(JSON.stringify(items)).digest('hex').slice(0, 8)
  const version = `${semanticVersion}+${hash}`
  const files = DATASET_NAMES.map((name) => ({
    name,
    path: `data/${name}.json`,
    json: JSON.stringify({ version, generatedFrom: describeOrigin(name, record), items: items[name] }),
  }))
  const geoFiles = buildGeoFiles(record, version)
  const changes = {
    path: 'data/changes.json',
    json: JSON.stringify({
      version,
      generatedFrom: CHANGES_FILE,
      items: releases.map(({ release }) => release),
    }),
  }
  const dataPackage = {
    path: DATA_PACKAGE_PATH,
    json: buildDataPackage(version, files, geoFiles, changes),
  }
  return { version, files, geoFiles, changes, dataPackage }
}
