/** The search index of a record: begun in idle time, finished at once by whoever needs it sooner. */
import type { AtlasRecord } from '../../domain/record/schema'
import { buildSearchDocuments } from '../../domain/search/buildSearchDocuments'
import type { SearchIndex } from '../../domain/search/searchIndex'
import { buildSearchIndex, finishSearchIndex } from '../../domain/search/searchIndex'

type IndexSteps = Generator<undefined, SearchIndex>

/** A record that goes takes its index with it. */
const stepsByRecord = new WeakMap<AtlasRecord, IndexSteps>()
const indexByRecord = new WeakMap<AtlasRecord, SearchIndex>()

function getSteps(record: AtlasRecord): IndexSteps {
  const steps = stepsByRecord.get(record) ?? buildSearchIndex(buildSearchDocuments(record))
  stepsByRecord.set(record, steps)
  return steps
}

export function getSearchIndex(record: AtlasRecord): SearchIndex {
  const index = indexByRecord.get(record) ?? finishSearchIndex(getSteps(record))
  indexByRecord.set(record, index)
  return index
}

/** Less than a frame: typing is never kept waiting. */
const SLICE_MILLISECONDS = 8

/** Returns what stops it; what is built so far is kept. Not every browser has an idle callback. */
export function prepareSearchIndex(record: AtlasRecord): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const work = () => {
    const steps = getSteps(record)
    const end = performance.now() + SLICE_MILLISECONDS
    while (!indexByRecord.has(record) && performance.now() < end) {
      const step = steps.next()
      if (step.done) indexByRecord.set(record, step.value)
    }
    timer = indexByRecord.has(record) ? undefined : setTimeout(work, SLICE_MILLISECONDS)
  }
  timer = setTimeout(work, SLICE_MILLISECONDS)
  return () => clearTimeout(timer)
}
