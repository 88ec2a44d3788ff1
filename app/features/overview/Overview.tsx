import { useDeferredValue } from 'react'
import { useTranslation } from 'react-i18next'
import { Panel } from '../../cards/Panel'
import { PanelSection } from '../../cards/PanelSection'
import type { AtlasProps } from '../../cards/panelProps'
import { ScopeSwitch } from '../../cards/ScopeSwitch'
import { useUrlState } from '../../url-state/useUrlState'
import { CityList } from './CityList'
import { CorridorRows } from './CorridorRows'
import { DisagreementList } from './DisagreementList'
import { LargestFigures } from './LargestFigures'
import { LatestEvents } from './LatestEvents'
import { MeasureList } from './MeasureList'
import { OtherPlaces } from './OtherPlaces'
import styles from './Overview.module.css'
import { SourceList } from './SourceList'
import { TextMapLink } from './TextMapLink'
import { Unplaced } from './Unplaced'
import { VersionLink } from './VersionLink'
import { WhatBecame } from './WhatBecame'

/** What the page shows while nothing is chosen: what this is, and a way into every part of the record. */
export function Overview({ atlas, onRetry }: AtlasProps) {
  const { t } = useTranslation('overview')
  const { scope } = useUrlState().state
  // The cities' counts follow the years at once; the lists in the pauses a drag leaves.
  const listedAtlas = useDeferredValue(atlas)
  return (
    <Panel title={t('title')} canClose={false}>
      <p className={styles.lead}>{t('lead')}</p>
      <PanelSection title={t('cities.title')}>
        <CityList atlas={atlas} onRetry={onRetry} />
        <TextMapLink />
      </PanelSection>
      <PanelSection title={t('latest.title')}>
        <LatestEvents atlas={listedAtlas} onRetry={onRetry} />
      </PanelSection>
      <PanelSection title={t('largest.title')} note={t('largest.noTotal')}>
        <LargestFigures atlas={listedAtlas} onRetry={onRetry} />
      </PanelSection>
      <PanelSection title={t('measures.title')}>
        <MeasureList atlas={listedAtlas} onRetry={onRetry} />
      </PanelSection>
      <PanelSection title={t('corridors.title')}>
        <CorridorRows atlas={listedAtlas} onRetry={onRetry} />
      </PanelSection>
      <PanelSection title={t('became.title')} note={t('became.note')}>
        <WhatBecame atlas={listedAtlas} onRetry={onRetry} />
      </PanelSection>
      <PanelSection title={t('disagreements.title')}>
        <DisagreementList atlas={listedAtlas} onRetry={onRetry} />
      </PanelSection>
      <PanelSection title={t('places.title')} note={t('places.note')}>
        <OtherPlaces atlas={listedAtlas} onRetry={onRetry} />
        <Unplaced atlas={listedAtlas} />
      </PanelSection>
      <PanelSection title={t('sources.title')} note={t('sources.note')}>
        <ScopeSwitch atlas={atlas} />
        <SourceList atlas={listedAtlas} onRetry={onRetry} />
      </PanelSection>
      <PanelSection title={t('about.title')}>
        <p>{t('about.record', { context: scope })}</p>
        <p>{t('about.map')}</p>
        <p>{t('about.names')}</p>
        <p>
          <VersionLink />
        </p>
      </PanelSection>
    </Panel>
  )
}
