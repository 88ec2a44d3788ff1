/**
 * The one door to the address: read the state, or change it with `update(patch)`. The camera alone has a door of
 * its own, useCameraInUrl.
 */

import type { Values } from 'nuqs'
import { createSerializer, useQueryStates } from 'nuqs'
import { createContext, use, useLayoutEffect, useRef, useSyncExternalStore } from 'react'
import type { YearRange } from '../domain/dates/years'
import type { Language } from '../domain/record/text'
import type { LayerKey } from '../domain/state/layers'
import { LAYER_KEYS } from '../domain/state/layers'
import type { RecordScope } from '../domain/state/scope'
import type { Selection, SelectionKind } from '../domain/state/selection'
import { isSameSelection, SELECTION_KINDS } from '../domain/state/selection'
import type { Projection } from '../domain/view/mapState'
import { PARSERS } from './parsers'
import type { ChartScale, CorridorTab, PanelTab } from './schema'
import { addStep, clearTrail, findLastStep, goBackTo, stayOnItem, subscribeToTrail } from './trail'
import { ADJUSTMENT, DECISION } from './urlSteps'

const serialize = createSerializer(PARSERS)

export interface UrlState {
  /** Null until the reader or a link chose one; then the browser's languages decide. */
  readonly language: Language | null
  /** Null is all years. */
  readonly years: YearRange | null
  readonly layers: ReadonlySet<LayerKey>
  /** Of lines, those alone on the map that are planned and not there. */
  readonly isPlannedOnly: boolean
  readonly projection: Projection
  /** Everything, or what the five articles alone tell. */
  readonly scope: RecordScope
  /** Null leaves it to the panel, as does a tab the open panel does not have. */
  readonly tab: PanelTab | CorridorTab | null
  /** Null leaves it to what the chosen measure reads best on. */
  readonly scale: ChartScale | null
  /** Which way time runs; null is the way of the page. */
  readonly time: 'ltr' | null
  /** A leg of the chosen corridor's route, by the id it has there; null where no corridor is chosen. */
  readonly leg: string | null
  /** The corridor the chosen one is set beside, by its id; null where no corridor is chosen. */
  readonly compare: string | null
  readonly selection: Selection | null
}

/** Whether a switch of the legend keeps something off the map. */
export function isMapNarrowed({ layers, isPlannedOnly }: UrlState): boolean {
  return isPlannedOnly || layers.size < LAYER_KEYS.length
}

export type UrlPatch = Partial<Omit<UrlState, 'layers'>> & { readonly layers?: readonly LayerKey[] }

/** A decision makes a step that Back undoes; an adjustment (panning, sliding, a tab) replaces the last one. */
export type UrlChange = 'decision' | 'adjustment'

export interface UrlStateHandle {
  readonly state: UrlState
  readonly update: (patch: UrlPatch, change?: UrlChange) => void
  /** The address `update(patch)` would lead to, for links. */
  readonly toHref: (patch: UrlPatch) => string
  /** The id of the item the open one was reached from in this visit; empty where that was the overview. */
  readonly previousId: string
  /** Leads to that item, as it was left, with all else as it is now. */
  readonly goBack: () => void
}

const NO_SELECTION = Object.fromEntries(SELECTION_KINDS.map((kind) => [kind, null])) as {
  [Kind in SelectionKind]: null
}

function toQuery(patch: UrlPatch) {
  const { language, years, layers, isPlannedOnly, projection, scope, time, selection } = patch
  // Another item starts on its own first tab and scale, and a corridor as a whole and alone.
  const rest = selection === undefined ? undefined : null
  const { tab = rest, scale = rest, leg = rest, compare = rest } = patch
  return {
    ...(language === undefined ? {} : { lang: language }),
    ...(years === undefined ? {} : { years }),
    ...(layers === undefined ? {} : { layers: layers.length === LAYER_KEYS.length ? null : layers }),
    ...(isPlannedOnly === undefined ? {} : { lines: isPlannedOnly ? ('planned' as const) : null }),
    ...(projection === undefined ? {} : { projection: projection === 'globe' ? ('globe' as const) : null }),
    ...(scope === undefined ? {} : { sources: scope === 'articles' ? ('articles' as const) : null }),
    ...(tab === undefined ? {} : { tab }),
    ...(scale === undefined ? {} : { scale }),
    ...(time === undefined ? {} : { time }),
    ...(leg === undefined ? {} : { leg }),
    ...(compare === undefined ? {} : { compare }),
    ...(selection === undefined
      ? {}
      : { ...NO_SELECTION, ...(selection ? { [selection.kind]: selection.id } : {}) }),
  }
}

type Query = Values<typeof PARSERS>

function findSelection(query: Query): Selection | null {
  const kind = SELECTION_KINDS.find((name) => query[name] !== null)
  const id = kind && query[kind]
  return kind && id ? { kind, id } : null
}

/** What of the address is not of the item, and so is not undone by the way back to another. */
const NO_SETTINGS = {
  lang: null,
  years: null,
  layers: null,
  lines: null,
  projection: null,
  sources: null,
  time: null,
}

/** For `UrlStateProvider` alone: reads and writes the query string itself. */
export function useQueryAsUrlState(): UrlStateHandle {
  const [query, setQuery] = useQueryStates(PARSERS)
  // Read when something happens, so that `update` stays the same function and makes nobody render.
  const latestQuery = useRef(query)
  useLayoutEffect(() => {
    latestQuery.current = query
  })
  const selection = findSelection(query)
  const previous = useSyncExternalStore(subscribeToTrail, findLastStep)
  return {
    state: {
      language: query.lang,
      years: query.years,
      layers: new Set(query.layers ?? LAYER_KEYS),
      isPlannedOnly: query.lines !== null,
      projection: query.projection ?? 'flat',
      scope: query.sources ?? 'all',
      tab: query.tab,
      scale: query.scale,
      time: query.time,
      leg: selection?.kind === 'corridor' ? query.leg : null,
      compare: selection?.kind === 'corridor' ? query.compare : null,
      selection,
    },
    update: (patch, change = 'decision') => {
      const next = toQuery(patch)
      // What is already so is no decision, and would be a step of Back that does nothing.
      if (
        change === 'decision' &&
        serialize({ ...latestQuery.current, ...next }) === serialize(latestQuery.current)
      )
        return
      const before = latestQuery.current
      const written = setQuery(next, change === 'decision' ? DECISION : ADJUSTMENT)
      const from = findSelection(before)
      if (change === 'adjustment') {
        if (Object.keys(NO_SETTINGS).some((name) => name in next)) stayOnItem(written)
      } else if (patch.selection === undefined || isSameSelection(patch.selection, from)) stayOnItem(written)
      else if (patch.selection === null || from === null) clearTrail(written)
      else addStep({ id: from.id, query: serialize({ ...before, ...NO_SETTINGS }).slice(1) }, written)
    },
    toHref: (patch) => serialize({ ...query, ...toQuery(patch) }) || '?',
    previousId: previous?.id ?? '',
    goBack: () => {
      // What was decided since, such as the years, is no part of the way back.
      const rest = serialize(location.search, { ...latestQuery.current, ...toQuery({ selection: null }) })
      if (previous) goBackTo(`${rest ? `${rest}&` : '?'}${previous.query}`)
    },
  }
}

export const UrlStateContext = createContext<UrlStateHandle | null>(null)

/** The same handle for links, which follow the address in the pauses: a page has a hundred of them. */
export const LinkContext = createContext<Omit<UrlStateHandle, 'state'> | null>(null)

export function useUrlState(): UrlStateHandle {
  const handle = use(UrlStateContext)
  if (!handle) throw new Error('useUrlState needs a UrlStateProvider around it')
  return handle
}

/** For a link to another state of the page: its address, and the way there without a reload. */
export function useLink(patch: UrlPatch): { readonly href: string; readonly follow: () => void } {
  const handle = use(LinkContext)
  if (!handle) throw new Error('useLink needs a UrlStateProvider around it')
  return { href: handle.toHref(patch), follow: () => handle.update(patch) }
}
