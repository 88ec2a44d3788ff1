import { useTranslation } from 'react-i18next'
import { DatasetGate } from '../../cards/DatasetGate'
import { toInYearsText } from '../../cards/dateText'
import { MissingDatasets } from '../../cards/MissingDatasets'
import { OtherYears } from '../../cards/OtherYears'
import type { AtlasProps } from '../../cards/panelProps'
import { isKnown } from '../../domain/view/atlas'
import { buildPlaceView, toPlaceIdsWithin } from '../../domain/view/placeView'
import { useLanguage } from '../../i18n/useLanguage'
import type { PanelTab } from '../../url-state/schema'
import { ItemList } from './ItemList'
import { PassageList } from './PassageList'
import styles from './PlacePanel.module.css'

interface PlaceListsProps extends AtlasProps {
  readonly placeId: string
  readonly tab: PanelTab
}

/** One tab's lists: what names the place, then, apart, what names only its country. */
export function PlaceLists({ atlas, placeId, tab, onRetry }: PlaceListsProps) {
  const { t } = useTranslation('placePanel')
  const language = useLanguage()
  const hereIds = toPlaceIdsWithin(placeId, atlas.index)
  const view = buildPlaceView(atlas.view, atlas.index, placeId)
  const everView = buildPlaceView(atlas.placed.everView, atlas.index, placeId)
  if (!view || !everView) return null
  const { here, country, place } = view
  const elsewhen = everView.here[tab].length - here[tab].length
  const inCountry = country?.items[tab].length ?? 0
  const years = atlas.view.years
  const name = place.name[language]
  return (
    <DatasetGate atlas={atlas} dataset={tab} onRetry={onRetry}>
      <div className={styles.lists}>
        {/* What is needed beside the list: the sources to date its items, the disagreements for the figures. */}
        {!isKnown(atlas, tab) && <MissingDatasets atlas={atlas} datasets={['sources']} onRetry={onRetry} />}
        {tab === 'figures' && (
          <MissingDatasets atlas={atlas} datasets={['disagreements']} onRetry={onRetry} />
        )}
        {tab === 'corridors' && <PassageList atlas={atlas} placeId={placeId} onRetry={onRetry} />}
        {here[tab].length > 0 ? (
          <ItemList atlas={atlas} items={here} tab={tab} hereIds={hereIds} />
        ) : (
          isKnown(atlas, tab) && (
            <OtherYears hasMore={elsewhen > 0}>
              {years === null
                ? t(`empty.${tab}.ever`, {})
                : t(`empty.${tab}.inYears`, { inYears: toInYearsText(years, t) })}
              {elsewhen > 0 && ` ${t('empty.otherYears', { count: elsewhen })}`}
            </OtherYears>
          )
        )}
        {country && inCountry > 0 && (
          <div className={styles.country}>
            <h3 className={styles.countryTitle}>
              {t('country.title', { country: country.place.name[language], count: inCountry })}
            </h3>
            <p className={styles.countryNote}>{t('country.note', { place: name })}</p>
            <ItemList atlas={atlas} items={country.items} tab={tab} hereIds={new Set([country.place.id])} />
          </div>
        )}
      </div>
    </DatasetGate>
  )
}
