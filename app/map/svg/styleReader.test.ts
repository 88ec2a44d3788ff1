import { describe, expect, it } from 'vitest'
import { FEATURE_STATE } from './evaluate'
import { hangsOn, isInLayer, readLayer, toStyleLayer } from './styleReader'

const toContext = (zoom: number, properties: Record<string, unknown> = {}) => ({
  zoom,
  properties,
  featureState: {},
  globalState: new Map<string, unknown>(),
})

describe('a layer of the style', () => {
  const layer = toStyleLayer({
    id: 'names',
    type: 'symbol',
    source: 'places',
    minzoom: 4.5,
    filter: ['==', ['get', 'kind'], 'city'],
    layout: { 'text-size': 13 },
    paint: { 'text-color': ['case', ['==', ['feature-state', 'emphasis'], 2], '#111111', '#222222'] },
  })

  it('knows its source, its filter and all that is said of its look', () => {
    expect([layer.id, layer.type, layer.source, layer.minZoom]).toEqual(['names', 'symbol', 'places', 4.5])
    expect([...layer.properties.keys()]).toEqual(['text-size', 'text-color'])
    const ground = toStyleLayer({ id: 'sea', type: 'background' })
    expect([ground.source, ground.filter, ground.minZoom]).toEqual([undefined, undefined, 0])
  })

  it('holds what its filter lets through, from its zoom on', () => {
    expect(isInLayer(layer, toContext(4.5, { kind: 'city' }))).toBe(true)
    expect(isInLayer(layer, toContext(4.4, { kind: 'city' }))).toBe(false)
    expect(isInLayer(layer, toContext(5, { kind: 'country' }))).toBe(false)
    expect(isInLayer({ ...layer, filter: undefined }, toContext(5))).toBe(true)
  })

  it('has a filter that knows whole zooms alone', () => {
    const near = { ...layer, minZoom: 0, filter: ['>=', ['zoom'], 4.5] }
    expect([4.9, 5, 5.9].map((zoom) => isInLayer(near, toContext(zoom)))).toEqual([false, true, true])
  })

  it('is drawn anew for the states it speaks of, in its filter or in its look', () => {
    expect(hangsOn(layer, FEATURE_STATE)).toBe(true)
    expect(hangsOn(layer, 'year')).toBe(false)
    const filter = ['<=', ['get', 'since'], ['global-state', 'year']]
    expect(hangsOn({ ...layer, filter }, 'year')).toBe(true)
  })
})

describe('what is read of a layer', () => {
  const toReader = (properties: Readonly<Record<string, unknown>>) =>
    readLayer(
      {
        id: 'layer',
        type: 'symbol',
        source: 'source',
        filter: undefined,
        minZoom: 0,
        properties: new Map(Object.entries(properties)),
      },
      toContext(4, { size: 7, name: 'Aral' }),
    )

  it('is the value its expression has for the feature', () => {
    const read = toReader({
      'text-size': ['*', ['get', 'size'], 2],
      'text-field': ['get', 'name'],
      'text-allow-overlap': true,
      'text-offset': ['literal', [1, -2]],
      'text-variable-anchor': ['left', 'right'],
    })
    expect(read.number('text-size', 16)).toBe(14)
    expect(read.text('text-field', '')).toBe('Aral')
    expect(read.isTrue('text-allow-overlap')).toBe(true)
    expect(read.numbers('text-offset')).toEqual([1, -2])
    expect(read.texts('text-variable-anchor')).toEqual(['left', 'right'])
  })

  it('is what goes without saying where the style says nothing of that kind', () => {
    const read = toReader({ 'text-size': ['get', 'none'], 'text-field': 7, 'text-offset': [1, 'far'] })
    expect(read.number('text-size', 16)).toBe(16)
    expect(read.text('text-field', 'none')).toBe('none')
    expect(read.isTrue('text-allow-overlap')).toBe(false)
    expect(read.isTrue('text-field')).toBe(false)
    expect(read.numbers('text-offset')).toEqual([1])
    expect(read.texts('text-offset')).toEqual(['far'])
    expect(read.numbers('text-size')).toEqual([])
  })
})
