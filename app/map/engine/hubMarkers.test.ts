import { beforeEach, describe, expect, it, vi } from 'vitest'
import { LAYER_KEYS } from '../../domain/state/layers'
import { buildMapFixture, buildMapPlace } from '../../testing/mapFixtures'
import { createHubMarkers, type HubMarkersDrawing } from './hubMarkers'

const handlers = { onSelect: vi.fn(), onPoint: vi.fn(), onFocus: vi.fn() }
const hubs = buildMapFixture().places.filter(({ isHub }) => isHub)
const DRAWING: HubMarkersDrawing = {
  hubs,
  layers: new Set(LAYER_KEYS),
  selectedId: undefined,
  emphases: new Map(),
}

function start() {
  document.body.replaceChildren()
  return createHubMarkers((element) => {
    document.body.append(element)
    return { move: vi.fn(), remove: () => element.remove() }
  }, handlers)
}

function listButtons(): HTMLButtonElement[] {
  return [...document.querySelectorAll('button')]
}

beforeEach(() => vi.clearAllMocks())

describe('hub markers', () => {
  it('are buttons named for a screen reader, pressed where chosen, in the order given', () => {
    const markers = start()
    markers.draw({ ...DRAWING, selectedId: 'baku' })
    expect(
      listButtons().map((button) => [button.getAttribute('aria-label'), button.getAttribute('aria-pressed')]),
    ).toEqual([
      ['tashkent: 2 events', 'false'],
      ['baku: 2 events', 'true'],
    ])
    markers.draw({ ...DRAWING, hubs: hubs.toReversed() })
    expect(listButtons().map(({ dataset }) => dataset.hub)).toEqual(['baku', 'tashkent'])
  })

  it('keep their element from picture to picture, and go with their place', () => {
    const markers = start()
    markers.draw(DRAWING)
    const [first] = listButtons()
    markers.draw({ ...DRAWING, hubs: hubs.slice(0, 1) })
    expect(listButtons()).toEqual([first])
  })

  it('say the count while events are shown, are filled where one was held, and ticked for figures', () => {
    const markers = start()
    const place = buildMapPlace({
      id: 'astana',
      isHub: true,
      counts: { events: 3, figures: 1, corridors: 0 },
    })
    markers.draw({ ...DRAWING, hubs: [place] })
    const [button] = listButtons()
    expect(button?.querySelector('[data-count]')).toHaveProperty('dataset.count', '3')
    expect(button?.getAttributeNames()).toEqual(expect.arrayContaining(['data-held', 'data-figures']))
    markers.draw({ ...DRAWING, hubs: [place], layers: new Set() })
    expect(button?.querySelector('[data-count]')).toHaveProperty('dataset.count', '')
    expect(button?.getAttributeNames()).not.toContain('data-held')
    expect(button?.getAttributeNames()).not.toContain('data-figures')
  })

  it('tell of clicks, but not of drags of the map that end on them', () => {
    const markers = start()
    markers.draw(DRAWING)
    const [button] = listButtons()
    button?.dispatchEvent(new PointerEvent('pointerdown', { clientX: 10, clientY: 10 }))
    button?.dispatchEvent(new MouseEvent('click', { detail: 1, clientX: 60, clientY: 10 }))
    expect(handlers.onSelect).not.toHaveBeenCalled()
    button?.dispatchEvent(new MouseEvent('click', { detail: 1, clientX: 12, clientY: 10 }))
    expect(handlers.onSelect).toHaveBeenCalledExactlyOnceWith('tashkent')
  })

  it('can be taken off the map for a time', () => {
    const markers = start()
    markers.draw(DRAWING)
    markers.setHidden(new Set(['baku']))
    expect(listButtons().map((button) => button.hasAttribute('data-elsewhere'))).toEqual([false, true])
  })
})
