import { createExpression, featureFilter } from '@maplibre/maplibre-gl-style-spec'
import { describe, expect, it } from 'vitest'
import { ALL_YEARS } from '../../domain/view/network'
import { buildLayers } from '../layers/paintOrder'
import { MAP_THEMES } from '../style/theme'
import { evaluate } from './evaluate'

const FEATURES: readonly Record<string, unknown>[] = [
  {
    id: 'a',
    lane: 0.5,
    state: 'planned',
    color: 'fibre',
    weight: 0.7,
    isRound: true,
    isHollow: true,
    mark: 'fibre',
  },
  {
    id: 'b',
    lane: -2,
    state: 'operating',
    color: 'corridor',
    weight: 1,
    isRound: true,
    since: 2020,
    until: 2024,
  },
  {
    id: 'c',
    kind: 'seaport',
    since: 2019,
    minZoom: 4,
    openMinZoom: 3,
    isEnd: true,
    corridors: ' middle ',
    sortKey: 0,
  },
  {
    id: 'd',
    kind: 'junction',
    since: 2023,
    minZoom: 6,
    openMinZoom: 4,
    isEnd: false,
    corridors: ' x ',
    ar: 'ع',
    en: 'E',
  },
  {
    id: 'e',
    shape: 'hub',
    name: 'Baku',
    tone: 'event',
    isFilled: true,
    hasBadge: true,
    minZoom: 0,
    sortKey: -9,
  },
  {
    id: 'f',
    shape: 'area',
    name: 'Iran',
    tone: 'figure',
    isFilled: false,
    hasBadge: false,
    minZoom: 5.5,
    sortKey: 2,
  },
  { id: 'g', kind: 'focus-land' },
  { id: 'h', kind: 'lake', ar: 'بحيرة', en: 'Lake', minZoom: 3, rank: 2 },
  { id: 'i', layer: 'fibre', lane: 1.5, widthPixels: 7 },
]
const ZOOMS = [0, 2, 3.5, 4, 5, 6.4, 7]
const GLOBALS = [
  { language: 'ar', year: ALL_YEARS, 'open-corridor': '' },
  { language: 'en', year: 2021, 'open-corridor': 'middle' },
]
const STATES = [
  ...ZOOMS.map((zoom) => ({ zoom, featureState: {} })),
  ...[-1, 0, 1, 2, 3].map((emphasis) => ({ zoom: 4.5, featureState: { emphasis } })),
]

const cases = GLOBALS.flatMap((globals) =>
  STATES.flatMap((state) => FEATURES.map((properties) => ({ globals, properties, ...state }))),
)

function toPlain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value ?? null))
}

describe.each(buildLayers(MAP_THEMES.light).map((layer) => [layer.id, layer] as const))('%s', (_, layer) => {
  const read = (property: unknown, { globals, ...rest }: (typeof cases)[number]) =>
    evaluate(property, { ...rest, globalState: new Map(Object.entries(globals)) })

  it('draws the same features as in MapLibre', () => {
    if (!('filter' in layer) || !layer.filter) return
    for (const example of cases) {
      const theirs = featureFilter(layer.filter, 'filter', example.globals).filter(
        { zoom: example.zoom, globalState: example.globals } as never,
        { type: 1, properties: example.properties } as never,
      )
      expect([layer.id, example, read(layer.filter, example)]).toEqual([layer.id, example, theirs])
    }
  })

  it('has the same look as in MapLibre', () => {
    const properties = [layer.paint, layer.layout].flatMap((group) => Object.entries(group ?? {}))
    for (const [name, value] of properties) {
      for (const globals of GLOBALS) {
        // Without a type, or colours would come out parsed and texts with their fonts. Plain lists are no expressions.
        const parsed = createExpression(value, 'value', null, globals)
        if (parsed.result === 'error') continue
        for (const example of cases.filter((candidate) => candidate.globals === globals)) {
          const { zoom, properties: ofFeature, featureState } = example
          const theirs: unknown = parsed.value.evaluate(
            { zoom, globalState: globals } as never,
            { type: 1, properties: ofFeature } as never,
            featureState,
          )
          // The feature lacks what is asked for: it belongs to another source.
          if ((theirs ?? null) === null) continue
          expect([name, example, toPlain(read(value, example))]).toEqual([name, example, toPlain(theirs)])
        }
      }
    }
  })
})
