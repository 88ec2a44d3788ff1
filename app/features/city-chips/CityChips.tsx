import { useTranslation } from 'react-i18next'
import { toCountWords } from '../../cards/countWords'
import { ItemLink } from '../../cards/ItemLink'
import type { Place } from '../../domain/record/placeSchema'
import type { ItemIndex } from '../../domain/record/recordIndex'
import { tookPlace } from '../../domain/record/stages'
import { findSelectedId } from '../../domain/state/selection'
import type { Atlas } from '../../domain/view/atlas'
import { isKnown } from '../../domain/view/atlas'
import type { AtlasView } from '../../domain/view/atlasView'
import { buildPlaceView, countByPlace } from '../../domain/view/placeView'
import { formatNumber } from '../../i18n/format'
import { toLanguage } from '../../i18n/locale'
import { useLocale } from '../../i18n/useLanguage'
import { VisuallyHidden } from '../../ui/VisuallyHidden'
import { useUrlState } from '../../url-state/useUrlState'
import styles from './CityChips.module.css'

/** The most told of first, counted over all years: the order must not change with the chosen ones. */
function listHubs(places: readonly Place[], everView: AtlasView, index: ItemIndex): readonly Place[] {
  const counts = countByPlace(everView, index)
  const toEvents = ({ id }: Place) => counts.get(id)?.events ?? 0
  return places.filter(({ isHub }) => isHub).toSorted((a, b) => toEvents(b) - toEvents(a))
}

/** The cities the atlas opens with, one press away, each with its events in the chosen years. */
export function CityChips({ atlas }: { readonly atlas: Atlas }) {
  const { t } = useTranslation('cityChips')
  const locale = useLocale()
  const language = toLanguage(locale)
  const { selection } = useUrlState().state
  if (atlas.loading.has('places')) return <p className={styles.loading}>{t('loading')}</p>

  const hubs = listHubs(atlas.record.places, atlas.placed.everView, atlas.index)
  const counts = countByPlace(atlas.view, atlas.index)
  return (
    <ul className={styles.chips}>
      {hubs.map(({ id, name }) => {
        const count = counts.get(id)?.events ?? 0
        const events = buildPlaceView(atlas.view, atlas.index, id)?.here.events ?? []
        const hasHeld = events.some(({ item }) => tookPlace(item))
        const isChosen = findSelectedId(selection, 'place') === id
        return (
          <li key={id}>
            <ItemLink kind="place" id={id} look="plain" className={styles.chip} isCurrent={isChosen}>
              {name[language]}
              <span className={styles.count} data-held={hasHeld || undefined} aria-hidden="true">
                {isKnown(atlas, 'events') ? formatNumber(count, locale) : t('cards:count.unknown')}
              </span>
              <VisuallyHidden>{toCountWords(atlas, 'events', count, t)}</VisuallyHidden>
            </ItemLink>
          </li>
        )
      })}
    </ul>
  )
}
