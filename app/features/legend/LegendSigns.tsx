import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ArrivedRecord } from '../../domain/view/atlas'
import { Disclosure } from '../../ui/Disclosure'
import { PartFailure } from '../../ui/Part'
import type { SignList } from './SignList'

interface SignsProps {
  readonly atlas: ArrivedRecord
}

/** The way to what the small marks on the map mean; the list itself is loaded when a reader opens it. */
export function LegendSigns({ atlas }: SignsProps) {
  const { t } = useTranslation('legend')
  return (
    <Disclosure summary={t('signs')}>
      <LoadedSigns atlas={atlas} />
    </Disclosure>
  )
}

function LoadedSigns({ atlas }: SignsProps) {
  const [List, setList] = useState<typeof SignList>()
  const [hasFailed, setFailed] = useState(false)
  function load() {
    setFailed(false)
    import('./loadSigns').then(
      ({ loadSigns }) => setList(() => loadSigns()),
      () => setFailed(true),
    )
  }
  useEffect(load, [])
  if (hasFailed) return <PartFailure onRetry={load} />
  return List ? <List atlas={atlas} /> : null
}
