import { useEffect, useEffectEvent, useRef } from 'react'
import { announce } from '../../ui/announcements'

/** A drag passes through many years; only where it rests is said. */
const REST_MILLISECONDS = 500

/** Says `text` when `yearsKey` has changed and come to rest: never on the first load, never for another language. */
export function useYearAnnouncement(yearsKey: string, text: string | undefined): void {
  const saidKey = useRef(yearsKey)
  const say = useEffectEvent(() => {
    saidKey.current = yearsKey
    if (text !== undefined) announce(text)
  })
  useEffect(() => {
    if (saidKey.current === yearsKey) return
    const timer = setTimeout(say, REST_MILLISECONDS)
    return () => clearTimeout(timer)
  }, [yearsKey])
}
