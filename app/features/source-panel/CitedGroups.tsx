import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { EventChips } from '../../cards/EventChips'
import { FigureNumber } from '../../cards/FigureNumber'
import { FigureTime } from '../../cards/FigureTime'
import { ItemRow, ItemRows } from '../../cards/ItemRow'
import { MissingDatasets } from '../../cards/MissingDatasets'
import { PlainDate } from '../../cards/PlainDate'
import type { AtlasProps } from '../../cards/panelProps'
import { FigureStageChip } from '../../cards/StageChips'
import type { Source } from '../../domain/record/sourceSchema'
import type { CitedItem } from '../../domain/view/citedItems'
import { findCitedItems } from '../../domain/view/citedItems'
import { hasArrived } from '../../domain/view/hasArrived'
import { toEventPlacement } from '../../domain/view/placement'
import { formatNumber } from '../../i18n/format'
import { toLanguage } from '../../i18n/locale'
import { useLocale } from '../../i18n/useLanguage'
import { Disclosure } from '../../ui/Disclosure'
import styles from './SourcePanel.module.css'

const DATASETS = [
  'events',
  'figures',
  'corridors',
  'documents',
  'disagreements',
  'people',
  'organisations',
] as const

interface CitedGroupsProps extends AtlasProps {
  readonly source: Source
}

/** What tells items of one title apart: the day and what became of an event, a figure's number, stage and time. */
function toUnder({ index }: CitedGroupsProps['atlas'], { kind, id }: CitedItem): ReactNode {
  const event = kind === 'event' ? index.events.get(id) : undefined
  if (event) {
    return (
      <>
        <PlainDate date={event.date} placement={toEventPlacement(event, index)} status={event.status} />
        <EventChips event={event} />
      </>
    )
  }
  const figure = kind === 'figure' ? index.figures.get(id) : undefined
  return (
    figure && (
      <>
        <FigureNumber figure={figure} />
        <FigureStageChip figure={figure} />
        <FigureTime figure={figure} />
      </>
    )
  )
}

/** What rests on the source, by kind, each in the order of its paragraphs. */
export function CitedGroups({ atlas, source, onRetry }: CitedGroupsProps) {
  const { t } = useTranslation('sourcePanel')
  const locale = useLocale()
  const language = toLanguage(locale)
  const groups = findCitedItems(atlas.record, source.id)
  if (groups.length === 0 && hasArrived(atlas, DATASETS)) return <p>{t('rests.nothing')}</p>
  return (
    <div>
      {groups.map(({ kind, items }) => (
        <Disclosure
          key={kind}
          isOpenAtFirst={kind === groups[0]?.kind}
          summary={
            <span>
              {t(`cards:group.${kind}`)}{' '}
              <span className={styles.count}>{formatNumber(items.length, locale)}</span>
            </span>
          }
        >
          <ItemRows>
            {items.map((item) => (
              <ItemRow
                key={item.id}
                kind={item.kind}
                id={item.id}
                title={item.name[language]}
                over={
                  source.unit && item.positions.length > 0
                    ? t(`positions.${source.unit}`, {
                        count: item.positions.length,
                        numbers: item.positions.join(t('positions.separator')),
                      })
                    : undefined
                }
                under={toUnder(atlas, item)}
              />
            ))}
          </ItemRows>
        </Disclosure>
      ))}
      <MissingDatasets atlas={atlas} datasets={DATASETS} onRetry={onRetry} />
    </div>
  )
}
