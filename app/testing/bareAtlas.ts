/** An atlas of bars and counts alone, for parts that need no items; a test adds what it is about. */
import type { AtlasRecord } from '../domain/record/schema'
import type { Atlas } from '../domain/view/atlas'
import type { YearBar } from '../domain/view/atlasView'
import { buildAtlasView } from '../domain/view/atlasView'
import { buildScopedRecord } from '../domain/view/recordScope'
import { EMPTY_RECORD } from './testItems'

interface BareAtlasInput extends Partial<Pick<Atlas, 'loading' | 'failed'>> {
  readonly record?: Partial<AtlasRecord>
  readonly bars?: readonly YearBar[]
  readonly eventCount?: number
}

export function buildBareAtlas({ record, bars, eventCount, loading, failed }: BareAtlasInput = {}): Atlas {
  const scoped = buildScopedRecord({ ...EMPTY_RECORD, ...record }, 'all')
  const built = scoped.placed
  const placed = bars
    ? { ...built, bars, span: { fromYear: bars[0]?.year ?? 0, toYear: bars.at(-1)?.year ?? 0 } }
    : built
  const view = buildAtlasView(placed, null)
  return {
    ...scoped,
    placed,
    view: eventCount === undefined ? view : { ...view, counts: { ...view.counts, events: eventCount } },
    loading: loading ?? new Set(),
    failed: failed ?? new Set(),
  }
}
