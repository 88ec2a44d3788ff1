import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DatasetGate } from '../../cards/DatasetGate'
import type { AtlasProps } from '../../cards/panelProps'
import { Disclosure } from '../../ui/Disclosure'
import { PartFailure } from '../../ui/Part'
import { Skeleton } from '../../ui/Skeleton'
import type { ExpectationList } from './ExpectationList'

/** The way to the list of all that was expected; the list itself is loaded when a reader opens it. */
export function WhatBecame({ atlas, onRetry }: AtlasProps) {
  const { t } = useTranslation('overview')
  return (
    <DatasetGate atlas={atlas} dataset="events" onRetry={onRetry}>
      <DatasetGate atlas={atlas} dataset="figures" onRetry={onRetry}>
        <Disclosure summary={t('became.show')}>
          <LoadedList atlas={atlas} />
        </Disclosure>
      </DatasetGate>
    </DatasetGate>
  )
}

function LoadedList({ atlas }: AtlasProps) {
  const [List, setList] = useState<typeof ExpectationList>()
  const [hasFailed, setFailed] = useState(false)
  function load() {
    setFailed(false)
    import('./ExpectationList').then(
      (module) => setList(() => module.ExpectationList),
      () => setFailed(true),
    )
  }
  useEffect(load, [])
  if (hasFailed) return <PartFailure onRetry={load} />
  return List ? <List atlas={atlas} /> : <Skeleton />
}
