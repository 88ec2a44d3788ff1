import { expect, it, vi } from 'vitest'
import { createDataSlots } from './dataSlots'

function buildPoint(name: string): GeoJSON.FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: [{ type: 'Feature', properties: { name }, geometry: { type: 'Point', coordinates: [0, 0] } }],
  }
}

it('hands over what differs, and only that', () => {
  const setData = vi.fn()
  const slots = createDataSlots((id) => (id === 'places' ? { setData } : undefined))
  slots.set('places', buildPoint('a'))
  slots.set('places', buildPoint('a'))
  slots.set('elsewhere', buildPoint('b'))
  expect(setData).toHaveBeenCalledTimes(1)
  slots.set('places', buildPoint('b'))
  expect(setData).toHaveBeenCalledTimes(2)
})

it('hands over again what a source may have lost', () => {
  const setData = vi.fn()
  const slots = createDataSlots(() => ({ setData }))
  slots.set('places', buildPoint('a'))
  slots.forget()
  slots.set('places', buildPoint('a'))
  expect(setData).toHaveBeenCalledTimes(2)
})

it('builds nothing that the source holds already', () => {
  const build = vi.fn(() => buildPoint('a'))
  const slots = createDataSlots(() => ({ setData: vi.fn() }))
  slots.setBuilt('places', 'first', build)
  slots.setBuilt('places', 'first', build)
  expect(build).toHaveBeenCalledTimes(1)
  slots.setBuilt('places', 'second', build)
  expect(build).toHaveBeenCalledTimes(2)
})
