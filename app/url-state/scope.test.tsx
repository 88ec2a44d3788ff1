import { act, cleanup, renderHook, screen, waitFor } from '@testing-library/react'
import * as fc from 'fast-check'
import { NuqsTestingAdapter } from 'nuqs/adapters/testing'
import { describe, expect, it } from 'vitest'
import { fixtureRecord } from '../testing/fixtureRecord'
import { renderWithAtlas } from '../testing/renderWithAtlas'
import { UrlStateProvider } from './UrlStateProvider'
import { useUrlState } from './useUrlState'

function readAddress(searchParams: string) {
  const written: string[] = []
  const { result } = renderHook(() => useUrlState(), {
    wrapper: ({ children }) => (
      <NuqsTestingAdapter
        hasMemory
        searchParams={searchParams}
        onUrlUpdate={({ queryString }) => written.push(queryString)}
      >
        <UrlStateProvider>{children}</UrlStateProvider>
      </NuqsTestingAdapter>
    ),
  })
  return { handle: () => result.current, written }
}

describe('the scope in the address', () => {
  it('is the articles alone only where the address says so', () => {
    const someText = fc.oneof(fc.string(), fc.constantFrom('articles', 'all', 'Articles', 'toString'))
    void fc.assert(
      fc.property(someText, (text) => {
        const { handle } = readAddress(`?${new URLSearchParams({ sources: text })}`)
        expect(handle().state.scope).toBe(text === 'articles' ? 'articles' : 'all')
        cleanup()
      }),
    )
  })

  it('comes back as it was given, beside whatever else is there', () => {
    const scopes = fc.constantFrom('all' as const, 'articles' as const)
    void fc.assert(
      fc.property(scopes, scopes, fc.constantFrom(2024, null), (before, scope, year) => {
        const years = year === null ? null : { fromYear: year, toYear: year }
        const start = readAddress('').handle().toHref({ scope: before, years })
        const next = readAddress(start).handle().toHref({ scope })
        expect(readAddress(next).handle().state).toMatchObject({ scope, years })
        cleanup()
      }),
    )
  })

  it('leaves the address when everything is shown again', async () => {
    const { handle, written } = readAddress('?sources=articles&event=summit')
    act(() => handle().update({ scope: 'all' }))
    await waitFor(() => expect(written).toEqual(['?event=summit']))
  })
})

it('is what every list and count follows', async () => {
  const citations = [{ source: 'a-page' }]
  const events = fixtureRecord.events.map((event) => (event.id === 'plan' ? { ...event, citations } : event))
  const record = { ...fixtureRecord, events }
  await renderWithAtlas((atlas) => <p>{`${atlas.view.counts.events} of ${atlas.index.events.size}`}</p>, {
    record,
    address: '?sources=articles',
  })
  expect(screen.getByText(`${events.length - 1} of ${events.length - 1}`)).toBeTruthy()
})
