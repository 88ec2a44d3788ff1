import { useQueries, useQueryClient } from '@tanstack/react-query'
import type { ItemIndex } from '../domain/record/recordIndex'
import { buildItemIndex } from '../domain/record/recordIndex'
import type { AtlasRecord, DatasetName } from '../domain/record/schema'
import { DATASET_NAMES } from '../domain/record/schema'
import type { PlacedRecord } from '../domain/view/atlasView'
import { buildPlacedRecord } from '../domain/view/atlasView'
import { datasetQuery } from './datasets'

export interface LoadedRecord {
  readonly record: AtlasRecord
  readonly index: ItemIndex
  readonly placed: PlacedRecord
  readonly loading: ReadonlySet<DatasetName>
  readonly failed: ReadonlySet<DatasetName>
  /** E.g. "1.0.0+3f2a91bc"; absent until the first dataset is in. */
  readonly version: string | undefined
  readonly retry: (dataset: DatasetName) => void
}

const NONE: readonly never[] = []

/** Whatever of the record has arrived; what has not is named, so that nobody takes it for empty. */
export function useRecord(): LoadedRecord {
  const client = useQueryClient()
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
    ],
    combine: ([
      places,
      events,
      figures,
      corridors,
      documents,
      people,
      organisations,
      sources,
      disagreements,
    ]) => {
      const results = {
        places,
        events,
        figures,
        corridors,
        documents,
        people,
        organisations,
        sources,
        disagreements,
      }
      const record: AtlasRecord = {
        places: places.data?.items ?? NONE,
        events: events.data?.items ?? NONE,
        figures: figures.data?.items ?? NONE,
        corridors: corridors.data?.items ?? NONE,
        documents: documents.data?.items ?? NONE,
        people: people.data?.items ?? NONE,
        organisations: organisations.data?.items ?? NONE,
        sources: sources.data?.items ?? NONE,
        disagreements: disagreements.data?.items ?? NONE,
      }
      const index = buildItemIndex(record)
      return {
        record,
        index,
        placed: buildPlacedRecord(record, index),
        loading: new Set(DATASET_NAMES.filter((name) => results[name].isPending)),
        failed: new Set(DATASET_NAMES.filter((name) => results[name].isError)),
        version: Object.values(results).find(({ data }) => data)?.data?.version,
        retry: (dataset: DatasetName) => {
          void client.refetchQueries({ queryKey: datasetQuery(dataset).queryKey })
        },
      }
    },
  })
}
