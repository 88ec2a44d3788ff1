/** Items as short rows, one component per kind: for lists where the cards would be too much. */
import { useTranslation } from 'react-i18next'
import type { Corridor } from '../domain/record/corridorSchema'
import type { AtlasDocument } from '../domain/record/documentSchema'
import type { AtlasEvent } from '../domain/record/eventSchema'
import type { Figure } from '../domain/record/figureSchema'
import type { Atlas } from '../domain/view/atlas'
import type { Placed } from '../domain/view/atlasView'
import { useLanguage } from '../i18n/useLanguage'
import { CorridorStateChip } from './CorridorStateChip'
import { EventChips } from './EventChips'
import { FigureNumber } from './FigureNumber'
import { FigureTime } from './FigureTime'
import { ItemRow, ItemRows } from './ItemRow'
import { OriginMark } from './OriginMark'
import { PlainDate } from './PlainDate'
import styles from './RecordRows.module.css'
import { DocumentStageChip, FigureStageChip } from './StageChips'

export function EventRows({ events }: { readonly events: readonly Placed<AtlasEvent>[] }) {
  const language = useLanguage()
  return (
    <ItemRows>
      {events.map(({ item: event, placement }) => (
        <ItemRow
          key={event.id}
          kind="event"
          id={event.id}
          title={event.title[language]}
          over={
            <>
              <PlainDate date={event.date} placement={placement} status={event.status} />
              <span className={styles.chips}>
                <OriginMark citations={event.citations} />
                <EventChips event={event} />
              </span>
            </>
          }
        />
      ))}
    </ItemRows>
  )
}

export function FigureRows({ figures }: { readonly figures: readonly Figure[] }) {
  const language = useLanguage()
  return (
    <ItemRows>
      {figures.map((figure) => (
        <ItemRow
          key={figure.id}
          kind="figure"
          id={figure.id}
          over={<FigureNumber figure={figure} size="card" />}
          title={figure.label[language]}
          under={
            <>
              <FigureStageChip figure={figure} />
              <OriginMark citations={figure.citations} />
              <FigureTime figure={figure} />
            </>
          }
        />
      ))}
    </ItemRows>
  )
}

interface CorridorRowsProps {
  readonly atlas: Atlas
  readonly corridors: readonly Placed<Corridor>[]
}

export function CorridorRows({ atlas, corridors }: CorridorRowsProps) {
  const { t } = useTranslation('cards')
  const language = useLanguage()
  return (
    <ItemRows>
      {corridors.map(({ item: corridor }) => (
        <ItemRow
          key={corridor.id}
          kind="corridor"
          id={corridor.id}
          title={corridor.name[language]}
          under={
            <>
              <CorridorStateChip atlas={atlas} corridor={corridor} />
              <OriginMark citations={corridor.citations} />
              {t(`corridor.mode.${corridor.mode}`)}
            </>
          }
        />
      ))}
    </ItemRows>
  )
}

export function DocumentRows({ documents }: { readonly documents: readonly Placed<AtlasDocument>[] }) {
  const { t } = useTranslation('cards')
  const language = useLanguage()
  return (
    <ItemRows>
      {documents.map(({ item: document }) => (
        <ItemRow
          key={document.id}
          kind="document"
          id={document.id}
          title={document.title[language]}
          under={
            <>
              <DocumentStageChip document={document} />
              <OriginMark citations={document.citations} />
              {t(`document.kind.${document.kind}`)}
            </>
          }
        />
      ))}
    </ItemRows>
  )
}
