import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec'
import { describe, expect, it } from 'vitest'
import * as layerIds from '../layers/layerIds'
import { LEGEND_SYMBOLS } from '../layers/legend'
import { MAP_FONT } from '../layers/worldLabels'
import { buildStyle } from './buildStyle'
import { MAP_THEMES } from './theme'

const FONT_URLS = { arabic: '/arabic.woff2', latin: '/latin.woff2' }
const light = buildStyle(MAP_THEMES.light, FONT_URLS, 'ar', 'flat')

describe('buildStyle', () => {
  it.each(['light', 'dark'] as const)('is a valid style in the %s theme', (theme) => {
    for (const projection of ['flat', 'globe'] as const) {
      expect(validateStyleMin(buildStyle(MAP_THEMES[theme], FONT_URLS, 'en', projection))).toEqual([])
    }
  })

  it('draws every layer from a source it has', () => {
    const sources = light.layers.flatMap((layer) => ('source' in layer ? [layer.source] : []))
    expect(Object.keys(light.sources)).toEqual(expect.arrayContaining(sources))
  })

  it('asks no server for letters: every text is in the font it brings along', () => {
    const fonts = light.layers.flatMap((layer) =>
      layer.type === 'symbol' && layer.layout?.['text-field'] ? [layer.layout['text-font']] : [],
    )
    expect(new Set(fonts.map((font) => JSON.stringify(font)))).toEqual(new Set([JSON.stringify([MAP_FONT])]))
    expect(light.glyphs).toBeUndefined()
    expect(light.sprite).toBeUndefined()
  })

  it('starts in the language it is given', () => {
    expect(light.state).toMatchObject({ language: { default: 'ar' } })
  })

  it('keeps names above what they name, and lets the pointer through to corridors', () => {
    const types = light.layers.map(({ type }) => type)
    expect(types.lastIndexOf('line')).toBeLessThan(types.indexOf('symbol'))
  })
})

describe('the names of layers', () => {
  it('are of layers that are drawn', () => {
    const drawn = light.layers.map(({ id }) => id)
    const named = Object.values(layerIds).flatMap((ids) => Object.values(ids))
    expect(drawn).toEqual(expect.arrayContaining(named))
  })
})

describe('the legend', () => {
  it('has one entry for each switch', () => {
    expect(Object.keys(LEGEND_SYMBOLS)).toEqual(['events', 'figures', 'transport', 'rail', 'fibre', 'energy'])
  })
})
