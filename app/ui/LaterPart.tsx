/** A part of the page that covers the map, loaded when it is first wanted. */
import type { ComponentType, RefObject } from 'react'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import styles from './LaterPart.module.css'
import { PartFailure } from './Part'

interface ShownProps<Wanted> {
  /** What the address asks for. */
  readonly wanted: Wanted
  /** True while what shows came with the page: then the focus stays where the page begins. */
  readonly isOfAddress: RefObject<boolean>
}

interface LaterPartProps<Wanted, Props> {
  readonly load: () => Promise<ComponentType<Props & ShownProps<Wanted>>>
  /** Null while it is closed. */
  readonly wanted: Wanted | null
  readonly props: Props
}

export function LaterPart<Wanted, Props extends object>({
  load,
  wanted,
  props,
}: LaterPartProps<Wanted, Props>) {
  const [View, setView] = useState<ComponentType<Props & ShownProps<Wanted>>>()
  const [hasFailed, setFailed] = useState(false)
  const isOfAddress = useRef(wanted !== null)
  const isOpen = wanted !== null

  const start = useEffectEvent(() => {
    setFailed(false)
    load().then(
      (Loaded) => setView(() => Loaded),
      () => setFailed(true),
    )
  })
  useEffect(() => {
    if (isOpen) start()
    else isOfAddress.current = false
  }, [isOpen])

  if (wanted === null) return null
  if (View) return <View {...props} wanted={wanted} isOfAddress={isOfAddress} />
  if (!hasFailed) return null
  return (
    <div className={styles.failure}>
      {/* The browser remembers that a script did not come; only a new page asks again. */}
      <PartFailure onRetry={() => window.location.reload()} />
    </div>
  )
}
