import { useTranslation } from 'react-i18next'
import type { EventStatus } from '../domain/record/eventSchema'
import type { PlaceLink } from '../domain/record/placeSchema'
import type { LocalisedText } from '../domain/record/text'
import type { Atlas } from '../domain/view/atlas'
import { useLanguage } from '../i18n/useLanguage'
import { Mention } from './Mention'
import styles from './PlaceLinks.module.css'

interface PlaceLinksProps {
  readonly atlas: Atlas
  readonly places: readonly PlaceLink[]
  /** Why there is none. */
  readonly unplaced: LocalisedText | undefined
  /** What became of it as of its sources: a venue is where it took place only if it did. */
  readonly status: EventStatus
}

/** The places of an item, each with the part it plays; a venue is never said of a place that is only talked about. */
export function PlaceLinks({ atlas, places, unplaced, status }: PlaceLinksProps) {
  const { t } = useTranslation('cards')
  const language = useLanguage()
  if (places.length === 0) return unplaced?.[language] ?? t('place.none')
  return (
    <ul className={styles.list}>
      {places.map(({ place, role, basis }) => (
        <li key={`${place}-${role}`}>
          <Mention atlas={atlas} id={place} />
          <span className={styles.role}>{t(`place.role.${role}`, { context: status })}</span>
          {basis === 'derived' && <span className={styles.role}>{t('place.derived')}</span>}
        </li>
      ))}
    </ul>
  )
}
