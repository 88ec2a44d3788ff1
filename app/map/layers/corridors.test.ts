import { describe, expect, it } from 'vitest'
import { LEG_STATES } from '../../domain/record/routeSchema'
import { toLineLook } from '../../domain/view/lineLook'
import { MAP_THEMES } from '../style/theme'
import { evaluate } from '../svg/evaluate'
import { isInLayer, readLayer, toStyleLayer } from '../svg/styleReader'
import { buildCorridorLayers } from './corridors'
import { YEAR_STATE } from './globalState'
import { CORRIDOR_LAYERS } from './layerIds'

const LAYERS = buildCorridorLayers(MAP_THEMES.light).map(toStyleLayer)

/** How a leg is drawn, from the lowest layer to the topmost; lengths in pixels. */
function draw(mode: 'rail' | 'ferry', state: (typeof LEG_STATES)[number], emphasis = 0) {
  const context = {
    zoom: 5,
    properties: { id: 'c/leg', state, lane: 0, isFerry: mode === 'ferry', ...toLineLook(mode, state) },
    featureState: { emphasis },
    globalState: new Map([[YEAR_STATE, 2026]]),
  }
  return LAYERS.filter(({ source }) => source === 'corridors')
    .filter((layer) => isInLayer(layer, context))
    .map((layer) => {
      const read = readLayer(layer, context)
      const width = read.number('line-width', 1)
      return {
        id: layer.id,
        width,
        cap: read.text('line-cap', 'butt'),
        color: read.text('line-color', ''),
        opacity: evaluate(layer.properties.get('line-opacity'), context),
        dash: read.numbers('line-dasharray').map((length) => Math.round(length * width * 1000) / 1000),
      }
    })
}

describe.each(['rail', 'ferry'] as const)('a leg by %s', (mode) => {
  it.each(['planned', 'proposed'] as const)('is outlines where it is %s: the card shows within', (state) => {
    const [casing, line, core, ...others] = draw(mode, state)
    expect(others).toEqual([])
    expect([casing?.id, line?.id, core?.id]).toEqual([
      CORRIDOR_LAYERS.casing,
      CORRIDOR_LAYERS.hollow,
      CORRIDOR_LAYERS.core,
    ])
    expect(core?.dash).toEqual(line?.dash)
    expect([core?.cap, line?.cap]).toEqual(['round', 'round'])
    expect(core?.color).toBe(MAP_THEMES.light.card)
    expect(core?.width).toBeLessThan((line?.width ?? 0) / 2)
  })

  it('stands back core and all', () => {
    const [, , core] = draw(mode, 'planned', -1)
    expect(core?.opacity).toBeLessThan(0.6)
  })

  it('has no core once it is begun', () => {
    for (const state of LEG_STATES.filter((built) => built !== 'planned' && built !== 'proposed')) {
      expect(draw(mode, state).map(({ id }) => id)).not.toContain(CORRIDOR_LAYERS.core)
    }
  })
})

it.each(['rail', 'ferry'] as const)(
  'a leg by %s that runs lies over what is planned, which would cut into it',
  (mode) => {
    const order = LAYERS.map(({ id }) => id)
    const [, running] = draw(mode, 'operating')
    const planned = draw('rail', 'planned').map(({ id }) => order.indexOf(id))
    expect(order.indexOf(running?.id ?? '')).toBeGreaterThan(Math.max(...planned))
  },
)
