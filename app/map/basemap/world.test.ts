import { describe, expect, it } from 'vitest'
import { isWorldTopology, toWorldData, type WorldTopology, withoutMapEdges } from './world'

/** Two squares side by side, the left one in focus, and a lake in the right one. */
const WORLD: WorldTopology = {
  type: 'Topology',
  arcs: [
    [
      [1, 0],
      [1, 1],
    ],
    [
      [1, 1],
      [0, 1],
      [0, 0],
      [1, 0],
    ],
    [
      [1, 0],
      [2, 0],
      [2, 1],
      [1, 1],
    ],
    [
      [1.4, 0.4],
      [1.6, 0.4],
      [1.5, 0.6],
      [1.4, 0.4],
    ],
  ],
  objects: {
    countries: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', arcs: [[0, 1]], properties: { iso: 'KZ', isFocus: true } },
        { type: 'Polygon', arcs: [[2, -1]], properties: { iso: 'CN' } },
      ],
    },
    lakes: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', arcs: [[3]] }] },
  },
}

describe('toWorldData', () => {
  it('unpacks land, focus, lakes, one border and the coast', async () => {
    const { features } = await toWorldData(WORLD)
    expect(features.map(({ properties }) => properties?.kind)).toEqual([
      'focus-land',
      'land',
      'lake',
      'border',
      'coast',
    ])
    const border = features.find(({ properties }) => properties?.kind === 'border')?.geometry
    expect(border).toEqual({
      type: 'MultiLineString',
      coordinates: [
        [
          [1, 0],
          [1, 1],
        ],
      ],
    })
  })
})

describe('withoutMapEdges', () => {
  it('leaves out the cut at ±180° and the foot of Antarctica', () => {
    const coordinates = [
      [
        [170, 60],
        [180, 65],
        [180, 70],
        [175, 72],
      ],
      [
        [-180, -90],
        [180, -90],
      ],
    ]
    expect(withoutMapEdges({ type: 'MultiLineString', coordinates }).coordinates).toEqual([
      [
        [170, 60],
        [180, 65],
      ],
      [
        [180, 70],
        [175, 72],
      ],
    ])
  })
})

describe('isWorldTopology', () => {
  it('knows a world from an error page', () => {
    expect(isWorldTopology(WORLD)).toBe(true)
    expect(isWorldTopology({ error: 'not found' })).toBe(false)
  })
})
