/** What is loaded when a reader unfolds it. */
import type { ComponentType } from 'react'
import { useEffect, useEffectEvent, useState } from 'react'
import { withPatience } from '../lib/patience'
import { PartFailure } from './Part'
import { Skeleton } from './Skeleton'

interface LaterContentProps<Props> {
  readonly load: () => Promise<ComponentType<Props>>
  readonly props: Props
}

export function LaterContent<Props extends object>({ load, props }: LaterContentProps<Props>) {
  const [Content, setContent] = useState<ComponentType<Props>>()
  const [hasFailed, setFailed] = useState(false)

  const start = useEffectEvent((isGone: () => boolean) => {
    withPatience(load, (seconds) => new Error(`a part of the page: no answer in ${seconds} s`)).then(
      (Loaded) => {
        if (!isGone()) setContent(() => Loaded)
      },
      () => {
        if (!isGone()) setFailed(true)
      },
    )
  })
  useEffect(() => {
    let isGone = false
    start(() => isGone)
    return () => {
      isGone = true
    }
  }, [])

  // The browser remembers that a script did not come; only a new page asks again.
  if (hasFailed) return <PartFailure onRetry={() => window.location.reload()} />
  return Content ? <Content {...props} /> : <Skeleton />
}
