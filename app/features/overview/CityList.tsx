import { DatasetGate } from '../../cards/DatasetGate'
import { ItemLink } from '../../cards/ItemLink'
import type { AtlasProps } from '../../cards/panelProps'
import { countByPlace } from '../../domain/view/placeView'
import { compareNames } from '../../i18n/format'
import { useLanguage } from '../../i18n/useLanguage'
import { CountWords } from './CountWords'
import styles from './Overview.module.css'

const NOTHING = { events: 0, figures: 0, corridors: 0 }

/** The cities the atlas opens with, and what each has in the chosen years. */
export function CityList({ atlas, onRetry }: AtlasProps) {
  const language = useLanguage()
  const counts = countByPlace(atlas.view, atlas.index)
  return (
    <DatasetGate atlas={atlas} dataset="places" onRetry={onRetry}>
      <ul className={styles.rows}>
        {atlas.record.places
          .filter(({ isHub }) => isHub)
          .toSorted((a, b) => compareNames(language)(a.name[language], b.name[language]))
          .map(({ id, name }) => (
            <li key={id} className={styles.row}>
              <ItemLink kind="place" id={id} look="plain" className={styles.link}>
                <span className={styles.name}>{name[language]}</span>
                <CountWords atlas={atlas} counts={counts.get(id) ?? NOTHING} />
              </ItemLink>
            </li>
          ))}
      </ul>
    </DatasetGate>
  )
}
