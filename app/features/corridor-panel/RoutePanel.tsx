import { useTranslation } from 'react-i18next'
import { ItemPanel } from '../../cards/ItemPanel'
import { OriginMark } from '../../cards/OriginMark'
import { useLanguage } from '../../i18n/useLanguage'
import { Tabs } from '../../ui/Tabs'
import type { CorridorTab } from '../../url-state/schema'
import { CORRIDOR_TABS } from '../../url-state/schema'
import { useUrlState } from '../../url-state/useUrlState'
import { CompareControl } from './CompareControl'
import { CorridorComparison } from './CorridorComparison'
import styles from './CorridorPanel.module.css'
import { HiddenLines } from './HiddenLines'
import { MilestonesTab } from './MilestonesTab'
import { RouteState } from './RouteState'
import type { RouteTabProps } from './RouteTab'
import { RouteTab } from './RouteTab'
import { SourcesTab } from './SourcesTab'
import { VolumesTab } from './VolumesTab'

/** A corridor whose course is known: leg by leg, with what it carried, its steps and who says so. */
export function RoutePanel({ atlas, corridor, route, onRetry }: RouteTabProps) {
  const { t } = useTranslation('corridorPanel')
  const language = useLanguage()
  const { state, update } = useUrlState()
  const name = corridor.name[language]
  const tab = CORRIDOR_TABS.find((value) => value === state.tab) ?? 'route'
  const other = state.compare === corridor.id ? undefined : atlas.index.routes.get(`${state.compare}-route`)
  return (
    <ItemPanel
      kind={t('cards:panel.kind.corridor', { context: corridor.kind })}
      title={name}
      hasName
      context={
        <div className={styles.context}>
          <RouteState atlas={atlas} route={route} />
          <OriginMark citations={corridor.citations} isFull />
        </div>
      }
    >
      <HiddenLines atlas={atlas} corridor={corridor} />
      <CompareControl atlas={atlas} corridorId={corridor.id} comparedId={other?.corridor} />
      {other && <CorridorComparison atlas={atlas} route={route} other={other} onRetry={onRetry} />}
      <Tabs<CorridorTab>
        label={t('tabs.label', { corridor: name })}
        value={tab}
        onChange={(next) => update({ tab: next }, 'adjustment')}
        items={CORRIDOR_TABS.map((value) => ({ value, label: t(`tabs.${value}`) }))}
      >
        <TabContent tab={tab} atlas={atlas} corridor={corridor} route={route} onRetry={onRetry} />
      </Tabs>
    </ItemPanel>
  )
}

function TabContent({ tab, ...props }: RouteTabProps & { readonly tab: CorridorTab }) {
  switch (tab) {
    case 'route':
      return <RouteTab {...props} />
    case 'volumes':
      return <VolumesTab {...props} />
    case 'milestones':
      return <MilestonesTab {...props} />
    case 'sources':
      return <SourcesTab {...props} />
    default:
      return tab satisfies never
  }
}
