import type { UseQueryResult } from '@tanstack/react-query'
import { useQueries, useQueryClient } from '@tanstack/react-query'
import type { AtlasRecord, DatasetName, ItemOf } from '../domain/record/schema'
import { DATASET_NAMES } from '../domain/record/schema'
import { GIVE_UP_SECONDS } from '../lib/patience'
import { DatasetError, datasetQuery } from './datasets'

export interface LoadedRecord {
  readonly record: AtlasRecord
  readonly loading: ReadonlySet<DatasetName>
  readonly failed: ReadonlySet<DatasetName>
  /** Those of the failed that were waited for, with how many seconds. */
  readonly late: ReadonlyMap<DatasetName, number>
}

type DatasetResult<Name extends DatasetName> = UseQueryResult<{ readonly items: readonly ItemOf<Name>[] }>

/** In the order of `DATASET_NAMES`, which a tuple type cannot say. */
type DatasetResults = [
  DatasetResult<'places'>,
  DatasetResult<'events'>,
  DatasetResult<'figures'>,
  DatasetResult<'corridors'>,
  DatasetResult<'documents'>,
  DatasetResult<'people'>,
  DatasetResult<'organisations'>,
  DatasetResult<'sources'>,
  DatasetResult<'disagreements'>,
  DatasetResult<'measures'>,
  DatasetResult<'stations'>,
  DatasetResult<'routes'>,
]

const NONE: readonly never[] = []

/** What tells how far a corridor has come and where it stops: before these there is nothing true to say of one. */
const COURSES: readonly DatasetName[] = ['routes', 'stations']

/** Outside the hook, so that it runs when a result changes and not on every render. */
function combineResults(results: DatasetResults): LoadedRecord {
  const [
    places,
    events,
    figures,
    corridors,
    documents,
    people,
    organisations,
    sources,
    disagreements,
    measures,
    stations,
    routes,
  ] = results
  const loading = new Set(DATASET_NAMES.filter((_, position) => results[position]?.isPending))
  if (corridors.data && COURSES.some((name) => loading.has(name))) loading.add('corridors')
  const record: AtlasRecord = {
    places: places.data?.items ?? NONE,
    events: events.data?.items ?? NONE,
    figures: figures.data?.items ?? NONE,
    corridors: loading.has('corridors') ? NONE : (corridors.data?.items ?? NONE),
    documents: documents.data?.items ?? NONE,
    people: people.data?.items ?? NONE,
    organisations: organisations.data?.items ?? NONE,
    sources: sources.data?.items ?? NONE,
    disagreements: disagreements.data?.items ?? NONE,
    measures: measures.data?.items ?? NONE,
    stations: stations.data?.items ?? NONE,
    routes: routes.data?.items ?? NONE,
  }
  return {
    record,
    loading,
    failed: new Set(DATASET_NAMES.filter((_, position) => results[position]?.isError)),
    late: new Map(
      results.flatMap(({ error }) =>
        error instanceof DatasetError && error.reason === 'late' ? [[error.dataset, GIVE_UP_SECONDS]] : [],
      ),
    ),
  }
}

/** Whatever of the record has arrived; what has not is named, so that nobody takes it for empty. */
export function useRecord(): LoadedRecord {
  return useQueries({
    queries: [
      datasetQuery('places'),
      datasetQuery('events'),
      datasetQuery('figures'),
      datasetQuery('corridors'),
      datasetQuery('documents'),
      datasetQuery('people'),
      datasetQuery('organisations'),
      datasetQuery('sources'),
      datasetQuery('disagreements'),
      datasetQuery('measures'),
      datasetQuery('stations'),
      datasetQuery('routes'),
    ],
    combine: combineResults,
  })
}

/** Asks again for a dataset that failed. */
export function useRetryDataset(): (dataset: DatasetName) => void {
  const client = useQueryClient()
  return (dataset) => {
    void client.refetchQueries({ queryKey: datasetQuery(dataset).queryKey })
  }
}
