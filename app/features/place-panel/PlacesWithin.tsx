import { useTranslation } from 'react-i18next'
import { MentionList } from '../../cards/Mention'
import type { Atlas } from '../../domain/view/atlas'
import { countByPlace } from '../../domain/view/placeView'
import styles from './PlacePanel.module.css'

interface PlacesWithinProps {
  readonly atlas: Atlas
  readonly placeId: string
}

/** The way down and up: places of the record inside this one, and what it lies in. */
export function PlacesWithin({ atlas, placeId }: PlacesWithinProps) {
  const { t } = useTranslation('placePanel')
  const counts = countByPlace(atlas.view, atlas.index)
  const within = atlas.record.places.filter((place) => place.within === placeId && counts.has(place.id))
  const parent = atlas.index.places.get(placeId)?.within
  return (
    <div>
      {parent !== undefined && (
        <div className={styles.within}>
          <span>{t('within.parent')}</span>
          <MentionList atlas={atlas} ids={[parent]} />
        </div>
      )}
      {within.length > 0 && (
        <div className={styles.within}>
          <span>{t('within.children')}</span>
          <MentionList atlas={atlas} ids={within.map(({ id }) => id)} />
        </div>
      )}
    </div>
  )
}
