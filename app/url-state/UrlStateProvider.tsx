import type { ReactNode } from 'react'
import { useDeferredValue } from 'react'
import { LinkContext, UrlStateContext, useQueryAsUrlState } from './useUrlState'

/** Reads the address once for the whole page. */
export function UrlStateProvider({ children }: { readonly children: ReactNode }) {
  const handle = useQueryAsUrlState()
  return (
    <UrlStateContext value={handle}>
      <LinkContext value={useDeferredValue(handle)}>{children}</LinkContext>
    </UrlStateContext>
  )
}
