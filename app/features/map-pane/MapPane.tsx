/** Brings the map once the words are painted, and says in a sentence when it cannot come or is drawn without WebGL. */
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MapStatus } from '../../map/engine/contract'
import { hasWebgl } from '../../map/hasWebgl'
import type { MapProps } from '../../map/MapHost'
import { ErrorBoundary } from '../../ui/ErrorBoundary'
import { Notice } from '../../ui/Notice'
import styles from './MapPane.module.css'
import { useIsAfterPaint } from './useIsAfterPaint'
import { waitForPart } from './waitForPart'

interface MapPaneProps extends Omit<MapProps, 'onStatusChange'> {
  /** The record the map draws is in, or has failed: either way the words stand. */
  readonly isReady: boolean
}

const loadWebglMap = () => waitForPart(() => import('../../map/WebglMap'))

function buildLazyMap() {
  return lazy(() => {
    const isDrawnByWebgl = hasWebgl()
    // The larger part, at the same time and not after.
    if (isDrawnByWebgl) void loadWebglMap().catch(() => {})
    return waitForPart(() => import('./DrawnMap')).then(({ DrawnMap, buildMaps }) => {
      const maps = buildMaps(loadWebglMap)
      return { default: (props: MapProps) => <DrawnMap {...props} hasWebgl={isDrawnByWebgl} maps={maps} /> }
    })
  })
}

const FAILURES = ['context-lost', 'failed'] as const satisfies readonly MapStatus[]

function isFailure(status: MapStatus): status is (typeof FAILURES)[number] {
  return FAILURES.some((failure) => failure === status)
}

export function MapPane({ isReady, ...mapProps }: MapPaneProps) {
  const { t } = useTranslation('mapPane')
  const [attempt, setAttempt] = useState({ number: 0, LazyMap: buildLazyMap() })
  const [status, setStatus] = useState<MapStatus>('loading')
  const isAfterPaint = useIsAfterPaint(isReady)
  const { LazyMap } = attempt

  const retry = () => {
    setStatus('loading')
    setAttempt(({ number }) => ({ number: number + 1, LazyMap: buildLazyMap() }))
  }
  const failure = (reason: (typeof FAILURES)[number]) => (
    <div className={styles.notice}>
      <Notice tone="problem" action={reason === 'failed' ? { label: t('retry'), onClick: retry } : undefined}>
        {t(`status.${reason}`)}
      </Notice>
    </div>
  )

  return (
    <div className={styles.pane} data-map-status={status}>
      {isAfterPaint && (
        <ErrorBoundary resetKey={String(attempt.number)} fallback={() => failure('failed')}>
          <Suspense fallback={null}>
            <LazyMap key={attempt.number} {...mapProps} onStatusChange={setStatus} />
          </Suspense>
        </ErrorBoundary>
      )}
      {status === 'loading' && <p className={styles.loading}>{t('status.loading')}</p>}
      {isFailure(status) && failure(status)}
    </div>
  )
}
