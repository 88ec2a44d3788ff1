/** Whether WebGL draws the map: not where a machine has none, or takes it away and does not give it back. */
import { useEffect, useRef, useState } from 'react'
import type { Camera, MapStatus } from '../../map/engine/contract'

/** Why the map is drawn without it; the name of its words. */
export type WebglLack = 'no-webgl' | 'context-gone'

/** So long a lost graphics context may take to come back. */
const PATIENCE_MILLISECONDS = 3_000

export function useWebgl(hasWebgl: boolean, initialCamera: Camera | null) {
  const [lack, setLack] = useState<WebglLack | null>(hasWebgl ? null : 'no-webgl')
  /** Where the map begins, and where another goes on. */
  const [camera, setCamera] = useState(initialCamera)
  const [status, setStatus] = useState<MapStatus>('loading')
  const latest = useRef(initialCamera)

  useEffect(() => {
    if (status !== 'context-lost') return
    const timer = setTimeout(() => {
      setCamera(latest.current)
      setLack('context-gone')
    }, PATIENCE_MILLISECONDS)
    return () => clearTimeout(timer)
  }, [status])

  return {
    lack,
    camera,
    followStatus: (next: MapStatus) => {
      setStatus(next)
      // MapLibre may find the machine wanting where a first look did not.
      if (next === 'no-webgl') setLack(next)
    },
    followCamera: (next: Camera) => {
      latest.current = next
    },
  }
}
