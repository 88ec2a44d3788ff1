/** Events and figures as flat rows in one language: what a download holds. Codes stay codes; the file's words are the page's. */
import type { AtlasEvent } from '../record/eventSchema'
import type { Figure } from '../record/figureSchema'
import type { ItemIndex } from '../record/recordIndex'
import type { EvidenceParts, PlaceParts, RowContext } from './rowParts'
import { toEvidenceParts, toNames, toPlaceParts, toText } from './rowParts'

export interface EventRow extends PlaceParts, EvidenceParts {
  readonly id: string
  /** EDTF, as are all dates of a row. */
  readonly date: string | null
  readonly dateBasis: 'stated' | 'derived' | null
  /** How a derived date is known, or why there is none. */
  readonly dateNote: string | null
  readonly target: string | null
  readonly title: string
  readonly kind: AtlasEvent['kind']
  readonly status: AtlasEvent['status']
  readonly statusNote: string | null
  /** What the five articles alone say, where other sources say otherwise. */
  readonly statusInArticles: AtlasEvent['status'] | null
  /** What sets it apart from a meeting held at a place. */
  readonly mark: 'online' | 'original-plan' | null
  readonly participants: readonly string[]
  readonly summary: string
  /** What sources beside the articles tell of an event of theirs. */
  readonly elsewhere: string | null
  readonly outcomes: readonly string[]
  readonly followUp: string | null
}

function toMark(event: AtlasEvent): EventRow['mark'] {
  if (event.isOriginalPlan) return 'original-plan'
  return event.isOnline ? 'online' : null
}

export interface EventRowContext extends RowContext {
  /** The events as written, before what other sources tell is merged in. */
  readonly written: ItemIndex['events']
}

export function toEventRow(event: AtlasEvent, context: EventRowContext): EventRow {
  const { language, written } = context
  const { elsewhere } = event
  const ownStatus = written.get(event.id)?.status
  return {
    id: event.id,
    date: event.date?.edtf ?? null,
    dateBasis: event.date?.basis ?? null,
    dateNote: toText(event.date?.reasoning ?? event.undated, context),
    target: event.target?.edtf ?? null,
    title: event.title[language],
    kind: event.kind,
    status: event.status,
    statusNote: toText(event.statusNote, context),
    statusInArticles: ownStatus === undefined || ownStatus === event.status ? null : ownStatus,
    mark: toMark(event),
    ...toPlaceParts(event.places, context),
    participants: toNames(event.participants, context),
    summary: event.summary[language],
    elsewhere: toText(elsewhere?.summary, context),
    outcomes: [...(event.outcomes ?? []), ...(elsewhere?.outcomes ?? [])].map((outcome) => outcome[language]),
    followUp: toText(event.followUp, context),
    ...toEvidenceParts(
      {
        ...event,
        confidence: event.confidence ?? elsewhere?.confidence,
        caution: event.caution ?? elsewhere?.caution,
      },
      context,
    ),
  }
}

export interface FigureRow extends PlaceParts, EvidenceParts {
  readonly id: string
  /** What it refers to. */
  readonly period: string | null
  readonly reported: string | null
  readonly target: string | null
  readonly title: string
  readonly stage: Figure['stage']
  readonly bound: Figure['bound']
  /** In whole units; null where the source gives no number. */
  readonly value: number | null
  readonly valueTo: number | null
  readonly unit: Figure['unit']
  readonly changePercent: number | null
  readonly measure: string | null
  readonly series: string | null
  readonly scope: string
  readonly basis: Figure['basis']
  readonly reporter: string | null
  readonly attributedTo: readonly string[]
  /** The larger figure it is part of, or was converted from: never added to it. */
  readonly nestedIn: string | null
  readonly conversionOf: string | null
  /** The value of a measure that says the same sum again. */
  readonly sameAs: string | null
  readonly note: string
}

export function toFigureRow(figure: Figure, context: RowContext): FigureRow {
  const { index, language } = context
  const measure = figure.measure === undefined ? undefined : index.measures.get(figure.measure)
  const series = measure?.series.find(({ id }) => id === figure.series)
  return {
    id: figure.id,
    period: figure.period?.edtf ?? null,
    reported: figure.reported?.edtf ?? null,
    target: figure.target?.edtf ?? null,
    title: figure.label[language],
    stage: figure.stage,
    bound: figure.bound,
    value: figure.value,
    valueTo: figure.valueTo ?? null,
    unit: figure.unit,
    changePercent: figure.changePercent ?? null,
    measure: measure?.name[language] ?? figure.measure ?? null,
    series: series?.name[language] ?? figure.series ?? null,
    scope: figure.scope[language],
    basis: figure.basis,
    ...toPlaceParts(figure.places, context),
    reporter: figure.reporter === undefined ? null : (toNames([figure.reporter], context)[0] ?? null),
    attributedTo: toNames(figure.attributedTo, context),
    nestedIn: figure.nestedIn ?? null,
    conversionOf: figure.conversionOf ?? null,
    sameAs: figure.sameAs ?? null,
    note: figure.note[language],
    ...toEvidenceParts(figure, context),
  }
}
