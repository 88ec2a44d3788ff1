import { useTranslation } from 'react-i18next'
import { DatasetGate } from '../../cards/DatasetGate'
import { DisagreementBoxes } from '../../cards/DisagreementBoxes'
import { PanelSection } from '../../cards/PanelSection'
import type { AtlasProps } from '../../cards/panelProps'
import type { Corridor } from '../../domain/record/corridorSchema'
import type { Route } from '../../domain/record/routeSchema'
import { useLanguage } from '../../i18n/useLanguage'
import { CapacityChips } from './CapacityChips'
import styles from './CorridorPanel.module.css'
import { HeadlineVolume } from './HeadlineVolume'
import { RouteFacts } from './RouteFacts'
import { RouteStrip } from './RouteStrip'

export interface RouteTabProps extends AtlasProps {
  readonly corridor: Corridor
  readonly route: Route
}

/** The course itself, its numbers, and what nobody says of it. */
export function RouteTab({ atlas, corridor, route, onRetry }: RouteTabProps) {
  const { t } = useTranslation('corridorPanel')
  const language = useLanguage()
  const { confidence, caution, facts, unknowns } = route
  return (
    <div className={styles.tab}>
      <p>{corridor.summary[language]}</p>
      {(confidence !== 'high' || caution) && (
        <p className={styles.note}>
          <strong>{t(`confidence.${confidence}`)}</strong> {caution?.[language]}
        </p>
      )}
      <CapacityChips facts={facts} year={atlas.view.years?.toYear ?? null} />
      <PanelSection title={t('route.legByLeg')}>
        <DatasetGate atlas={atlas} dataset="stations" onRetry={onRetry}>
          <RouteStrip atlas={atlas} route={route} />
          <p className={styles.positions}>{t('route.positions')}</p>
        </DatasetGate>
      </PanelSection>
      <HeadlineVolume atlas={atlas} corridorId={corridor.id} />
      <RouteFacts atlas={atlas} facts={facts} />
      <DisagreementBoxes atlas={atlas} itemId={corridor.id} onRetry={onRetry} />
      {unknowns.length > 0 && (
        <PanelSection title={t('route.unknowns')}>
          <ul className={styles.unknowns}>
            {unknowns.map((unknown) => (
              <li key={unknown.en}>{unknown[language]}</li>
            ))}
          </ul>
        </PanelSection>
      )}
    </div>
  )
}
