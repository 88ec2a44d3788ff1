/** Where the tables come up: all of them that the first load carries. The rest comes when it is first wanted. */
import type { ComponentType } from 'react'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { AtlasProps } from '../../cards/panelProps'
import { PartFailure } from '../../ui/Part'
import { useDataViewInUrl } from '../../url-state/useDataViewInUrl'
import styles from './DataPart.module.css'
import type { DataTablesProps } from './DataTables'

export function DataPart({ atlas, onRetry }: AtlasProps) {
  const { table } = useDataViewInUrl()
  const [View, setView] = useState<ComponentType<DataTablesProps>>()
  const [hasFailed, setFailed] = useState(false)
  /** What a link opened takes no focus: the reader has not been anywhere yet. */
  const isOfAddress = useRef(table !== null)
  const isOpen = table !== null

  const load = useEffectEvent(async () => {
    setFailed(false)
    try {
      const module = await import('./loadDataTables')
      setView(() => module.loadDataTables())
    } catch {
      setFailed(true)
    }
  })
  useEffect(() => {
    if (isOpen) void load()
    else isOfAddress.current = false
  }, [isOpen])

  if (table === null) return null
  if (View) return <View atlas={atlas} table={table} onRetry={onRetry} isOfAddress={isOfAddress} />
  if (!hasFailed) return null
  return (
    <div className={styles.failure}>
      {/* The browser remembers that a script did not come; only a new page asks again. */}
      <PartFailure onRetry={() => window.location.reload()} />
    </div>
  )
}
