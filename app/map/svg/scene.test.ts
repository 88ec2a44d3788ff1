import { describe, expect, it, vi } from 'vitest'
import { ALL_YEARS } from '../../domain/view/network'
import { YEAR_STATE } from '../layers/globalState'
import { PLACE_LAYERS } from '../layers/layerIds'
import { PLACES_SOURCE } from '../layers/places'
import { WORLD_SOURCE } from '../layers/world'
import { LANGUAGE_STATE } from '../layers/worldLabels'
import { createScene } from './scene'
import { type SvgView, toSquare } from './view'

const VIEW: SvgView = { centre: toSquare([60, 44]), zoom: 4, width: 1000, height: 800 }
const LAND: GeoJSON.Polygon = {
  type: 'Polygon',
  coordinates: [
    [
      [55, 40],
      [65, 40],
      [65, 48],
      [55, 48],
      [55, 40],
    ],
  ],
}

function start() {
  const onStale = vi.fn()
  const states = new Map<string, unknown>([
    [LANGUAGE_STATE, 'en'],
    [YEAR_STATE, ALL_YEARS],
  ])
  const scene = createScene('light', states, () => ({ family: 'serif', weight: 450 }), onStale)
  const toCollection = (geometry: GeoJSON.Geometry, properties: object): GeoJSON.FeatureCollection => ({
    type: 'FeatureCollection',
    features: [{ type: 'Feature', geometry, properties: { ...properties } }],
  })
  scene.findSource(WORLD_SOURCE).setData(toCollection(LAND, { kind: 'land' }))
  scene.draw(VIEW)
  onStale.mockClear()
  return {
    scene,
    onStale,
    listPaths: () => [...scene.element.querySelectorAll('path')],
    readTransform: () => scene.element.firstElementChild?.getAttribute('transform') ?? null,
  }
}

const aside = (pixels: number): SvgView => {
  const scale = (512 * 2 ** VIEW.zoom) / 360
  return { ...VIEW, centre: { ...VIEW.centre, x: VIEW.centre.x - pixels / scale } }
}

describe('the picture', () => {
  it('that was moved aside is not drawn anew, while there is some of it to be seen everywhere', () => {
    const { scene, listPaths, readTransform } = start()
    const before = listPaths()
    scene.follow(aside(200))
    scene.draw(aside(200))
    expect(listPaths()).toEqual(before)
    expect(readTransform()).toMatch(/^translate\(200(\.0+\d*)? /)
    scene.draw(aside(301))
    expect(listPaths()[0]).not.toBe(before[0])
    expect(readTransform()).toBeNull()
  })

  it('is drawn anew where it has another size, on the screen or of the screen', () => {
    const { scene, listPaths } = start()
    for (const view of [
      { ...VIEW, zoom: 4.01 },
      { ...VIEW, width: 999 },
      { ...VIEW, height: 801 },
    ]) {
      const [before] = listPaths()
      scene.draw(view)
      expect(listPaths()[0]).not.toBe(before)
    }
  })

  it('grows and shrinks with a movement for a while before it is drawn anew', () => {
    const { scene, listPaths, readTransform } = start()
    const [before] = listPaths()
    scene.follow({ ...VIEW, zoom: 4.7 })
    expect(listPaths()[0]).toBe(before)
    expect(readTransform()).toContain('scale(1.6')
    scene.follow({ ...VIEW, zoom: 5 })
    expect(listPaths()[0]).not.toBe(before)
    expect(readTransform()).toBeNull()
  })

  it('has what changed while it was moved aside in its place', () => {
    const { scene, listPaths } = start()
    const drawn = listPaths().map((path) => path.getAttribute('d'))
    scene.draw(aside(200))
    scene.findSource(WORLD_SOURCE).setData({
      type: 'FeatureCollection',
      features: [{ type: 'Feature', geometry: LAND, properties: { kind: 'land' } }],
    })
    scene.draw(aside(200))
    expect(listPaths().map((path) => path.getAttribute('d'))).toEqual(drawn)
  })

  it('draws what a state changes and leaves the rest', () => {
    const { scene, onStale, listPaths } = start()
    const before = listPaths()
    for (const [name, value] of [
      [LANGUAGE_STATE, 'ar'],
      [YEAR_STATE, 2020],
    ] as const) {
      scene.setGlobalStateProperty(name, value)
      expect(onStale).toHaveBeenCalled()
      scene.draw(VIEW)
    }
    expect(listPaths()).toEqual(before)
    expect(listPaths()[0]).toBe(before[0])
    scene.forget()
    scene.draw(VIEW)
    expect(listPaths()[0]).not.toBe(before[0])
  })

  it('draws what is pointed at anew, and leaves layers it is not in', () => {
    const { scene, onStale, listPaths } = start()
    scene.findSource(PLACES_SOURCE).setData({
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          geometry: { type: 'Point', coordinates: [60, 44] },
          properties: { id: 'aral', shape: 'spot', minZoom: 0, tone: 'event' },
        },
      ],
    })
    scene.draw(VIEW)
    const readGlow = () => scene.element.querySelector('circle')?.getAttribute('fill-opacity') ?? null
    const [land] = listPaths()
    expect(readGlow()).toBeNull()
    onStale.mockClear()
    scene.setFeatureState({ source: PLACES_SOURCE, id: 'aral' }, { emphasis: 2 })
    expect(onStale).toHaveBeenCalled()
    scene.draw(VIEW)
    expect(readGlow()).toBe('0.22')
    expect(listPaths()[0]).toBe(land)
    scene.setFeatureState({ source: PLACES_SOURCE, id: 'aral' }, { emphasis: 0 })
    scene.draw(VIEW)
    expect(readGlow()).toBeNull()
  })

  it('places all names anew where one of them changes, for they keep off each other', () => {
    const { scene } = start()
    const name = (id: string, lon: number): GeoJSON.Feature => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [lon, 44] },
      properties: { id, name: id, shape: 'area', minZoom: 0, tone: 'event', sortKey: 0 },
    })
    const show = (...features: GeoJSON.Feature[]) => {
      scene.findSource(PLACES_SOURCE).setData({ type: 'FeatureCollection', features })
      scene.draw(VIEW)
    }
    scene.findSource('world-labels').setData({
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          geometry: { type: 'Point', coordinates: [60, 44] },
          properties: { id: 'sea', kind: 'country', en: 'Sea', ar: 'بحر', rank: 1, minZoom: 0 },
        },
      ],
    })
    show()
    const listTexts = () => [...scene.element.querySelectorAll('text')].map(({ textContent }) => textContent)
    expect(listTexts()).toEqual(['Sea'])
    show(name('Aral', 60))
    expect(listTexts()).toEqual(['Aral'])
    show()
    expect(listTexts()).toEqual(['Sea'])
  })

  it('is found where it was moved to', () => {
    const { scene } = start()
    const lonLat = [60, 44]
    scene.findSource(PLACES_SOURCE).setData({
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          geometry: { type: 'Point', coordinates: lonLat },
          properties: { id: 'aral', shape: 'spot', minZoom: 0, tone: 'event' },
        },
      ],
    })
    scene.draw(VIEW)
    const ids = [PLACE_LAYERS.spot]
    scene.draw(aside(200))
    expect(scene.findAt({ x: 700, y: 400 }, 4, ids).length).toBeGreaterThan(0)
    expect(scene.findAt({ x: 500, y: 400 }, 4, ids)).toEqual([])
  })
})
