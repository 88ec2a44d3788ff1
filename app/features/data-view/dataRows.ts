/** What the tables show, sort and filter by: worked out once for each view of the record and language. */
import type { TFunction } from 'i18next'
import { toFigureText } from '../../cards/figureText'
import type { Citation } from '../../domain/record/citation'
import type { AtlasEvent } from '../../domain/record/eventSchema'
import { EVENT_STATUSES } from '../../domain/record/eventSchema'
import type { Figure } from '../../domain/record/figureSchema'
import { FIGURE_STAGES, FIGURE_UNITS } from '../../domain/record/figureSchema'
import type { PlaceLink } from '../../domain/record/placeSchema'
import type { Language } from '../../domain/record/text'
import { toDateWords } from '../../domain/search/dateWords'
import { normalizeSearchText } from '../../domain/search/normalizeSearchText'
import type { DataColumn, DataTable } from '../../domain/state/dataView'
import type { Atlas } from '../../domain/view/atlas'
import type { Placed } from '../../domain/view/atlasView'
import { findOrigin } from '../../domain/view/origin'

interface RowBase {
  readonly id: string
  readonly title: string
  readonly links: readonly PlaceLink[]
  readonly sourceIds: readonly string[]
  readonly isFromElsewhere: boolean
  readonly hasLowConfidence: boolean
  readonly isDisputed: boolean
  /** What each column sorts by; null is missing, and comes last in either direction. */
  readonly sortKeys: Readonly<Record<DataColumn, string | number | null>>
  /** Normalised; the filter's words are looked for in it. */
  readonly words: string
}

export type DataRow =
  | (RowBase & { readonly kind: 'event'; readonly placed: Placed<AtlasEvent> })
  | (RowBase & { readonly kind: 'figure'; readonly placed: Placed<Figure> })

/** The outlet's seat is no place of the item. */
function toOwnPlaces(links: readonly PlaceLink[]): readonly PlaceLink[] {
  return links.filter(({ role }) => role !== 'outlet')
}

interface Common {
  readonly id: string
  readonly places: readonly PlaceLink[]
  readonly citations: readonly Citation[]
  readonly confidence?: AtlasEvent['confidence']
}

/** `t` must know the namespace "cards". */
export function buildDataRows(
  table: DataTable,
  atlas: Atlas,
  language: Language,
  t: TFunction,
): readonly DataRow[] {
  const { record, index, view } = atlas
  const disputed = new Set(record.disagreements.flatMap(({ claims }) => claims.map(({ item }) => item)))

  function toBase(item: Common, placed: Placed<unknown>, title: string, texts: readonly string[]) {
    const links = toOwnPlaces(item.places)
    const places = links.map(({ place }) => index.places.get(place)?.name)
    const sourceIds = [...new Set(item.citations.map(({ source }) => source))]
    const outlets = sourceIds.map((id) => index.sources.get(id)?.outlet)
    const names = [...places, ...outlets].flatMap((name) => (name ? [name.ar, name.en] : []))
    return {
      base: {
        id: item.id,
        title,
        links,
        sourceIds,
        isFromElsewhere: findOrigin(item) === 'elsewhere',
        hasLowConfidence: item.confidence === 'low',
        isDisputed: disputed.has(item.id),
        words: normalizeSearchText([item.id, ...texts, ...names].join(' ')),
      },
      keys: {
        date: placed.placement?.sortKey ?? null,
        title,
        place: places[0]?.[language] ?? null,
        sources: sourceIds.length,
        value: null,
      },
    }
  }

  function toEventRow(placed: Placed<AtlasEvent>): DataRow {
    const event = placed.item
    const status = t(`cards:event.status.${event.status}`, { context: event.kind })
    // Of what other pages tell of an article's event, the doubt is kept in its own block.
    const confidence = event.elsewhere?.confidence === 'low' ? 'low' : event.confidence
    const { base, keys } = toBase({ ...event, confidence }, placed, event.title[language], [
      event.title.ar,
      event.title.en,
      status,
      t(`cards:event.kind.${event.kind}`),
      ...toNamedDates(event.date?.edtf),
    ])
    return {
      ...base,
      kind: 'event',
      placed,
      sortKeys: { ...keys, status: EVENT_STATUSES.indexOf(event.status) },
    }
  }

  function toFigureRow(placed: Placed<Figure>): DataRow {
    const figure = placed.item
    const stage = t(`cards:figure.stage.${figure.stage}`, { context: figure.kind })
    const { base, keys } = toBase(figure, placed, figure.label[language], [
      figure.label.ar,
      figure.label.en,
      stage,
      toFigureText(figure, language, t).amount,
      ...toNamedDates(figure.period?.edtf),
      ...toNamedDates(figure.reported?.edtf),
    ])
    return {
      ...base,
      kind: 'figure',
      placed,
      sortKeys: { ...keys, status: FIGURE_STAGES.indexOf(figure.stage), value: figure.value },
    }
  }

  return table === 'events' ? view.events.map(toEventRow) : view.figures.map(toFigureRow)
}

/** Years and names of months; the tokens among them are for an index, and no reader types one. */
function toNamedDates(edtf: string | undefined): readonly string[] {
  return edtf === undefined ? [] : toDateWords(edtf).filter((word) => !word.startsWith('@'))
}

/** Unlike units are not compared, whichever way the values are sorted. */
export function toUnitRank(row: DataRow): number {
  return row.kind === 'figure' ? FIGURE_UNITS.indexOf(row.placed.item.unit) : 0
}
