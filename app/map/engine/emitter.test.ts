import { expect, it, vi } from 'vitest'
import { createEmitter } from './emitter'

type Events = { status: (status: string) => void; select: (id: string) => void }

it('tells a late handler how things stand, but not of acts gone by', () => {
  const emitter = createEmitter<Events>(new Set(['status'] as const))
  emitter.emit('status', 'ready')
  emitter.emit('select', 'baku')
  const [onStatus, onSelect] = [vi.fn(), vi.fn()]
  emitter.on('status', onStatus)
  emitter.on('select', onSelect)
  expect(onStatus).toHaveBeenCalledExactlyOnceWith('ready')
  expect(onSelect).not.toHaveBeenCalled()
})

it('stops telling a handler that has gone', () => {
  const emitter = createEmitter<Events>(new Set())
  const handler = vi.fn()
  const stop = emitter.on('select', handler)
  stop()
  emitter.emit('select', 'baku')
  expect(handler).not.toHaveBeenCalled()
})
