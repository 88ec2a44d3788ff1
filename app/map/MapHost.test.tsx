import { render } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { buildMapFixture } from '../testing/mapFixtures'
import type { Camera, MapEngineEvents } from './engine/contract'
import { createEmitter } from './engine/emitter'
import { createMaplessEngine } from './engine/maplessEngine'
import { MapHost } from './MapHost'

const emitter = createEmitter<MapEngineEvents>(new Set())

vi.mock('./engine/createMapEngine', () => ({
  createMapEngine: () => ({ ...createMaplessEngine(), on: emitter.on }),
}))
vi.mock('./basemap/basemapFiles', async (importOriginal) => ({
  ...(await importOriginal<object>()),
  fetchBasemapFile: () => Promise.reject(new Error('this test has no basemap')),
}))

it('tells where the camera came to rest, after flights of the app too', () => {
  const onCameraChange = vi.fn()
  render(
    <MapHost
      backend={{ start: vi.fn(), isGraphicsFault: () => false }}
      state={buildMapFixture()}
      padding={{ top: 0, right: 0, bottom: 0, left: 0 }}
      initialCamera={null}
      onSelect={vi.fn()}
      onCameraChange={onCameraChange}
      onStatusChange={vi.fn()}
      onProjectionChange={vi.fn()}
    />,
  )
  const camera: Camera = { center: [60, 44], zoom: 4 }
  emitter.emit('camera', camera, true)
  emitter.emit('camera', camera, false)
  expect(onCameraChange.mock.calls).toEqual([
    [camera, true],
    [camera, false],
  ])
})
