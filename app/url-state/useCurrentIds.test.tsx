import { render, waitFor } from '@testing-library/react'
import type { OnUrlUpdateFunction } from 'nuqs/adapters/testing'
import { NuqsTestingAdapter } from 'nuqs/adapters/testing'
import { expect, test, vi } from 'vitest'
import { buildTestCorridor } from '../testing/testItems'
import { UrlStateProvider } from './UrlStateProvider'
import { useCurrentIds } from './useCurrentIds'

const corridors = new Map([
  ['middle', buildTestCorridor({ id: 'middle', formerIds: ['trans-caspian'] })],
  ['other', buildTestCorridor({ id: 'other' })],
])

function Page() {
  useCurrentIds({ corridors })
  return null
}

function open(searchParams: string) {
  const onUrlUpdate = vi.fn<OnUrlUpdateFunction>()
  render(
    <NuqsTestingAdapter hasMemory searchParams={searchParams} onUrlUpdate={onUrlUpdate}>
      <UrlStateProvider>
        <Page />
      </UrlStateProvider>
    </NuqsTestingAdapter>,
  )
  return onUrlUpdate
}

test('the former id in the address gives way to the id of now, with all that stands beside it', async () => {
  const onUrlUpdate = open('?years=2016&corridor=trans-caspian&leg=a-b&tab=sources')
  await waitFor(() => expect(onUrlUpdate).toHaveBeenCalledTimes(1))
  const [{ searchParams, options } = {}] = onUrlUpdate.mock.lastCall ?? []
  expect(Object.fromEntries(searchParams ?? [])).toEqual({
    years: '2016',
    corridor: 'middle',
    leg: 'a-b',
    tab: 'sources',
  })
  expect(options?.history).toBe('replace')
})

test('so does that of the corridor it is compared with', async () => {
  const onUrlUpdate = open('?corridor=other&compare=trans-caspian')
  await waitFor(() => expect(onUrlUpdate).toHaveBeenCalled())
  expect(onUrlUpdate.mock.lastCall?.[0].searchParams.get('compare')).toBe('middle')
})

test.each(['?corridor=other&compare=middle', '?corridor=nowhere', '?place=trans-caspian', ''])(
  'the address "%s" stays as it is',
  async (address) => {
    const onUrlUpdate = open(address)
    await new Promise((resolve) => setTimeout(resolve, 60))
    expect(onUrlUpdate).not.toHaveBeenCalled()
  },
)
