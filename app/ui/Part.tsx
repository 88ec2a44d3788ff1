import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorBoundary } from './ErrorBoundary'
import { Notice } from './Notice'

interface PartProps {
  /** Another key starts afresh: what failed for one item may work for the next. */
  readonly resetKey?: string
  readonly children: ReactNode
}

/** A part of the page that may fail without taking the rest with it. */
export function Part({ resetKey = '', children }: PartProps) {
  return (
    <ErrorBoundary resetKey={resetKey} fallback={(retry) => <PartFailure onRetry={retry} />}>
      {children}
    </ErrorBoundary>
  )
}

export function PartFailure({ onRetry }: { readonly onRetry: () => void }) {
  const { t } = useTranslation('ui')
  return (
    <Notice tone="problem" action={{ label: t('part.retry'), onClick: onRetry }}>
      {t('part.failed')}
    </Notice>
  )
}
