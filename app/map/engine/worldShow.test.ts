import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { serveJson, serveResponse } from '../../testing/network'
import { startWorldShow } from './worldShow'

const URLS = { worldLight: '/light.json', worldFine: '/fine.json', labels: '/labels.json' }
const NOTHING = { type: 'GeometryCollection', geometries: [] }
const WORLD = { type: 'Topology', arcs: [], objects: { countries: NOTHING, lakes: NOTHING } }

const handlers = { setWorld: vi.fn(() => true), onLabels: vi.fn(), onFailure: vi.fn() }
const logError = vi.spyOn(console, 'error')

beforeEach(() => {
  vi.resetAllMocks()
  handlers.setWorld.mockReturnValue(true)
  logError.mockReturnValue()
  serveJson(URLS.worldLight, WORLD)
  serveJson(URLS.worldFine, WORLD)
  serveJson(URLS.labels, [])
})
afterEach(() => vi.resetAllMocks())

it('shows the light world, and the fine one in its place', async () => {
  const show = startWorldShow(URLS, handlers)
  await vi.waitFor(() => expect(show.isShown()).toBe(true))
  show.refine()
  await vi.waitFor(() => expect(handlers.setWorld).toHaveBeenCalledTimes(2))
  expect(handlers.onFailure).not.toHaveBeenCalled()
  expect(logError).not.toHaveBeenCalled()
})

it('says that a world did not arrive, and why in the console', async () => {
  serveResponse(URLS.worldLight, () => new Response(null, { status: 404 }))
  startWorldShow(URLS, handlers)
  await vi.waitFor(() => expect(handlers.onFailure).toHaveBeenCalledOnce())
  expect(logError).toHaveBeenCalledWith(expect.objectContaining({ message: '/light.json answered 404' }))
})

it('keeps the light world where the fine one does not arrive, and says why in the console', async () => {
  serveResponse(URLS.worldFine, () => new Response(null, { status: 404 }))
  const show = startWorldShow(URLS, handlers)
  show.refine()
  await vi.waitFor(() => expect(logError).toHaveBeenCalledOnce())
  expect(handlers.onFailure).not.toHaveBeenCalled()
})

it('does not take a mistake in drawing for a world that did not arrive', async () => {
  const mistake = new Error('cannot draw')
  handlers.onLabels.mockImplementation(() => {
    throw mistake
  })
  startWorldShow(URLS, handlers)
  await vi.waitFor(() => expect(logError).toHaveBeenCalledExactlyOnceWith(mistake))
  expect(handlers.onFailure).not.toHaveBeenCalled()
})
