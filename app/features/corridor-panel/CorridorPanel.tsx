import { useTranslation } from 'react-i18next'
import { Citations } from '../../cards/Citations'
import { CorridorStroke } from '../../cards/CorridorStroke'
import { DatasetGate } from '../../cards/DatasetGate'
import { DisagreementBoxes } from '../../cards/DisagreementBoxes'
import { ItemPanel } from '../../cards/ItemPanel'
import { MissingItem } from '../../cards/MissingItem'
import { OriginMark } from '../../cards/OriginMark'
import { PanelSection } from '../../cards/PanelSection'
import type { ItemPanelProps } from '../../cards/panelProps'
import { CorridorStageChip } from '../../cards/StageChips'
import type { Corridor } from '../../domain/record/corridorSchema'
import type { Atlas } from '../../domain/view/atlas'
import { useLanguage } from '../../i18n/useLanguage'
import { useUrlState } from '../../url-state/useUrlState'
import { ArticlesSaid } from './ArticlesSaid'
import { CorridorFacts } from './CorridorFacts'
import styles from './CorridorPanel.module.css'
import { CorridorRoute } from './CorridorRoute'
import { HiddenLines } from './HiddenLines'
import { RoutePanel } from './RoutePanel'

/** One corridor, project or idea of one: its course as far as the sources name it, and how far it has come. */
export function CorridorPanel({ atlas, id, onRetry }: ItemPanelProps) {
  const { t } = useTranslation('corridorPanel')
  const language = useLanguage()
  const { scope } = useUrlState().state
  const corridor = atlas.index.corridors.get(id)
  if (!corridor) return <MissingItem atlas={atlas} id={id} kind="corridor" onRetry={onRetry} />
  const route = atlas.index.routes.get(`${id}-route`)
  if (route) return <RoutePanel key={id} atlas={atlas} corridor={corridor} route={route} onRetry={onRetry} />
  return (
    <ItemPanel
      key={id}
      kind={t('cards:panel.kind.corridor', { context: corridor.kind })}
      title={corridor.name[language]}
      context={
        <span className={styles.context}>
          <CorridorStroke corridor={corridor} />
          {t(`cards:corridor.mode.${corridor.mode}`)}
          <CorridorStageChip corridor={corridor} />
          <OriginMark citations={corridor.citations} isFull />
        </span>
      }
    >
      <HiddenLines atlas={atlas} corridor={corridor} />
      <p>{corridor.summary[language]}</p>
      <p className={styles.note}>
        <strong>{t('stageNote')}</strong> {corridor.stageNote[language]}
      </p>
      <PanelSection title={t('route.title')} note={corridor.routeNote?.[language]}>
        {/* The articles tell no course; everywhere else a path would be drawn that a route then takes the place of. */}
        {scope === 'articles' ? (
          <NamedPath atlas={atlas} corridor={corridor} />
        ) : (
          <DatasetGate atlas={atlas} dataset="routes" onRetry={onRetry}>
            <NamedPath atlas={atlas} corridor={corridor} />
          </DatasetGate>
        )}
      </PanelSection>
      <ArticlesSaid atlas={atlas} corridor={corridor} />
      <CorridorFacts atlas={atlas} corridor={corridor} onRetry={onRetry} />
      <DisagreementBoxes atlas={atlas} itemId={id} onRetry={onRetry} />
      <PanelSection title={t('cards:citations.title')}>
        <Citations atlas={atlas} citations={corridor.citations} />
      </PanelSection>
    </ItemPanel>
  )
}

interface NamedPathProps {
  readonly atlas: Atlas
  readonly corridor: Corridor
}

function NamedPath({ atlas, corridor }: NamedPathProps) {
  const { t } = useTranslation('corridorPanel')
  if (corridor.path) return <CorridorRoute atlas={atlas} corridor={corridor} path={corridor.path} />
  return !corridor.routeNote && <p>{t('route.none')}</p>
}
