import { act, renderHook, waitFor } from '@testing-library/react'
import { NuqsTestingAdapter } from 'nuqs/adapters/testing'
import { expect, it } from 'vitest'
import { UrlStateProvider } from './UrlStateProvider'
import { useUrlState } from './useUrlState'

function readAddress(searchParams: string) {
  const { result } = renderHook(() => useUrlState(), {
    wrapper: ({ children }) => (
      <NuqsTestingAdapter hasMemory searchParams={searchParams}>
        <UrlStateProvider>{children}</UrlStateProvider>
      </NuqsTestingAdapter>
    ),
  })
  return () => result.current
}

it('has a leg only of a chosen corridor, and only by an id', () => {
  expect(readAddress('?corridor=a&leg=b')().state.leg).toBe('b')
  expect(readAddress('?place=a&leg=b')().state.leg).toBeNull()
  expect(readAddress('?corridor=a&leg=%3Cb%3E')().state.leg).toBeNull()
})

it('lets go of the leg with the corridor, unless it is told both', async () => {
  const handle = readAddress('?corridor=a&leg=b')
  act(() => handle().update({ leg: 'c' }))
  await waitFor(() => expect(handle().state).toMatchObject({ selection: { id: 'a' }, leg: 'c' }))
  act(() => handle().update({ selection: { kind: 'corridor', id: 'd' } }))
  await waitFor(() => expect(handle().state).toMatchObject({ selection: { id: 'd' }, leg: null }))
  act(() => handle().update({ selection: { kind: 'corridor', id: 'a' }, leg: 'b' }))
  await waitFor(() => expect(handle().state).toMatchObject({ selection: { id: 'a' }, leg: 'b' }))
})

it('has another corridor to compare with only beside a chosen one, and only by an id', async () => {
  const handle = readAddress('?corridor=a&compare=b')
  expect(handle().state.compare).toBe('b')
  expect(readAddress('?place=a&compare=b')().state.compare).toBeNull()
  expect(readAddress('?corridor=a&compare=%3Cb%3E')().state.compare).toBeNull()
  act(() => handle().update({ leg: 'c' }))
  await waitFor(() => expect(handle().state).toMatchObject({ leg: 'c', compare: 'b' }))
  act(() => handle().update({ selection: null }))
  await waitFor(() => expect(handle().state).toMatchObject({ selection: null, compare: null }))
  act(() => handle().update({ selection: { kind: 'corridor', id: 'a' } }))
  await waitFor(() => expect(handle().state).toMatchObject({ selection: { id: 'a' }, compare: null }))
})
