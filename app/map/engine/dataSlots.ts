/** Hands data to the map's sources, and only where it differs from what they hold: callers may repeat themselves. */

export interface DataSink {
  setData(data: GeoJSON.FeatureCollection): unknown
}

export interface DataSlots {
  set(sourceId: string, data: GeoJSON.FeatureCollection): void
  /** For data that would take long to build or to write out: `key` alone tells it from other data of the source. */
  setBuilt(sourceId: string, key: string, build: () => GeoJSON.FeatureCollection): void
  /** After the map lost its sources: the next `set` hands over whatever it is given. */
  forget(): void
}

export function createDataSlots(findSource: (sourceId: string) => DataSink | undefined): DataSlots {
  const held = new Map<string, string>()
  const setBuilt: DataSlots['setBuilt'] = (sourceId, key, build) => {
    const source = findSource(sourceId)
    if (!source || held.get(sourceId) === key) return
    held.set(sourceId, key)
    source.setData(build())
  }
  return {
    setBuilt,
    set: (sourceId, data) => setBuilt(sourceId, JSON.stringify(data), () => data),
    forget() {
      held.clear()
    },
  }
}
