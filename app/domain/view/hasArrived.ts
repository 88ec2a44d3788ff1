import type { DatasetName } from '../record/schema'
import type { Atlas } from './atlas'

/** True where an empty list of these datasets means "none". Lists by year ask `isKnown`: they need the sources too. */
export function hasArrived({ loading, failed }: Atlas, datasets: readonly DatasetName[]): boolean {
  return datasets.every((dataset) => !loading.has(dataset) && !failed.has(dataset))
}
