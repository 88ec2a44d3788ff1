import { act, renderHook, waitFor } from '@testing-library/react'
import type { OnUrlUpdateFunction } from 'nuqs/adapters/testing'
import { NuqsTestingAdapter } from 'nuqs/adapters/testing'
import { expect, it, vi } from 'vitest'
import { UrlStateProvider } from './UrlStateProvider'
import { useUrlState } from './useUrlState'

function readAddress(searchParams: string) {
  const onUrlUpdate = vi.fn<OnUrlUpdateFunction>()
  const { result } = renderHook(() => useUrlState(), {
    wrapper: ({ children }) => (
      <NuqsTestingAdapter hasMemory searchParams={searchParams} onUrlUpdate={onUrlUpdate}>
        <UrlStateProvider>{children}</UrlStateProvider>
      </NuqsTestingAdapter>
    ),
  })
  return { handle: () => result.current, onUrlUpdate }
}

it.each([
  ['?lines=planned', true],
  ['?lines=operating', false],
  ['?lines=', false],
  ['', false],
] as const)('reads of "%s" whether planned lines alone are shown', (address, isPlannedOnly) => {
  expect(readAddress(address).handle().state.isPlannedOnly).toBe(isPlannedOnly)
})

it('is a step of Back each way, and stays when anything else is chosen', async () => {
  const { handle, onUrlUpdate } = readAddress('?years=2016&corridor=a')
  act(() => handle().update({ isPlannedOnly: true }))
  await waitFor(() => expect(onUrlUpdate).toHaveBeenCalledTimes(1))
  expect(onUrlUpdate.mock.lastCall?.[0]).toMatchObject({
    queryString: '?years=2016&corridor=a&lines=planned',
    options: { history: 'push' },
  })
  act(() => handle().update({ language: 'ar', selection: null }))
  await waitFor(() => expect(onUrlUpdate).toHaveBeenCalledTimes(2))
  expect(onUrlUpdate.mock.lastCall?.[0].queryString).toContain('lines=planned')
  expect(handle().toHref({ selection: { kind: 'place', id: 'baku' } })).toContain('lines=planned')
  act(() => handle().update({ isPlannedOnly: false }))
  await waitFor(() => expect(onUrlUpdate).toHaveBeenCalledTimes(3))
  expect(onUrlUpdate.mock.lastCall?.[0]).toMatchObject({
    queryString: '?years=2016&lang=ar',
    options: { history: 'push' },
  })
})
