import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Notice } from '../ui/Notice'
import { useUrlState } from '../url-state/useUrlState'

/** An empty or shortened list: says so, and offers all years where other years have more. */
export function OtherYears({
  hasMore,
  children,
}: {
  readonly hasMore: boolean
  readonly children: ReactNode
}) {
  const { t } = useTranslation('cards')
  const { update } = useUrlState()
  return (
    <Notice
      action={hasMore ? { label: t('otherYears.show'), onClick: () => update({ years: null }) } : undefined}
    >
      {children}
    </Notice>
  )
}
