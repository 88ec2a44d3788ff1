/** Hands data to the map's sources, and only where it differs from what they hold: callers may repeat themselves. */

export interface DataSink {
  setData(data: GeoJSON.FeatureCollection): unknown
}

export interface DataSlots {
  /** `key` tells it from other data of the source, where writing all of it out for that would take long. */
  set(sourceId: string, data: GeoJSON.FeatureCollection, key?: string): void
  /** After the map lost its sources: the next `set` hands over whatever it is given. */
  forget(): void
}

export function createDataSlots(findSource: (sourceId: string) => DataSink | undefined): DataSlots {
  const held = new Map<string, string>()
  return {
    set(sourceId, data, key = JSON.stringify(data)) {
      const source = findSource(sourceId)
      if (!source || held.get(sourceId) === key) return
      held.set(sourceId, key)
      source.setData(data)
    },
    forget() {
      held.clear()
    },
  }
}
