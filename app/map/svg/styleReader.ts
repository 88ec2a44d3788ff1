/** A layer of the style, read for one feature. */
import type { LayerSpecification } from 'maplibre-gl'
import type { EvaluationContext } from './evaluate'
import { evaluate, listStates } from './evaluate'

export interface StyleLayer {
  readonly id: string
  readonly type: LayerSpecification['type']
  readonly source: string | undefined
  readonly filter: unknown
  readonly minZoom: number
  /** Of paint and layout together, by name. */
  readonly properties: Map<string, unknown>
}

export function toStyleLayer(layer: LayerSpecification): StyleLayer {
  return {
    id: layer.id,
    type: layer.type,
    source: 'source' in layer ? layer.source : undefined,
    filter: 'filter' in layer ? layer.filter : undefined,
    minZoom: layer.minzoom ?? 0,
    properties: new Map(Object.entries({ ...layer.layout, ...layer.paint })),
  }
}

/** Whether a layer may look another way once this state of the page, or that of its features, is another. */
export function hangsOn({ filter, properties }: StyleLayer, state: string): boolean {
  return [filter, ...properties.values()].some((expression) => listStates(expression).has(state))
}

export interface LayerReader {
  number(name: string, fallback: number): number
  text(name: string, fallback: string): string
  isTrue(name: string): boolean
  numbers(name: string): readonly number[]
  texts(name: string): readonly string[]
}

export function readLayer({ properties }: StyleLayer, context: EvaluationContext): LayerReader {
  const read = (name: string) => evaluate(properties.get(name), context)
  const list = (name: string) => {
    const value: unknown = read(name)
    return Array.isArray(value) ? value : []
  }
  return {
    number(name, fallback) {
      const value = read(name)
      return typeof value === 'number' ? value : fallback
    },
    text(name, fallback) {
      const value = read(name)
      return typeof value === 'string' ? value : fallback
    },
    isTrue: (name) => read(name) === true,
    numbers: (name) => list(name).filter((value) => typeof value === 'number'),
    texts: (name) => list(name).filter((value) => typeof value === 'string'),
  }
}

/** As MapLibre does it: a filter knows whole zooms alone, those of its tiles. */
export function isInLayer({ filter, minZoom }: StyleLayer, context: EvaluationContext): boolean {
  if (context.zoom < minZoom) return false
  return filter === undefined || evaluate(filter, { ...context, zoom: Math.floor(context.zoom) }) === true
}
