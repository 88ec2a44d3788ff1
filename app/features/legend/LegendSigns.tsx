import { useTranslation } from 'react-i18next'
import type { ArrivedRecord } from '../../domain/view/atlas'
import { Disclosure } from '../../ui/Disclosure'
import { LaterContent } from '../../ui/LaterContent'

const load = () => import('./loadSigns').then(({ loadSigns }) => loadSigns())

/** The way to what the small marks on the map mean; the list itself is loaded when a reader opens it. */
export function LegendSigns({ atlas }: { readonly atlas: ArrivedRecord }) {
  const { t } = useTranslation('legend')
  return (
    <Disclosure summary={t('signs')}>
      <LaterContent load={load} props={{ atlas }} />
    </Disclosure>
  )
}
