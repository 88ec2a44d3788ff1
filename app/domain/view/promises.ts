/** Figures that were announced or aimed at, and what the record says later of the same. */
import { parseEdtf } from '../dates/edtf'
import type { AtlasEvent } from '../record/eventSchema'
import type { Figure, FigureStage } from '../record/figureSchema'
import type { ItemIndex } from '../record/recordIndex'
import type { AtlasRecord } from '../record/schema'
import { isRealised } from '../record/stages'
import type { LocalisedText } from '../record/text'
import { isAhead } from './isAhead'

export interface PromiseOutcome {
  readonly item:
    | { readonly kind: 'figure'; readonly figure: Figure }
    | { readonly kind: 'event'; readonly event: AtlasEvent }
  readonly note: LocalisedText | undefined
}

export interface FigurePromise {
  readonly figure: Figure
  readonly outcomes: readonly PromiseOutcome[]
}

const PROMISE_STAGES: ReadonlySet<FigureStage> = new Set([
  'target',
  'announced',
  'potential',
  'forecast',
  'pledged',
])

/** A rank or a year alone is no amount to come; the events tell of those. */
export function isPromise({ stage, kind }: Figure): boolean {
  return PROMISE_STAGES.has(stage) && kind !== 'ordinal' && kind !== 'horizon'
}

function toWholeYear(edtf: string | undefined): number | undefined {
  const value = edtf === undefined ? undefined : parseEdtf(edtf)
  return value?.kind === 'date' && value.date.precision === 'year' ? value.date.year : undefined
}

/** Whether a figure is what the promise's series had reached in the very year aimed at, whoever gives the number. */
function isOfTargetYear(promise: Figure, figure: Figure): boolean {
  const year = toWholeYear(promise.target?.edtf)
  return (
    year !== undefined &&
    promise.measure !== undefined &&
    figure.measure === promise.measure &&
    figure.series === promise.series &&
    isRealised(figure.stage) &&
    toWholeYear(figure.period?.edtf) === year
  )
}

/** The links of the record first, then the values of the target's year; nothing is inferred from time passing. */
export function findPromiseOutcomes(
  promise: Figure,
  figures: readonly Figure[],
  index: Pick<ItemIndex, 'figures' | 'events'>,
): readonly PromiseOutcome[] {
  const linked = (promise.became ?? []).flatMap(({ figure, event, note }): PromiseOutcome[] => {
    const later = figure === undefined ? undefined : index.figures.get(figure)
    if (later) return [{ item: { kind: 'figure', figure: later }, note }]
    const held = event === undefined ? undefined : index.events.get(event)
    return held ? [{ item: { kind: 'event', event: held }, note }] : []
  })
  const linkedIds = new Set(promise.became?.map(({ figure }) => figure))
  const ofYear = figures
    .filter((figure) => isOfTargetYear(promise, figure) && !linkedIds.has(figure.id))
    .map((figure): PromiseOutcome => ({ item: { kind: 'figure', figure }, note: undefined }))
  return [...linked, ...ofYear]
}

/** The other way round: what was announced or aimed at before this figure was given. */
export function findPromisesOf(
  outcome: Figure,
  figures: readonly Figure[],
  index: Pick<ItemIndex, 'figures'>,
): readonly Figure[] {
  if (!index.figures.has(outcome.id)) return []
  return figures.filter(
    (figure) =>
      isPromise(figure) &&
      (figure.became?.some((link) => link.figure === outcome.id) || isOfTargetYear(figure, outcome)),
  )
}

export function listPromises(
  record: Pick<AtlasRecord, 'figures'>,
  index: Pick<ItemIndex, 'figures' | 'events'>,
): readonly FigurePromise[] {
  return record.figures
    .filter(isPromise)
    .map((figure) => ({ figure, outcomes: findPromiseOutcomes(figure, record.figures, index) }))
}

/** `told`: a later source gives a number or an act. `ahead`: the target's time has not come. `open`: nothing tells. */
export const PROMISE_GROUPS = ['told', 'ahead', 'open'] as const
export type PromiseGroup = (typeof PROMISE_GROUPS)[number]

/** Whether a target was reached is for the reader to see: two numbers of different bodies do not settle it. */
export function toPromiseGroup({ figure, outcomes }: FigurePromise): PromiseGroup {
  if (outcomes.length > 0) return 'told'
  return isAhead(figure.target) ? 'ahead' : 'open'
}
