import { useEffect, useState } from 'react'

/** True once what `isReady` put on the page has been painted: two frames later, the first having drawn it. */
export function useIsAfterPaint(isReady: boolean): boolean {
  const [isPainted, setIsPainted] = useState(false)
  useEffect(() => {
    if (!isReady) return
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => setIsPainted(true))
    })
    return () => cancelAnimationFrame(frame)
  }, [isReady])
  return isPainted
}
