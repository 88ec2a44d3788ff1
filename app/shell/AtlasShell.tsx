import type { CSSProperties, ReactNode } from 'react'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../i18n/useLanguage'
import { useMediaQuery } from '../lib/useMediaQuery'
import { Announcer } from '../ui/Announcer'
import { useDataViewInUrl } from '../url-state/useDataViewInUrl'
import { useTextMapInUrl } from '../url-state/useTextMapInUrl'
import { isMapNarrowed, useUrlState } from '../url-state/useUrlState'
import styles from './AtlasShell.module.css'
import type { CoveredPadding } from './coveredPadding'
import { DockFrame } from './DockFrame'
import { LegendFrame } from './LegendFrame'
import { PanelFrame } from './PanelFrame'
import type { Part } from './SkipLinks'
import { PARTS, SkipLinks } from './SkipLinks'
import type { SheetStop } from './sheetStops'
import { toSheetCss } from './sheetStops'
import { TopBar } from './TopBar'
import { useCoveredPadding } from './useCoveredPadding'
import { useEscape } from './useEscape'
import { usePanelFocus } from './usePanelFocus'

interface AtlasShellProps {
  readonly onLanguageToggle: () => void
  readonly theme: 'light' | 'dark'
  readonly onThemeToggle: () => void
  readonly search?: ReactNode
  readonly help?: ReactNode
  readonly map: ReactNode
  /** Its root has one `<h2 tabIndex={-1}>`, which takes the focus when the item was chosen elsewhere. */
  readonly panel: ReactNode
  readonly isItemOpen: boolean
  readonly onItemClose: () => void
  readonly legend: ReactNode
  readonly dock: ReactNode
  readonly dockSummary: ReactNode
  readonly cityChips: ReactNode
  /** Covers the map while the address asks for a table. */
  readonly dataView?: ReactNode
  /** What is said over the map's lower edge. */
  readonly notices?: ReactNode
  /** Likewise, while it asks for the map in words. */
  readonly textMap?: ReactNode
  readonly onPaddingChange: (padding: CoveredPadding) => void
}

/**
 * The page's frame: a map that fills the window and cards that float on it; below 900 px a sheet and a folded dock.
 * Owns what is open and where focus goes. For the map it sets `--panel-inline-size` and `--dock-block-size`:
 * how far from the inline start and from the bottom the map is covered.
 */
export function AtlasShell(props: AtlasShellProps) {
  const { isItemOpen, onItemClose } = props
  const language = useLanguage()
  const { t } = useTranslation('shell')
  const { state } = useUrlState()
  const { selection } = state
  const { table, close: closeDataView } = useDataViewInUrl()
  const { question, close: closeTextMap } = useTextMapInUrl()
  const isDataOpen = table !== null
  const isTextMapOpen = question !== null
  const isMapCovered = isDataOpen || isTextMapOpen
  const isHigh = useMediaQuery('(min-height: 480px)')
  const isBroad = useMediaQuery('(min-width: 900px)')
  const isWide = isBroad && isHigh
  // A phone on its side has room beside the map, and none below.
  const hasColumn = useMediaQuery('(min-width: 560px)') && !isHigh
  // The legend, the map's controls and the inset share the inline end; where all do not fit, the legend folds.
  const isLegendAside = useMediaQuery('(min-width: 1100px) and (min-height: 776px)')
  const [stop, setStop] = useState<SheetStop>('half')
  const [isLegendOpen, setLegendOpen] = useState(false)
  const [isDockOpen, setDockOpen] = useState(false)

  const itemKey = selection ? `${selection.kind} ${selection.id}` : undefined
  const [openedKey, setOpenedKey] = useState(itemKey)
  if (openedKey !== itemKey) {
    setOpenedKey(itemKey)
    if (itemKey !== undefined && stop === 'peek') setStop('half')
  }

  const pageRef = useRef<HTMLDivElement>(null)
  const headerRef = useRef<HTMLElement>(null)
  const panelRef = useRef<HTMLDivElement>(null)
  const scrollRef = useRef<HTMLDivElement>(null)
  const dockRef = useRef<HTMLElement>(null)
  const legendButtonRef = useRef<HTMLButtonElement>(null)
  const dockButtonRef = useRef<HTMLButtonElement>(null)
  const sheetStop = isWide || hasColumn ? undefined : stop

  function measureSpace() {
    const panel = panelRef.current
    return (panel && Number.parseFloat(getComputedStyle(panel).maxBlockSize)) || 0
  }

  function reveal(part: Part) {
    if (part === 'panel' && stop === 'peek') setStop('half')
    if (part === 'map' && stop === 'full') setStop('half')
    if (part === 'map' && isDataOpen) closeDataView()
    if (part === 'map' && isTextMapOpen) closeTextMap()
    if (part === 'years') setDockOpen(true)
  }

  const expectReturn = usePanelFocus({ frameRef: panelRef, scrollRef, itemKey })
  useCoveredPadding({
    pageRef,
    headerRef,
    panelRef,
    dockRef,
    stop: sheetStop,
    measureSpace,
    layoutKey: language,
    onChange: props.onPaddingChange,
  })
  useEscape([
    {
      isOpen: !isLegendAside && isLegendOpen,
      close: () => {
        setLegendOpen(false)
        legendButtonRef.current?.focus()
      },
    },
    {
      isOpen: !isWide && isDockOpen,
      close: () => {
        setDockOpen(false)
        dockButtonRef.current?.focus()
      },
    },
    {
      isOpen: isItemOpen,
      close: () => {
        expectReturn()
        onItemClose()
      },
    },
    { isOpen: isDataOpen, close: closeDataView },
    { isOpen: isTextMapOpen, close: closeTextMap },
  ])

  const sizes: CSSProperties & Record<`--${string}`, string> = {
    '--sheet-size': toSheetCss(stop),
    '--sheet-map-size': toSheetCss(stop === 'full' ? 'half' : stop),
  }
  return (
    <div ref={pageRef} className={styles.page} style={sizes} data-stop={stop}>
      <SkipLinks onReveal={reveal} />
      <TopBar
        headerRef={headerRef}
        onLanguageToggle={props.onLanguageToggle}
        theme={props.theme}
        onThemeToggle={props.onThemeToggle}
        isWide={isWide}
        search={props.search}
        help={props.help}
      />
      <main className={styles.main}>
        <div id={PARTS.map} className={styles.map} tabIndex={-1} inert={sheetStop === 'full' || isMapCovered}>
          {props.map}
        </div>
        <PanelFrame
          frameRef={panelRef}
          scrollRef={scrollRef}
          stop={sheetStop}
          onStop={setStop}
          measureSpace={measureSpace}
          cityChips={<nav aria-label={t('cities.label')}>{props.cityChips}</nav>}
        >
          {props.panel}
        </PanelFrame>
      </main>
      {props.dataView}
      {props.textMap}
      {/* It speaks of the map, which these cover. */}
      {!(isWide && isMapCovered) && (
        <LegendFrame
          buttonRef={legendButtonRef}
          isOpen={isLegendAside ? undefined : isLegendOpen}
          isMapNarrowed={isMapNarrowed(state)}
          onToggle={() => setLegendOpen((isOpen) => !isOpen)}
        >
          {props.legend}
        </LegendFrame>
      )}
      <DockFrame
        frameRef={dockRef}
        buttonRef={dockButtonRef}
        isOpen={isWide ? undefined : isDockOpen}
        onToggle={() => setDockOpen((isOpen) => !isOpen)}
        summary={props.dockSummary}
      >
        {props.dock}
      </DockFrame>
      {props.notices}
      <Announcer />
    </div>
  )
}
