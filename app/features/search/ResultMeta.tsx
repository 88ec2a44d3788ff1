import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { CorridorStateChip } from '../../cards/CorridorStateChip'
import { toDateText } from '../../cards/dateText'
import { FigureNumber } from '../../cards/FigureNumber'
import { DocumentStageChip, EventStatusChip, FigureStageChip } from '../../cards/StageChips'
import type { DatedClaim } from '../../domain/record/datedClaim'
import type { ItemIndex } from '../../domain/record/recordIndex'
import type { LocalisedText } from '../../domain/record/text'
import type { SearchHit } from '../../domain/search/searchIndex'
import { findStationCalls } from '../../domain/search/stationCalls'
import { hasCourse } from '../../domain/view/corridorState'
import { toDisagreementContext } from '../../domain/view/disagreements'
import { DIRECTIONS } from '../../i18n/i18n'
import { toLanguage } from '../../i18n/locale'
import { useLocale } from '../../i18n/useLanguage'
import { Isolate } from '../../ui/Isolate'
import { Marked } from './Marked'
import styles from './SearchResults.module.css'

/** The search looks through all of them, whatever years are chosen. */
const ALL_YEARS = { years: null }

interface ResultMetaProps {
  readonly hit: SearchHit
  readonly index: ItemIndex
}

/** What kind of thing a result is, in words, and what tells it from others of its name. */
export function ResultMeta({ hit, index }: ResultMetaProps) {
  const { t } = useTranslation(['search', 'cards'])
  const locale = useLocale()
  const language = toLanguage(locale)
  const isFoundByNumber = hit.reasons.some(({ field }) => field === 'number')
  const isFoundByDate = hit.reasons.some(
    (reason) => reason.field === 'date' && (reason.role === 'own' || reason.role === 'published'),
  )
  const toDate = (claim: DatedClaim | undefined) =>
    claim && (
      <Isolate dir={DIRECTIONS[language]} className={isFoundByDate ? styles.mark : undefined}>
        {toDateText(claim.edtf, locale, t)}
      </Isolate>
    )

  const toLine = (text: LocalisedText) => <Marked key="line" text={text[language]} words={hit.words} />

  function toParts(): readonly ReactNode[] {
    const { id } = hit
    switch (hit.kind) {
      case 'place': {
        const place = index.places.get(id)
        return place ? [t(`placeKind.${place.kind}`), toLine(place.context)] : []
      }
      case 'person': {
        const person = index.people.get(id)
        return person ? [t('cards:panel.kind.person'), toLine(person.role)] : []
      }
      case 'organisation': {
        const organisation = index.organisations.get(id)
        return organisation ? [t('cards:panel.kind.organisation'), toLine(organisation.role)] : []
      }
      case 'event': {
        const event = index.events.get(id)
        if (!event) return []
        const kind = t(`cards:event.kind.${event.kind}`)
        return [kind, toDate(event.date), <EventStatusChip key="status" event={event} />]
      }
      case 'corridor': {
        const corridor = index.corridors.get(id)
        if (!corridor) return []
        const kind = t('cards:panel.kind.corridor', { context: corridor.kind })
        return [
          kind,
          // Beside the state of its legs, when it was spoken of would read as since when it runs.
          isFoundByDate || !hasCourse(corridor, index) ? toDate(corridor.date) : undefined,
          <CorridorStateChip key="state" atlas={{ index, view: ALL_YEARS }} corridor={corridor} />,
        ]
      }
      case 'station': {
        const station = index.stations.get(id)
        if (!station) return []
        const corridors = findStationCalls(id, index.routes.values()).flatMap(
          ({ corridorId }) => index.corridors.get(corridorId) ?? [],
        )
        return [
          t(`stationKind.${station.kind}`),
          ...corridors.map((corridor) => <Isolate key={corridor.id}>{corridor.name[language]}</Isolate>),
        ]
      }
      case 'measure': {
        const measure = index.measures.get(id)
        return measure ? [t('cards:panel.kind.measure'), t('series', { count: measure.series.length })] : []
      }
      case 'figure': {
        const figure = index.figures.get(id)
        if (!figure) return []
        return [
          t('cards:panel.kind.figure'),
          <span key="number" className={isFoundByNumber ? styles.mark : undefined}>
            <FigureNumber figure={figure} />
          </span>,
          toDate(figure.period),
          <FigureStageChip key="stage" figure={figure} />,
        ]
      }
      case 'disagreement': {
        const disagreement = index.disagreements.get(id)
        if (!disagreement) return []
        const context = toDisagreementContext(disagreement)
        return [t('cards:disagreement.title', { context }), t('sides', { count: disagreement.claims.length })]
      }
      case 'document': {
        const document = index.documents.get(id)
        if (!document) return []
        const kind = t(`cards:document.kind.${document.kind}`)
        return [kind, toDate(document.date), <DocumentStageChip key="stage" document={document} />]
      }
      case 'source': {
        const source = index.sources.get(id)
        if (!source) return []
        return [
          t('cards:panel.kind.source'),
          toDate(source.published),
          source.title && <bdi lang={source.language}>{source.title}</bdi>,
        ]
      }
      default:
        return hit.kind satisfies never
    }
  }

  return toParts()
    .filter((part) => part !== undefined)
    .map((part, position) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a row never change places
      <span key={position} className={styles.part}>
        {part}
      </span>
    ))
}
