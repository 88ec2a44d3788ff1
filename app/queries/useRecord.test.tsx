import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { expect, it } from 'vitest'
import { DATASET_NAMES } from '../domain/record/schema'
import { fixtureRecord } from '../testing/fixtureRecord'
import { serveJson, serveResponse } from '../testing/network'
import { useRecord } from './useRecord'

function serve(dataset: string, items: readonly unknown[]) {
  serveJson(`/data/${dataset}.json`, { version: '1', generatedFrom: '', items })
}

it('says nothing of corridors before it is known how far they have come', async () => {
  for (const dataset of DATASET_NAMES) serve(dataset, [])
  serve('corridors', fixtureRecord.corridors)
  const answers: ((response: Response) => void)[] = []
  serveResponse('/data/routes.json', () => new Promise<Response>((resolve) => answers.push(resolve)))
  const client = new QueryClient()
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  )
  const { result } = renderHook(() => useRecord(), { wrapper })
  await waitFor(() => expect(result.current.loading).toEqual(new Set(['routes', 'corridors'])))
  expect(result.current.record.corridors).toEqual([])
  for (const answer of answers) answer(Response.json({ version: '1', generatedFrom: '', items: [] }))
  await waitFor(() => expect(result.current.loading.size).toBe(0))
  expect(result.current.record.corridors).toHaveLength(fixtureRecord.corridors.length)
})
