import { act, renderHook, waitFor } from '@testing-library/react'
import { NuqsAdapter } from 'nuqs/adapters/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { addStep } from './trail'
import { UrlStateProvider } from './UrlStateProvider'
import { useDataViewInUrl } from './useDataViewInUrl'
import { useUrlState } from './useUrlState'

const SUMMIT = { kind: 'event', id: 'summit' } as const
const TRADE = { kind: 'figure', id: 'trade' } as const

/** nuqs leaves a parameter where it stands. */
const toSorted = (address: string) => [...new URLSearchParams(address)].map(String).toSorted().join()

function open(address: string) {
  history.pushState(null, '', address)
  const { result } = renderHook(() => ({ ...useUrlState(), dataView: useDataViewInUrl() }), {
    wrapper: ({ children }) => (
      <NuqsAdapter>
        <UrlStateProvider>{children}</UrlStateProvider>
      </NuqsAdapter>
    ),
  })
  // What the last test left in memory is no part of this visit.
  act(() => void dispatchEvent(new PopStateEvent('popstate')))
  return {
    page: () => result.current,
    /** Does something and waits until the browser's address and entry tell of it. */
    async write(change: () => void, address: string) {
      act(change)
      await waitFor(() => expect(toSorted(location.search)).toBe(toSorted(address)))
      await act(async () => undefined)
    },
  }
}

beforeEach(() => history.pushState(null, '', '/'))

describe('the way back to the item before', () => {
  it('is none for the first item of a visit, nor after the overview', async () => {
    const { page, write } = open('?place=tashkent')
    expect(page().previousId).toBe('')
    await write(() => page().update({ selection: null }), '')
    await write(() => page().update({ selection: SUMMIT }), '?event=summit')
    expect(page().previousId).toBe('')
  })

  it('is the browser’s own where that leads to the item', async () => {
    const { page, write } = open('?place=tashkent&tab=figures')
    await write(() => page().update({ selection: SUMMIT }), '?event=summit')
    expect(page().previousId).toBe('tashkent')
    const entries = history.length
    await write(() => page().goBack(), '?place=tashkent&tab=figures')
    expect(history.length).toBe(entries)
    expect(page().previousId).toBe('')
    await write(() => history.forward(), '?event=summit')
    expect(page().previousId).toBe('tashkent')
  })

  it('leads past what was decided since, and undoes none of it', async () => {
    const { page, write } = open('?place=tashkent&tab=figures')
    await write(() => page().update({ selection: SUMMIT }), '?event=summit')
    await write(() => page().update({ years: { fromYear: 2024, toYear: 2024 } }), '?years=2024&event=summit')
    await write(() => page().goBack(), '?years=2024&tab=figures&place=tashkent')
    expect(page().previousId).toBe('')
  })

  it.each([
    [{ years: { fromYear: 2024, toYear: 2024 } }, 'years=2024'],
    [{ time: 'ltr' as const }, 'time=ltr'],
  ])('undoes nothing that was adjusted since: %j', async (patch, inAddress) => {
    const { page, write } = open('?place=tashkent')
    await write(() => page().update({ selection: SUMMIT }), '?event=summit')
    await write(() => page().update(patch, 'adjustment'), `?${inAddress}&event=summit`)
    await write(() => page().goBack(), `?${inAddress}&place=tashkent`)
  })

  it('knows of years that the address does not tell yet', async () => {
    const { page, write } = open('?place=tashkent')
    await write(() => page().update({ selection: SUMMIT }), '?event=summit')
    act(() => page().update({ years: { fromYear: 2024, toYear: 2024 } }))
    await write(() => page().goBack(), '?years=2024&place=tashkent')
  })

  it('is the browser’s own after another tab of the item', async () => {
    const { page, write } = open('?place=tashkent')
    await write(() => page().update({ selection: SUMMIT }), '?event=summit')
    const entries = history.length
    await write(() => page().update({ tab: 'figures' }, 'adjustment'), '?tab=figures&event=summit')
    await write(() => page().goBack(), '?place=tashkent')
    expect(history.length).toBe(entries)
  })

  it('is not written with an entry that a step of the browser’s leads to meanwhile', async () => {
    open('?place=tashkent')
    // The write is settled before the trail is read from the entry.
    window.addEventListener('popstate', (event) => event.stopImmediatePropagation(), {
      capture: true,
      once: true,
    })
    await act(async () => {
      addStep({ id: 'tashkent', query: 'place=tashkent' }, Promise.resolve())
      dispatchEvent(new PopStateEvent('popstate'))
    })
    expect(history.state).toBeNull()
  })

  it('is not taken for the closing of a table', async () => {
    const { page, write } = open('?place=tashkent')
    await write(() => page().update({ selection: SUMMIT }), '?event=summit')
    await write(() => page().dataView.open(), '?event=summit&data=events')
    await write(() => page().goBack(), '?data=events&place=tashkent')
  })

  it('goes on to the items before', async () => {
    const { page, write } = open('?place=tashkent')
    await write(() => page().update({ selection: SUMMIT }), '?event=summit')
    await write(() => page().update({ selection: TRADE }), '?figure=trade')
    await write(() => page().update({ language: 'ar' }), '?lang=ar&figure=trade')
    await write(() => page().goBack(), '?lang=ar&event=summit')
    expect(page().previousId).toBe('tashkent')
    await write(() => page().goBack(), '?lang=ar&place=tashkent')
    expect(page().previousId).toBe('')
  })

  it('is known at once, kept through a moved map and a reload, and none of it can be made up', async () => {
    const { page, write } = open('?place=tashkent')
    act(() => page().update({ selection: SUMMIT }))
    expect(page().previousId).toBe('tashkent')
    await write(() => undefined, '?event=summit')
    await write(() => page().update({ tab: 'figures' }, 'adjustment'), '?tab=figures&event=summit')
    act(() => void dispatchEvent(new PopStateEvent('popstate')))
    expect(page().previousId).toBe('tashkent')
    for (const trail of [7, '?place=tashkent', ' ', null, { steps: 'tashkent' }]) {
      history.replaceState({ trail }, '')
      act(() => void dispatchEvent(new PopStateEvent('popstate')))
      expect(page().previousId).toBe('')
    }
  })
})
