import { useTranslation } from 'react-i18next'
import { DatasetGate } from '../../cards/DatasetGate'
import type { AtlasProps } from '../../cards/panelProps'
import { Disclosure } from '../../ui/Disclosure'
import { LaterContent } from '../../ui/LaterContent'

const load = () => import('./ExpectationList').then(({ ExpectationList }) => ExpectationList)

/** The way to the list of all that was expected; the list itself is loaded when a reader opens it. */
export function WhatBecame({ atlas, onRetry }: AtlasProps) {
  const { t } = useTranslation('overview')
  return (
    <DatasetGate atlas={atlas} dataset="events" onRetry={onRetry}>
      <DatasetGate atlas={atlas} dataset="figures" onRetry={onRetry}>
        <Disclosure summary={t('became.show')}>
          <LaterContent load={load} props={{ atlas }} />
        </Disclosure>
      </DatasetGate>
    </DatasetGate>
  )
}
