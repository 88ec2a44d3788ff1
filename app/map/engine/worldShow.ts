/** The world on the map: the light one as soon as it is in, the fine one in its place once the map stands. */
import type { BasemapLabel } from '../basemap/basemapFiles'
import { fetchBasemapFile, parseBasemapLabels } from '../basemap/basemapFiles'
import { isWorldTopology, toWorldData } from '../basemap/world'

export interface BasemapUrls {
  readonly worldLight: string
  readonly worldFine: string
  readonly labels: string
}

export interface WorldShowHandlers {
  /** False while the map has no style to show a world in; `show` is called again when it has. */
  setWorld(world: GeoJSON.FeatureCollection): boolean
  onLabels(labels: readonly BasemapLabel[]): void
  /** There is no world to show, and none will come. */
  onFailure(): void
}

export interface WorldShow {
  /** Shows the newest world the map does not show yet. */
  show(): void
  isShown(): boolean
  /** The light world stands: fetches the fine one, once. */
  refine(): void
  stop(): void
}

async function loadWorld(url: string, signal: AbortSignal): Promise<GeoJSON.FeatureCollection> {
  const file = await fetchBasemapFile(url, signal)
  if (!isWorldTopology(file)) throw new Error(`${url} is no world`)
  return toWorldData(file)
}

/** A map without names still is a map: none where they do not arrive. */
async function loadLabels(url: string, signal: AbortSignal): Promise<readonly BasemapLabel[]> {
  try {
    return parseBasemapLabels(await fetchBasemapFile(url, signal))
  } catch {
    return []
  }
}

export function startWorldShow(urls: BasemapUrls, handlers: WorldShowHandlers): WorldShow {
  const abort = new AbortController()
  const { signal } = abort
  let world: GeoJSON.FeatureCollection | undefined
  let shown: GeoJSON.FeatureCollection | undefined
  let isRefined = false

  const show = () => {
    if (world && world !== shown && handlers.setWorld(world)) shown = world
  }
  const take = (next: GeoJSON.FeatureCollection) => {
    if (signal.aborted) return
    world = next
    show()
  }

  /** The catch is around loading alone: a mistake in drawing is no world that did not arrive. */
  const start = async () => {
    let files: readonly [GeoJSON.FeatureCollection, readonly BasemapLabel[]]
    try {
      // Together, or the map would be complete twice.
      files = await Promise.all([loadWorld(urls.worldLight, signal), loadLabels(urls.labels, signal)])
    } catch (error) {
      if (signal.aborted) return
      console.error(error)
      handlers.onFailure()
      return
    }
    if (signal.aborted) return
    const [light, labels] = files
    handlers.onLabels(labels)
    take(light)
  }
  const refine = async () => take(await loadWorld(urls.worldFine, signal))
  const report = (error: unknown) => {
    if (!signal.aborted) console.error(error)
  }
  start().catch(report)

  return {
    show,
    isShown: () => shown !== undefined,
    refine() {
      if (isRefined) return
      isRefined = true
      // Where the fine world does not arrive the light one stays; it lacks detail, not content.
      refine().catch(report)
    },
    stop: () => abort.abort(),
  }
}
