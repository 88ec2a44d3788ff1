/** What is loaded when a reader unfolds it. */
import type { ComponentType } from 'react'
import { useEffect, useState } from 'react'
import { withPatience } from '../lib/patience'
import { PartFailure } from './Part'
import { Skeleton } from './Skeleton'

interface LaterContentProps<Props> {
  /** Always the same function. */
  readonly load: () => Promise<ComponentType<Props>>
  readonly props: Props
}

export function LaterContent<Props extends object>({ load, props }: LaterContentProps<Props>) {
  const [Content, setContent] = useState<ComponentType<Props>>()
  const [hasFailed, setFailed] = useState(false)

  useEffect(() => {
    withPatience(load, (seconds) => new Error(`a part of the page: no answer in ${seconds} s`)).then(
      (Loaded) => setContent(() => Loaded),
      () => setFailed(true),
    )
  }, [load])

  // The browser remembers that a script did not come; only a new page asks again.
  if (hasFailed) return <PartFailure onRetry={() => window.location.reload()} />
  return Content ? <Content {...props} /> : <Skeleton />
}
