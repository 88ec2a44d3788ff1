/**
 * The picture as SVG: holds the style's sources and states as MapLibre would, and draws them for a view. What moves is
 * the picture as a whole; it is drawn anew where the movement ends, or has brought what was not drawn.
 */
import type { Theme } from '../../domain/view/mapState'
import type { PixelPoint } from '../engine/camera'
import type { PixelBox } from '../engine/contract'
import type { DataSink } from '../engine/dataSlots'
import { buildLayers } from '../layers/paintOrder'
import { MAP_THEMES } from '../style/theme'
import type { Catch, Drawing, DrawnLayer } from './drawing'
import { createSvg } from './drawing'
import { drawBackground, drawCircle, drawFill, drawLine } from './drawShapes'
import { drawSymbols } from './drawSymbols'
import { FEATURE_STATE } from './evaluate'
import type { SvgFeature } from './features'
import { toSvgFeature } from './features'
import { createRoom, type Room } from './labels'
import type { TextFont } from './measureText'
import { hangsOn, type StyleLayer, toStyleLayer } from './styleReader'
import { type SvgView, toPixel } from './view'

export interface Scene {
  readonly element: SVGElement
  findSource(id: string): DataSink
  setGlobalStateProperty(name: string, value: unknown): void
  setFeatureState(feature: { source: string; id: string }, state: object): void
  setPaintProperty(layerId: string, property: string, value: unknown): void
  /** Shows what is drawn from another view, and draws where that is not enough. */
  follow(view: SvgView): void
  draw(view: SvgView): void
  /** Everything is to be drawn anew, such as for letters of another width. */
  forget(): void
  findAt(point: PixelPoint, reach: number, layerIds: readonly string[]): readonly SvgFeature[]
}

/** Drawn beyond the window on every side, as a share of it. */
const MARGIN = 0.3
/** A picture may grow or shrink so much before it is drawn anew in the middle of a movement. */
const MAX_GROWTH = 1.8
const NOTHING: DrawnLayer = { elements: [], catches: [] }

interface Transform extends PixelPoint {
  readonly growth: number
}

function toTransform(drawn: SvgView, view: SvgView): Transform {
  const growth = 2 ** (view.zoom - drawn.zoom)
  const { x, y } = toPixel(view, drawn.centre)
  return { growth, x: x - (growth * drawn.width) / 2, y: y - (growth * drawn.height) / 2 }
}

/** Whether what was drawn for one view leaves nothing of the other empty. */
function isCovered(drawn: SvgView, view: SvgView): boolean {
  const { growth, x, y } = toTransform(drawn, view)
  const box = toMarginBox(drawn)
  return (
    box.left * growth + x <= 0 &&
    box.top * growth + y <= 0 &&
    box.right * growth + x >= view.width &&
    box.bottom * growth + y >= view.height
  )
}

/** Whether one view is the other moved aside, and no farther than what was drawn around it. */
function isMovedAside(drawn: SvgView, view: SvgView): boolean {
  return (
    drawn.zoom === view.zoom &&
    drawn.width === view.width &&
    drawn.height === view.height &&
    isCovered(drawn, view)
  )
}

function toMarginBox({ width, height }: SvgView): PixelBox {
  const [x, y] = [Math.round(width * MARGIN), Math.round(height * MARGIN)]
  return { left: -x, top: -y, right: width + x, bottom: height + y }
}

export function createScene(
  theme: Theme,
  globalState: Map<string, unknown>,
  readFont: () => TextFont,
  /** Something is to be drawn; called again only after a drawing. */
  onStale: () => void,
): Scene {
  const layers: readonly StyleLayer[] = buildLayers(MAP_THEMES[theme]).map(toStyleLayer)
  const groups = new Map(layers.map((layer) => [layer, createSvg('g')]))
  const sources = new Map<string, readonly SvgFeature[]>()
  const featureStates = new Map<string, Record<string, unknown>>()
  const catches = new Map<StyleLayer, readonly Catch[]>()
  const picture = createSvg('g')
  picture.append(...groups.values())
  const element = createSvg('svg', { width: '100%', height: '100%', 'aria-hidden': 'true' })
  element.append(picture)
  let drawn: SvgView | undefined
  let transform: Transform = { growth: 1, x: 0, y: 0 }
  let stale: ReadonlySet<StyleLayer> = new Set(layers)

  /** Names keep off each other, whatever layer they are of: where one has changed all are placed anew. */
  const spoil = (isSpoilt: (layer: StyleLayer) => boolean) => {
    const spoilt = layers.filter((layer) => stale.has(layer) || isSpoilt(layer))
    const areSymbols = spoilt.some(({ type }) => type === 'symbol')
    stale = new Set([...spoilt, ...layers.filter(({ type }) => areSymbols && type === 'symbol')])
    onStale()
  }
  const drawLayer = (layer: StyleLayer, drawing: Drawing, room: Room): DrawnLayer => {
    const features = sources.get(layer.source ?? '') ?? []
    switch (layer.type) {
      case 'background':
        return drawBackground(layer, drawing)
      case 'fill':
        return drawFill(layer, features, drawing)
      case 'line':
        return drawLine(layer, features, drawing)
      case 'circle':
        return drawCircle(layer, features, drawing)
      case 'symbol':
        return drawSymbols(layer, features, drawing, room)
      default:
        return NOTHING
    }
  }

  const move = (next: Transform) => {
    transform = next
    const { growth, x, y } = next
    if (growth === 1 && x === 0 && y === 0) picture.removeAttribute('transform')
    else picture.setAttribute('transform', `translate(${x} ${y}) scale(${growth})`)
  }

  const scene: Scene = {
    element,
    findSource: (id) => ({
      setData({ features }) {
        sources.set(id, features.map(toSvgFeature))
        spoil((layer) => layer.source === id)
      },
    }),
    setGlobalStateProperty(name, value) {
      globalState.set(name, value)
      spoil((layer) => hangsOn(layer, name))
    },
    setFeatureState({ source, id }, state) {
      featureStates.set(`${source} ${id}`, { ...state })
      spoil((layer) => layer.source === source && hangsOn(layer, FEATURE_STATE))
    },
    setPaintProperty(layerId, property, value) {
      for (const layer of layers) if (layer.id === layerId) layer.properties.set(property, value)
      spoil(({ id }) => id === layerId)
    },
    follow(view) {
      if (!drawn) return
      const next = toTransform(drawn, view)
      if (next.growth > MAX_GROWTH || next.growth < 1 / MAX_GROWTH || !isCovered(drawn, view)) {
        scene.draw(view)
      } else move(next)
    },
    draw(shown) {
      // Of a picture that was moved no more than its place is another.
      const view = drawn && isMovedAside(drawn, shown) ? drawn : shown
      const drawing: Drawing = {
        view,
        box: toMarginBox(view),
        font: readFont(),
        toContext: (feature, { source }) => ({
          zoom: view.zoom,
          properties: feature?.properties ?? {},
          featureState: featureStates.get(`${source} ${feature?.id}`) ?? {},
          globalState,
        }),
      }
      const room = createRoom()
      for (const layer of layers.toReversed()) {
        if (view === drawn && !stale.has(layer)) continue
        const result = drawLayer(layer, drawing, room)
        groups.get(layer)?.replaceChildren(...result.elements)
        catches.set(layer, result.catches)
      }
      drawn = view
      move(toTransform(view, shown))
      stale = new Set()
    },
    forget: () => spoil(() => true),
    findAt(point, reach, layerIds) {
      const { growth, x, y } = transform
      const at = { x: (point.x - x) / growth, y: (point.y - y) / growth }
      return layers
        .filter(({ id }) => layerIds.includes(id))
        .flatMap((layer) => catches.get(layer) ?? [])
        .filter(({ isAt }) => isAt(at, reach))
        .map(({ feature }) => feature)
    },
  }
  return scene
}
