/** The cities of the American coast while the map is elsewhere: the same buttons, on a small map of their own. */
import type { CSSProperties, Ref } from 'react'
import { useTranslation } from 'react-i18next'
import { findSelectedId } from '../domain/state/selection'
import type { MapState } from '../domain/view/mapState'
import type { InsetCoast } from './basemap/basemapFiles'
import { toEmphases } from './engine/emphasis'
import { toHubLook } from './engine/hubLook'
import hubStyles from './engine/hubMarkers.module.css'
import styles from './Inset.module.css'

interface InsetProps {
  readonly coast: InsetCoast
  readonly state: MapState
  /** The cities of the coast that the main map does not show. */
  readonly cityIds: ReadonlySet<string>
  readonly onSelect: (id: string) => void
  readonly ref: Ref<HTMLDivElement>
}

export function Inset({ coast, state, cityIds, onSelect, ref }: InsetProps) {
  const { t } = useTranslation('map')
  const selectedId = findSelectedId(state.selection, 'place')
  const emphases = toEmphases(state, null).places
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form, this is a piece of the map
    <div ref={ref} className={styles.inset} role="group" aria-label={t('inset.label')}>
      <svg className={styles.coast} viewBox={`0 0 ${coast.width} ${coast.height}`} aria-hidden="true">
        <path d={coast.landPath} />
      </svg>
      {state.places.map((place) => {
        const position = coast.cities[place.id]
        if (!position || !cityIds.has(place.id)) return null
        const offset: CSSProperties & Record<`--${string}`, string> = {
          '--x': `${(100 * position[0]) / coast.width}%`,
          '--y': `${(100 * position[1]) / coast.height}%`,
        }
        const look = toHubLook(place, state.layers, emphases)
        return (
          <button
            key={place.id}
            type="button"
            className={`${hubStyles.hub} ${styles.city}`}
            style={offset}
            data-hub={place.id}
            data-name-side={position[0] < coast.width / 2 ? 'after' : 'before'}
            data-held={look.isHeld || undefined}
            data-quiet={look.isQuiet || undefined}
            data-figures={look.hasFigures || undefined}
            data-lit={look.isLit || undefined}
            aria-label={place.label}
            aria-pressed={place.id === selectedId}
            onClick={() => onSelect(place.id)}
          >
            <span className={hubStyles.halo} />
            <span className={hubStyles.dot} data-count={look.count} />
            <span className={hubStyles.badge} />
            <span className={hubStyles.name}>
              <span dir="auto">{place.name}</span>
            </span>
          </button>
        )
      })}
    </div>
  )
}
