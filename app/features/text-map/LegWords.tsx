import { useTranslation } from 'react-i18next'
import { toDateText } from '../../cards/dateText'
import { ItemLink } from '../../cards/ItemLink'
import type { Atlas } from '../../domain/view/atlas'
import { findLegEntry } from '../../domain/view/legState'
import { formatList } from '../../i18n/laterFormats'
import { toLanguage } from '../../i18n/locale'
import { useLocale } from '../../i18n/useLanguage'
import { Isolate } from '../../ui/Isolate'
import styles from './TextMap.module.css'
import { toDrawnText } from './words'

interface LegWordsProps {
  readonly atlas: Atlas
  readonly corridorId: string
  readonly legId: string
  /** Ids of the stations it is travelled from, to and through: of a part of a leg, those of the part. */
  readonly from: string
  readonly to: string
  readonly between: readonly string[]
  /** Along the drawn line; undefined where it was not measured. */
  readonly kilometres: number | undefined
  /** Where legs of several corridors follow each other. */
  readonly hasCorridorName?: boolean
}

/** One leg as an entry of a list: its ends, how it is travelled, its state in the chosen years, its length, its stations. */
export function LegWords(props: LegWordsProps) {
  const { atlas, corridorId, legId, from, to, between, kilometres, hasCorridorName = false } = props
  const { t } = useTranslation(['textMap', 'cards'])
  const locale = useLocale()
  const language = toLanguage(locale)
  const { index, view } = atlas
  const leg = index.routes.get(`${corridorId}-route`)?.legs.find(({ id }) => id === legId)
  if (!leg) return null
  const entry = findLegEntry(leg, view.years?.toYear ?? null)
  const toName = (station: string) => index.stations.get(station)?.name[language] ?? t('corridor.missing')
  const state = t(`cards:corridor.stage.${entry?.state ?? 'untold'}`)
  const since = entry?.since && toDateText(entry.since.edtf, locale, t)
  const facts = [
    t(`cards:corridor.mode.${leg.mode}`),
    since === undefined ? state : t('leg.since', { state, date: since }),
    ...(kilometres === undefined ? [] : [toDrawnText(kilometres, locale, t)]),
  ]
  return (
    <li>
      <ItemLink kind="corridor" id={corridorId} leg={legId}>
        {t('leg.name', { from: toName(from), to: toName(to) })}
      </ItemLink>
      <span className={styles.facts}>
        {facts.map((fact) => (
          <span key={fact}>
            <Isolate>{fact}</Isolate>
          </span>
        ))}
      </span>
      {between.length > 0 && (
        <span className={styles.through}>
          {t('leg.through', { stations: formatList(between.map(toName), language) })}
        </span>
      )}
      {hasCorridorName && (
        <span className={styles.through}>
          {t('leg.of', { corridor: index.corridors.get(corridorId)?.name[language] ?? corridorId })}
        </span>
      )}
    </li>
  )
}
