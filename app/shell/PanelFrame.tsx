import type { ReactNode, RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { IconButton } from '../ui/IconButton'
import styles from './PanelFrame.module.css'
import { PARTS } from './SkipLinks'
import type { SheetStop } from './sheetStops'
import { toNextStop } from './sheetStops'
import { useReadingPlace } from './useReadingPlace'
import { useSheetDrag } from './useSheetDrag'

interface PanelFrameProps {
  readonly frameRef: RefObject<HTMLDivElement | null>
  readonly scrollRef: RefObject<HTMLDivElement | null>
  /** Undefined where the panel stands beside the map and is no sheet. */
  readonly stop: SheetStop | undefined
  readonly onStop: (stop: SheetStop) => void
  readonly measureSpace: () => number
  readonly cityChips: ReactNode
  readonly children: ReactNode
}

/** The card the panels show in: beside the map on wide screens, a sheet with three stops on narrow ones. */
export function PanelFrame(props: PanelFrameProps) {
  const { frameRef, scrollRef, stop, onStop, measureSpace, cityChips, children } = props
  useReadingPlace(scrollRef)
  const { t } = useTranslation('shell')
  const drag = useSheetDrag({ sheetRef: frameRef, measureSpace, onStop })
  const isPeeking = stop === 'peek'
  return (
    <div ref={frameRef} id={PARTS.panel} className={styles.frame} tabIndex={-1}>
      {stop && (
        <>
          {/* Never disabled: the button just pressed would lose the focus. */}
          <div className={styles.handleRow} {...drag}>
            <IconButton
              icon="chevron-down"
              label={t('panel.collapse')}
              aria-disabled={stop === 'peek'}
              onClick={() => onStop(toNextStop(stop, -1))}
            />
            <span className={styles.handle} />
            <IconButton
              icon="chevron-up"
              label={t('panel.expand')}
              aria-disabled={stop === 'full'}
              onClick={() => onStop(toNextStop(stop, 1))}
            />
          </div>
          {isPeeking && <div className={styles.chips}>{cityChips}</div>}
        </>
      )}
      {/* Out of sight below the peek: out of the tab order too. */}
      <div ref={scrollRef} className={styles.scroll} inert={isPeeking}>
        {children}
      </div>
    </div>
  )
}
