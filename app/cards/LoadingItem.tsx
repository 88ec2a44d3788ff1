import { useLayoutEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { SelectionKind } from '../domain/state/selection'
import { Skeleton } from '../ui/Skeleton'
import { Panel } from './Panel'

/** The shape of a panel whose item or code is on its way. */
export function LoadingItem({ kind }: { readonly kind: SelectionKind }) {
  const { t } = useTranslation('cards')
  const shapeRef = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const panel = shapeRef.current?.closest('section')
    const frame = panel?.parentElement
    return () => {
      if (!panel?.contains(document.activeElement)) return
      // It goes with the keyboard on it: what takes its place is there once React has finished.
      queueMicrotask(() =>
        frame?.querySelector<HTMLElement>('h2[tabindex="-1"]')?.focus({ preventScroll: true }),
      )
    }
  }, [])
  return (
    <Panel title={t(`loading.${kind}`)}>
      <div ref={shapeRef}>
        <Skeleton />
        <Skeleton />
      </div>
    </Panel>
  )
}
