import { NuqsTestingAdapter } from 'nuqs/adapters/testing'
import type { ReactNode } from 'react'
import { useState } from 'react'
import { LAYER_KEYS } from '../domain/state/layers'
import type { UrlChange, UrlPatch, UrlState, UrlStateHandle } from '../url-state/useUrlState'
import { LinkContext, UrlStateContext } from '../url-state/useUrlState'

const START: UrlState = {
  language: null,
  years: null,
  layers: new Set(LAYER_KEYS),
  isPlannedOnly: false,
  projection: 'flat',
  scope: 'all',
  tab: null,
  scale: null,
  time: null,
  leg: null,
  compare: null,
  selection: null,
}

interface AddressInTestProps {
  readonly start?: Partial<UrlState>
  readonly onUpdate?: (patch: UrlPatch, change: UrlChange) => void
  readonly children: ReactNode
}

/** The address as plain state: what is written is read back, and the test sees each change. */
export function AddressInTest({ start, onUpdate, children }: AddressInTestProps) {
  const [state, setState] = useState<UrlState>({ ...START, ...start })
  const handle: UrlStateHandle = {
    state,
    update: (patch, change = 'decision') => {
      onUpdate?.(patch, change)
      const { layers, ...rest } = patch
      setState((before) => ({ ...before, ...rest, ...(layers ? { layers: new Set(layers) } : {}) }))
    },
    toHref: (patch) => `?${patch.selection ? `${patch.selection.kind}=${patch.selection.id}` : ''}`,
    previousId: '',
    goBack: () => undefined,
  }
  return (
    // For the parts of the address that have a door of their own.
    <NuqsTestingAdapter hasMemory>
      <UrlStateContext value={handle}>
        <LinkContext value={handle}>{children}</LinkContext>
      </UrlStateContext>
    </NuqsTestingAdapter>
  )
}
