import { act, fireEvent, render, screen } from '@testing-library/react'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { startI18n } from '../../i18n/i18n'
import type { Camera } from '../../map/engine/contract'
import type { MapProps } from '../../map/MapHost'
import { buildMapFixture } from '../../testing/mapFixtures'
import { MapPane } from './MapPane'

/** The maps the pane brought, by what draws each, and the last one's props. */
const brought = vi.hoisted((): { drawnBy: string[]; props: MapProps | undefined; hasWebgl: boolean } => ({
  drawnBy: [],
  props: undefined,
  hasWebgl: true,
}))

vi.mock('../../map/hasWebgl', () => ({ hasWebgl: () => brought.hasWebgl }))
vi.mock('../../map/WebglMap', async () => {
  const { useEffect } = await import('react')
  return {
    WebglMap: (props: MapProps) => {
      useEffect(() => {
        brought.drawnBy.push('WebGL')
      }, [])
      brought.props = props
      return <p>drawn by WebGL</p>
    },
  }
})
vi.mock('../../map/SvgMap', async () => {
  const { useEffect } = await import('react')
  return {
    SvgMap: (props: MapProps) => {
      useEffect(() => {
        brought.drawnBy.push('SVG')
      }, [])
      brought.props = props
      return <p>drawn as SVG</p>
    },
  }
})

function toPane(isReady = true) {
  return (
    <MapPane
      isReady={isReady}
      state={buildMapFixture()}
      padding={{ top: 0, right: 0, bottom: 0, left: 0 }}
      initialCamera={null}
      onSelect={vi.fn()}
      onCameraChange={vi.fn()}
      onProjectionChange={vi.fn()}
    />
  )
}

const tell = (status: Parameters<MapProps['onStatusChange']>[0]) =>
  act(() => brought.props?.onStatusChange(status))

beforeAll(() => startI18n('en'))
beforeEach(() => {
  Object.assign(brought, { drawnBy: [], props: undefined, hasWebgl: true })
})

describe('the pane of the map', () => {
  it('brings one map, once the words stand, and keeps it however often it is rendered', async () => {
    const { rerender } = render(toPane(false))
    expect(screen.queryByText(/drawn/)).toBeNull()
    rerender(toPane())
    await screen.findByText('drawn by WebGL')
    rerender(toPane())
    rerender(toPane())
    expect(brought.drawnBy).toEqual(['WebGL'])
  })

  it('says why, where the machine has no WebGL, and lets it be read away', async () => {
    brought.hasWebgl = false
    render(toPane())
    await screen.findByText('drawn as SVG')
    expect(screen.getByRole('status').textContent).not.toBe('')
    fireEvent.click(screen.getByRole('button'))
    expect(screen.queryByRole('status')).toBeNull()
    expect(brought.drawnBy).toEqual(['SVG'])
  })

  it('goes on as SVG where the reader was, once the context is gone for good', async () => {
    render(toPane())
    await screen.findByText('drawn by WebGL')
    const camera: Camera = { center: [50, 40], zoom: 6 }
    tell('ready')
    act(() => brought.props?.onCameraChange(camera, true))
    vi.useFakeTimers()
    tell('context-lost')
    expect(screen.getByRole('alert').textContent).toContain('It is being drawn again')
    act(() => vi.advanceTimersByTime(3_000))
    vi.useRealTimers()
    await screen.findByText('drawn as SVG')
    expect(brought.props?.initialCamera).toEqual(camera)
    tell('ready')
    expect(screen.queryByRole('alert')).toBeNull()
    expect(brought.drawnBy).toEqual(['WebGL', 'SVG'])
  })

  it('says that the map is coming until it stands', async () => {
    render(toPane())
    await screen.findByText('drawn by WebGL')
    expect(screen.getByText('Loading the map…')).toBeDefined()
    tell('ready')
    expect(screen.queryByText('Loading the map…')).toBeNull()
  })

  it('asks again for a map that did not come, and forgets that it did not', async () => {
    render(toPane())
    await screen.findByText('drawn by WebGL')
    tell('failed')
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(screen.queryByRole('alert')).toBeNull()
    await vi.waitFor(() => expect(brought.drawnBy).toEqual(['WebGL', 'WebGL']))
  })
})
