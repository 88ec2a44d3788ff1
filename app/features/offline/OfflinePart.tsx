/** Where the notices come up: all of them that the first load carries. The rest comes when the page is at rest. */
import type { ComponentType } from 'react'
import { useEffect, useState } from 'react'
import { whenIdle } from '../../lib/whenIdle'

/** The map, which asks for its files late, goes before what is kept for another visit. */
const REST_MILLISECONDS = 3_000

export function OfflinePart() {
  const [Notices, setNotices] = useState<ComponentType>()
  useEffect(() => {
    const load = () =>
      import('./loadNotices').then(
        ({ loadNotices }) => setNotices(() => loadNotices()),
        // Without them nothing is missing that the reader asked for.
        () => undefined,
      )
    let callOff = () => {}
    const timer = setTimeout(() => {
      callOff = whenIdle(() => void load())
    }, REST_MILLISECONDS)
    return () => {
      clearTimeout(timer)
      callOff()
    }
  }, [])
  return Notices ? <Notices /> : null
}
