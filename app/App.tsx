/**
 * Composition root: with the files of panels beside it the only one that knows all features. Derives everything shown
 * from the record and the address.
 */
import { DirectionProvider } from '@base-ui/react/direction-provider'
import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { toCountWords } from './cards/countWords'
import { DocumentTitle } from './cards/DocumentTitle'
import { LoadingItem } from './cards/LoadingItem'
import { LateDatasetsContext } from './cards/lateDatasets'
import { toMapTradeArcs } from './cards/mapTradeArcs'
import type { AtlasProps, ContextKind, CourseKind, PanelsOf } from './cards/panelProps'
import { PreviousNameContext } from './cards/previousName'
import { RecordVersionContext } from './cards/recordVersion'
import { findItem } from './domain/record/findItem'
import type { Selection, SelectionKind } from './domain/state/selection'
import { isSameSelection } from './domain/state/selection'
import type { ArrivedRecord, Atlas } from './domain/view/atlas'
import { isKnown } from './domain/view/atlas'
import type { ItemCounts } from './domain/view/atlasView'
import { buildAtlasView } from './domain/view/atlasView'
import { buildMapState } from './domain/view/buildMapState'
import { isYearOver } from './domain/view/isAhead'
import { buildScopedRecord } from './domain/view/recordScope'
import { CityChips } from './features/city-chips/CityChips'
import { DataPart } from './features/data-view/DataPart'
import { HelpButton } from './features/help/HelpButton'
import { Legend } from './features/legend/Legend'
import { MapPane } from './features/map-pane/MapPane'
import { OfflinePart } from './features/offline/OfflinePart'
import { Overview } from './features/overview/Overview'
import { SearchButton } from './features/search/SearchButton'
import { TextMapPart } from './features/text-map/TextMapPart'
import { Timeline } from './features/timeline/Timeline'
import { TimelineSummary } from './features/timeline/TimelineSummary'
import { formatNumber } from './i18n/format'
import { DIRECTIONS } from './i18n/i18n'
import { toLanguage } from './i18n/locale'
import { useLocale } from './i18n/useLanguage'
import { useLanguageOfAddress } from './i18n/useLanguageOfAddress'
import { writeRecord } from './i18n/writing'
import { withPatience } from './lib/patience'
import { useTheme } from './lib/useTheme'
import { NO_PADDING } from './map/engine/contract'
import { useRecord, useRetryDataset } from './queries/useRecord'
import { useRecordVersion } from './queries/useRecordVersion'
import { AtlasShell } from './shell/AtlasShell'
import { Part, PartFailure } from './ui/Part'
import { useCameraInUrl } from './url-state/useCameraInUrl'
import { useCurrentIds } from './url-state/useCurrentIds'
import { useUrlState } from './url-state/useUrlState'

export function App() {
  const { t } = useTranslation(['app', 'cards'])
  const locale = useLocale()
  const language = toLanguage(locale)
  const { state, update, previousId } = useUrlState()
  const { camera, writeCamera } = useCameraInUrl()
  const { theme, toggleTheme } = useTheme()
  const [padding, setPadding] = useState(NO_PADDING)
  const retryDataset = useRetryDataset()
  const { record: read, loading, failed, late } = useRecord()
  // In the digits and months the reader chose, as everything else on the page: the map, its lists and charts follow.
  const record = useMemo(() => writeRecord(read, locale), [read, locale])
  const version = useRecordVersion()
  const askedLanguage = useLanguageOfAddress(state.language)

  // Here and nowhere else: every count, list, map and search below follows the scope.
  const scoped = useMemo(() => buildScopedRecord(record, state.scope), [record, state.scope])
  const { index, placed, sizes } = scoped
  const arrived: ArrivedRecord = { record: scoped.record, index, placed, sizes, loading, failed }
  const atlas: Atlas = { ...scoped, loading, failed, view: buildAtlasView(scoped.placed, state.years) }
  useCurrentIds(atlas.index)

  const mapState = buildMapState({
    view: atlas.view,
    index: atlas.index,
    language,
    theme,
    projection: state.projection,
    layers: state.layers,
    isPlannedOnly: state.isPlannedOnly,
    selection: state.selection,
    selectedLeg: state.leg,
    comparedCorridor: state.compare,
    tradeArcs: toMapTradeArcs(atlas, state.selection, locale, t),
    toCountText: (count: number) => formatNumber(count, locale),
    toHubLabel: (name: string, counts: ItemCounts) =>
      t('place.label', {
        name,
        events: toCountWords(atlas, 'events', counts.events, t),
        figures: toCountWords(atlas, 'figures', counts.figures, t),
        corridors: toCountWords(atlas, 'corridors', counts.corridors, t),
      }),
    toLegDetail: ({ from, to, mode, state: legState, asOfYear, attestedFrom }) => {
      // With the year it is first told of, the year chosen would be one year too many.
      const key =
        attestedFrom !== undefined
          ? 'detailAttested'
          : asOfYear !== null && isYearOver(asOfYear)
            ? 'detailAsOf'
            : 'detail'
      return t(`leg.${key}`, {
        from,
        to,
        mode: t(`leg.mode.${mode}`),
        state: t(`leg.state.${legState}`),
        year: attestedFrom ?? asOfYear,
      })
    },
  })
  const openKind = state.selection?.kind
  const isCourseOpen = openKind !== undefined && isCourseKind(openKind)
  const isContextOpen = openKind !== undefined && isContextKind(openKind)
  const isItemOpen = openKind !== undefined && !isCourseOpen && !isContextOpen
  const itemPanels = usePanels(loadItemPanels, isItemOpen || isKnown(atlas, 'events'))
  const coursePanels = usePanels(loadCoursePanels, isCourseOpen)
  const contextPanels = usePanels(loadContextPanels, isContextOpen)
  const openPanels = isCourseOpen ? coursePanels : isContextOpen ? contextPanels : itemPanels
  const hasWords = !atlas.loading.has('places') && !atlas.loading.has('events')

  return (
    <DirectionProvider direction={DIRECTIONS[language]}>
      <DocumentTitle index={atlas.index} selection={state.selection} years={state.years} />
      <RecordVersionContext value={version}>
        <LateDatasetsContext value={late}>
          <AtlasShell
            onLanguageToggle={() => update({ language: askedLanguage === 'ar' ? 'en' : 'ar' })}
            theme={theme}
            onThemeToggle={toggleTheme}
            isItemOpen={state.selection !== null}
            onItemClose={() => update({ selection: null })}
            onPaddingChange={setPadding}
            search={
              <Part>
                <SearchButton atlas={arrived} />
              </Part>
            }
            help={
              <Part>
                <HelpButton />
              </Part>
            }
            cityChips={
              <Part>
                <CityChips atlas={atlas} />
              </Part>
            }
            legend={
              <Part>
                <Legend atlas={arrived} />
              </Part>
            }
            dock={
              <Part>
                <Timeline atlas={atlas} />
              </Part>
            }
            dataView={
              <Part>
                <DataPart atlas={atlas} onRetry={retryDataset} />
              </Part>
            }
            notices={<OfflinePart />}
            textMap={
              <Part>
                <TextMapPart atlas={atlas} onRetry={retryDataset} />
              </Part>
            }
            dockSummary={
              <Part>
                <TimelineSummary atlas={atlas} />
              </Part>
            }
            panel={
              <Part resetKey={`${state.selection?.kind} ${state.selection?.id}`}>
                {openPanels instanceof Error && state.selection !== null ? (
                  <PartFailure onRetry={() => window.location.reload()} />
                ) : (
                  <PreviousNameContext value={findItem(atlas.index, previousId)?.name[language]}>
                    <SelectedPanel
                      atlas={atlas}
                      selection={state.selection}
                      panels={{
                        ...toArrived(itemPanels),
                        ...toArrived(coursePanels),
                        ...toArrived(contextPanels),
                      }}
                      onRetry={retryDataset}
                    />
                  </PreviousNameContext>
                )}
              </Part>
            }
            map={
              <MapPane
                isReady={hasWords}
                state={mapState}
                padding={padding}
                initialCamera={camera}
                onSelect={(selection, pointedLeg) => {
                  const leg = pointedLeg ?? null
                  // Another leg of the open corridor leaves what else of it is open, such as a comparison.
                  update(isSameSelection(selection, state.selection) ? { leg } : { selection, leg })
                }}
                onCameraChange={(next, isByUser) => {
                  // A view in the address is what a shared link shows: it has to keep up with flights too.
                  if (isByUser || camera !== null) writeCamera(next)
                }}
                onProjectionChange={(projection) => update({ projection })}
              />
            }
          />
        </LateDatasetsContext>
      </RecordVersionContext>
    </DirectionProvider>
  )
}

function isCourseKind(kind: SelectionKind): kind is CourseKind {
  return kind === 'corridor' || kind === 'measure'
}

function isContextKind(kind: SelectionKind): kind is ContextKind {
  return kind === 'disagreement' || kind === 'document' || kind === 'organisation' || kind === 'person'
}

function loadItemPanels() {
  return import('./itemPanels').then((loaded) => loaded.loadItemPanels())
}

function loadCoursePanels() {
  return import('./coursePanels').then((loaded) => loaded.loadCoursePanels())
}

function loadContextPanels() {
  return import('./contextPanels').then((loaded) => loaded.loadContextPanels())
}

/** Held as state and not through `lazy`: a panel that is there must not suspend, or it would lose the focus. */
function usePanels<Panels>(load: () => Promise<Panels>, isWanted: boolean): Panels | Error | undefined {
  const [panels, setPanels] = useState<{ readonly arrived: Panels | Error }>()
  useEffect(() => {
    if (!isWanted) return
    withPatience(load, (seconds) => new Error(`the panels: no answer in ${seconds} s`)).then(
      (arrived) => setPanels({ arrived }),
      (error: unknown) => setPanels({ arrived: error instanceof Error ? error : new Error(String(error)) }),
    )
  }, [load, isWanted])
  return panels?.arrived
}

function toArrived<Panels>(panels: Panels | Error | undefined): Panels | undefined {
  return panels instanceof Error ? undefined : panels
}

interface SelectedPanelProps extends AtlasProps {
  readonly selection: Selection | null
  readonly panels: Partial<PanelsOf<SelectionKind>>
}

function SelectedPanel({ selection, panels, ...props }: SelectedPanelProps) {
  if (selection === null) return <Overview {...props} />
  const { kind, id } = selection
  const ItemPanel = panels[kind]
  if (!ItemPanel) return <LoadingItem kind={kind} />
  return <ItemPanel id={id} {...props} />
}
