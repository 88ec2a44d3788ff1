import type { ReactNode } from 'react'
import { UrlStateContext, useQueryAsUrlState } from './useUrlState'

/** Reads the address once for the whole page; a hundred links then share one subscription. */
export function UrlStateProvider({ children }: { readonly children: ReactNode }) {
  return <UrlStateContext value={useQueryAsUrlState()}>{children}</UrlStateContext>
}
