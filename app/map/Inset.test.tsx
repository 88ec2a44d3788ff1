import { render } from '@testing-library/react'
import { createRef } from 'react'
import { expect, it, vi } from 'vitest'
import { buildMapFixture, buildMapPlace } from '../testing/mapFixtures'
import { toEmphases } from './engine/emphasis'
import { createHubMarkers } from './engine/hubMarkers'
import { Inset } from './Inset'

const city = buildMapPlace({
  id: 'washington',
  isHub: true,
  counts: { events: 3, figures: 1, corridors: 0 },
})
const state = buildMapFixture({
  places: [city],
  selection: { kind: 'place', id: 'tashkent' },
  findConnections: (id) => ({ places: id === 'tashkent' ? ['washington'] : [], corridors: [] }),
})

function listLook(button: Element | null) {
  const dot = button?.querySelector('[data-count]')
  const flags = ['held', 'quiet', 'figures', 'lit'].filter((flag) => button?.hasAttribute(`data-${flag}`))
  return { flags, count: dot?.getAttribute('data-count') }
}

it('shows a city as the map does', () => {
  const coast = { width: 100, height: 60, landPath: '', cities: { washington: [10, 10] as [number, number] } }
  const { container } = render(
    <Inset
      ref={createRef()}
      coast={coast}
      state={state}
      cityIds={new Set(['washington'])}
      onSelect={vi.fn()}
    />,
  )
  const onMap = document.createElement('div')
  createHubMarkers(
    (element) => {
      onMap.append(element)
      return { move: vi.fn(), remove: vi.fn() }
    },
    { onSelect: vi.fn(), onPoint: vi.fn(), onFocus: vi.fn() },
  ).draw({
    hubs: state.places,
    layers: state.layers,
    selectedId: undefined,
    emphases: toEmphases(state, null).places,
  })
  const look = listLook(onMap.querySelector('button'))
  expect(look).toEqual({ flags: ['held', 'figures', 'lit'], count: '3' })
  expect(listLook(container.querySelector('button'))).toEqual(look)
})
