import { useDeferredValue } from 'react'
import { useTranslation } from 'react-i18next'
import { DatasetCount } from '../../cards/DatasetCount'
import { ItemPanel } from '../../cards/ItemPanel'
import { MissingItem } from '../../cards/MissingItem'
import { PanelSection } from '../../cards/PanelSection'
import type { ItemPanelProps } from '../../cards/panelProps'
import { EventRows } from '../../cards/RecordRows'
import { isKnown } from '../../domain/view/atlas'
import { buildPlaceView } from '../../domain/view/placeView'
import { useLanguage } from '../../i18n/useLanguage'
import { Tabs } from '../../ui/Tabs'
import type { PanelTab } from '../../url-state/schema'
import { PANEL_TABS } from '../../url-state/schema'
import { useUrlState } from '../../url-state/useUrlState'
import { PlaceLists } from './PlaceLists'
import styles from './PlacePanel.module.css'
import { PlacesWithin } from './PlacesWithin'
import { findFirstTab } from './placeTabs'

/** What the record has of one place within the chosen years. */
export function PlacePanel({ atlas, id, onRetry }: ItemPanelProps) {
  const { t } = useTranslation('placePanel')
  const language = useLanguage()
  const { state, update } = useUrlState()
  // The counts follow the years at once; the lists, which are long, in the pauses a drag leaves.
  const listedAtlas = useDeferredValue(atlas)
  const view = buildPlaceView(atlas.view, atlas.index, id)
  const everView = buildPlaceView(atlas.placed.everView, atlas.index, id)
  if (!view || !everView) return <MissingItem atlas={atlas} id={id} kind="place" onRetry={onRetry} />
  const { place } = view
  // From all years, so that moving the years never switches the tab under the reader.
  const chosenTab = PANEL_TABS.find((value) => value === state.tab)
  const tab = chosenTab ?? findFirstTab(everView, (value) => isKnown(atlas, value))
  // A country is a way to its cities; in a city its own facts come first, and nothing stands below them to be pushed away.
  const within = <PlacesWithin atlas={listedAtlas} placeId={id} />
  return (
    <ItemPanel key={id} title={place.name[language]} context={place.context[language]} hasName>
      {place.note && <p className={styles.note}>{place.note[language]}</p>}
      {place.kind !== 'city' && within}
      <Tabs<PanelTab>
        label={t('tabs.label', { place: place.name[language] })}
        value={tab}
        onChange={(next) => update({ tab: next }, 'adjustment')}
        items={PANEL_TABS.map((value) => ({
          value,
          label: t(`tabs.${value}`),
          count: <DatasetCount atlas={atlas} dataset={value} count={view.here[value].length} />,
        }))}
      >
        <PlaceLists atlas={listedAtlas} placeId={id} tab={tab} onRetry={onRetry} />
      </Tabs>
      {place.kind === 'city' && !listedAtlas.loading.has(tab) && within}
      {view.reportedFrom.length > 0 && (
        <PanelSection title={t('reportedFrom.title')} note={t('reportedFrom.note')}>
          <EventRows events={view.reportedFrom} />
        </PanelSection>
      )}
    </ItemPanel>
  )
}
