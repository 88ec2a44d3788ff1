import type { DatasetName } from '../record/schema'
import type { AtlasView } from './atlasView'
import type { ScopedRecord } from './recordScope'

/** Everything a panel needs: the record as far as it is shown, its index, and what the chosen years leave of it. */
export interface Atlas extends ScopedRecord {
  readonly view: AtlasView
  /** Datasets still on their way; their lists are empty and must not be read as "none". */
  readonly loading: ReadonlySet<DatasetName>
  /** Datasets that did not arrive or did not parse; the same holds. */
  readonly failed: ReadonlySet<DatasetName>
}

/** What of the record is there, whatever the years. */
export type Arrival = Pick<Atlas, 'loading' | 'failed'>

/** The record as far as it is there, whatever the years: what needs no more is not drawn anew with them. */
export type ArrivedRecord = Pick<Atlas, 'record' | 'index' | 'placed' | 'sizes' | 'loading' | 'failed'>

/** Items of these may have no date of their own: then their sources say under which year they are found. */
const PLACED_BY_SOURCES: ReadonlySet<DatasetName> = new Set(['events', 'corridors', 'documents'])

/** True where a list of this dataset can be counted. */
export function isKnown({ loading, failed }: Arrival, dataset: DatasetName): boolean {
  const needed: DatasetName[] = PLACED_BY_SOURCES.has(dataset) ? [dataset, 'sources'] : [dataset]
  return needed.every((name) => !loading.has(name) && !failed.has(name))
}
