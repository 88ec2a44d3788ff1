import { useQueries } from '@tanstack/react-query'
import { DATASET_NAMES } from '../domain/record/schema'
import { datasetQuery } from './datasets'

/** Outside the hook, so that it runs when a result changes and not on every render. */
function combineVersions(
  results: readonly { readonly data: { readonly version: string } | undefined }[],
): string | undefined {
  const versions = new Set(
    results.map(({ data }) => data?.version).filter((version) => version !== undefined),
  )
  // Of a record published anew half way through a visit both are true.
  return versions.size === 0 ? undefined : [...versions].join(' · ')
}

/** "1.1.0+3f2a91bc", of the datasets that have arrived; undefined until one has. Asks for nothing itself. */
export function useRecordVersion(): string | undefined {
  return useQueries({
    queries: DATASET_NAMES.map((name) => ({ ...datasetQuery(name), enabled: false })),
    combine: combineVersions,
  })
}
