/** Composition root: the only file that knows all features. Derives everything shown from the record and the address. */
import { DirectionProvider } from '@base-ui/react/direction-provider'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AtlasProps } from './cards/panelProps'
import { useDocumentTitle } from './cards/useDocumentTitle'
import type { Selection } from './domain/state/selection'
import type { Atlas } from './domain/view/atlas'
import { isKnown } from './domain/view/atlas'
import type { ItemCounts } from './domain/view/atlasView'
import { buildAtlasView } from './domain/view/atlasView'
import { buildMapState } from './domain/view/mapState'
import { CityChips } from './features/city-chips/CityChips'
import { CorridorPanel } from './features/corridor-panel/CorridorPanel'
import { DisagreementPanel } from './features/disagreement-panel/DisagreementPanel'
import { DocumentPanel } from './features/document-panel/DocumentPanel'
import { EventPanel } from './features/event-panel/EventPanel'
import { FigurePanel } from './features/figure-panel/FigurePanel'
import { Legend } from './features/legend/Legend'
import { MapPane } from './features/map-pane/MapPane'
import { OrganisationPanel } from './features/organisation-panel/OrganisationPanel'
import { Overview } from './features/overview/Overview'
import { PersonPanel } from './features/person-panel/PersonPanel'
import { PlacePanel } from './features/place-panel/PlacePanel'
import { SourcePanel } from './features/source-panel/SourcePanel'
import { Timeline } from './features/timeline/Timeline'
import { TimelineSummary } from './features/timeline/TimelineSummary'
import { DIRECTIONS } from './i18n/i18n'
import { useLanguage } from './i18n/useLanguage'
import { useLanguageOfAddress } from './i18n/useLanguageOfAddress'
import { useTheme } from './lib/useTheme'
import { useRecord, useRetryDataset } from './queries/useRecord'
import { AtlasShell } from './shell/AtlasShell'
import { ErrorBoundary } from './ui/ErrorBoundary'
import { Notice } from './ui/Notice'
import { useCameraInUrl } from './url-state/useCameraInUrl'
import { useUrlState } from './url-state/useUrlState'

const NO_PADDING = { top: 0, right: 0, bottom: 0, left: 0 }

export function App() {
  const { t } = useTranslation(['app', 'cards'])
  const language = useLanguage()
  const { state, update } = useUrlState()
  const { camera, writeCamera } = useCameraInUrl()
  const { theme, toggleTheme } = useTheme()
  const [padding, setPadding] = useState(NO_PADDING)
  const retryDataset = useRetryDataset()
  const loaded = useRecord()
  useLanguageOfAddress(state.language, language)

  const atlas: Atlas = { ...loaded, view: buildAtlasView(loaded.placed, state.years) }
  useDocumentTitle(atlas.index, state.selection, state.years)

  const mapState = buildMapState({
    view: atlas.view,
    index: atlas.index,
    language,
    theme,
    projection: state.projection,
    layers: state.layers,
    selection: state.selection,
    toPlaceLabel: (name: string, counts: ItemCounts) =>
      t('place.label', {
        name,
        events: t('cards:count.events', { count: counts.events }),
        figures: t('cards:count.figures', { count: counts.figures }),
        corridors: t('cards:count.corridors', { count: counts.corridors }),
      }),
  })
  const hasWords = !atlas.loading.has('places') && !atlas.loading.has('events')

  return (
    <DirectionProvider direction={DIRECTIONS[language]}>
      <AtlasShell
        language={language}
        onLanguageToggle={() => update({ language: language === 'ar' ? 'en' : 'ar' })}
        theme={theme}
        onThemeToggle={toggleTheme}
        isItemOpen={state.selection !== null}
        onItemClose={() => update({ selection: null })}
        onPaddingChange={setPadding}
        cityChips={<CityChips atlas={atlas} />}
        legend={<Legend atlas={atlas} />}
        dock={<Timeline atlas={atlas} />}
        dockSummary={<TimelineSummary atlas={atlas} />}
        panel={
          <ErrorBoundary
            resetKey={`${state.selection?.kind} ${state.selection?.id}`}
            fallback={(retry) => (
              <Notice tone="problem" action={{ label: t('panelFailed.retry'), onClick: retry }}>
                {t('panelFailed.text')}
              </Notice>
            )}
          >
            <SelectedPanel atlas={atlas} selection={state.selection} onRetry={retryDataset} />
          </ErrorBoundary>
        }
        map={
          <MapPane
            isReady={hasWords && isKnown(atlas, 'places')}
            state={mapState}
            padding={padding}
            initialCamera={camera}
            onSelect={(selection) => update({ selection })}
            onCameraChange={writeCamera}
            onProjectionChange={(projection) => update({ projection })}
          />
        }
      />
    </DirectionProvider>
  )
}

function SelectedPanel({ selection, ...props }: AtlasProps & { readonly selection: Selection | null }) {
  if (selection === null) return <Overview {...props} />
  const { kind, id } = selection
  switch (kind) {
    case 'place':
      return <PlacePanel id={id} {...props} />
    case 'event':
      return <EventPanel id={id} {...props} />
    case 'figure':
      return <FigurePanel id={id} {...props} />
    case 'corridor':
      return <CorridorPanel id={id} {...props} />
    case 'document':
      return <DocumentPanel id={id} {...props} />
    case 'source':
      return <SourcePanel id={id} {...props} />
    case 'person':
      return <PersonPanel id={id} {...props} />
    case 'organisation':
      return <OrganisationPanel id={id} {...props} />
    case 'disagreement':
      return <DisagreementPanel id={id} {...props} />
    default:
      return kind satisfies never
  }
}
