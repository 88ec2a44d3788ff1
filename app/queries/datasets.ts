/** One query per published dataset: fetched from our own origin and parsed with the schema it was compiled with. */
import { queryOptions } from '@tanstack/react-query'
import * as v from 'valibot'
import type { DatasetName } from '../domain/record/schema'
import { buildDatasetSchema } from '../domain/record/schema'
import { withPatience } from '../lib/patience'

/** Why a dataset could not be used; the card that needs it says so and offers to try again. */
export class DatasetError extends Error {
  readonly dataset: DatasetName
  /** `late`: no whole answer within `GIVE_UP_SECONDS`. */
  readonly reason: 'missing' | 'malformed' | 'late'

  constructor(dataset: DatasetName, reason: DatasetError['reason'], detail: string) {
    super(`/data/${dataset}.json is ${reason}: ${detail}`)
    this.name = 'DatasetError'
    this.dataset = dataset
    this.reason = reason
  }
}

function fetchDataset<Name extends DatasetName>(name: Name, signal: AbortSignal) {
  return withPatience(
    (patience) => readDataset(name, AbortSignal.any([signal, patience])),
    (seconds) => new DatasetError(name, 'late', `no answer in ${seconds} s`),
  )
}

async function readDataset<Name extends DatasetName>(name: Name, signal: AbortSignal) {
  const response = await fetch(`${import.meta.env.BASE_URL}data/${name}.json`, { signal })
  if (!response.ok) throw new DatasetError(name, 'missing', `the server answered ${response.status}`)
  const body: unknown = await response.json().catch((error: unknown) => {
    // A connection cut half way is worth another try; text that is no JSON is not.
    if (error instanceof SyntaxError) throw new DatasetError(name, 'malformed', 'it is not JSON')
    throw error
  })
  const parsed = v.safeParse(buildDatasetSchema(name), body)
  if (!parsed.success) {
    const path = v.getDotPath(parsed.issues[0]) ?? 'the file as a whole'
    throw new DatasetError(name, 'malformed', `${path}: ${parsed.issues[0].message}`)
  }
  return parsed.output
}

export function datasetQuery<Name extends DatasetName>(name: Name) {
  return queryOptions({
    queryKey: ['dataset', name] as const,
    queryFn: ({ signal }) => fetchDataset(name, signal),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    // Without a network the service worker answers; by default the query would wait for one and never ask.
    networkMode: 'always',
    // What was waited for long enough is the reader's to ask for again.
    retry: (failures, error) =>
      failures < 2 && !(error instanceof DatasetError && error.reason !== 'missing'),
  })
}
