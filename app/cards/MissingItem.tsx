import { useTranslation } from 'react-i18next'
import { DATASET_OF_KIND } from '../domain/record/findItem'
import type { SelectionKind } from '../domain/state/selection'
import { Notice } from '../ui/Notice'
import { useUrlState } from '../url-state/useUrlState'
import { DatasetNotice } from './DatasetNotice'
import { ItemPanel } from './ItemPanel'
import { LoadingItem } from './LoadingItem'
import { Panel } from './Panel'
import type { ItemPanelProps } from './panelProps'

/** In place of an item that cannot be shown: on its way, not arrived, or not in the record at all. */
export function MissingItem({ atlas, id, kind, onRetry }: ItemPanelProps & { readonly kind: SelectionKind }) {
  const { t } = useTranslation('cards')
  const dataset = DATASET_OF_KIND[kind]
  if (atlas.loading.has(dataset)) {
    return <LoadingItem kind={kind} />
  }
  if (atlas.failed.has(dataset)) {
    return (
      <Panel title={t('count.failed')}>
        <DatasetNotice dataset={dataset} onRetry={onRetry} />
      </Panel>
    )
  }
  return <UnknownItem id={id} />
}

/** An id the record does not have, with the way on. */
function UnknownItem({ id }: { readonly id: string }) {
  const { t } = useTranslation('cards')
  const { state, update } = useUrlState()
  // Whether other sources tell of it cannot be known here; that they are left out can.
  if (state.scope === 'articles') {
    return (
      <Panel title={t('unknown.title')}>
        <Notice action={{ label: t('unknown.showAll'), onClick: () => update({ scope: 'all' }) }}>
          {t('unknown.hidden')}
        </Notice>
      </Panel>
    )
  }
  return (
    <ItemPanel key={id} title={t('unknown.title')}>
      <Notice action={{ label: t('unknown.way'), onClick: () => update({ selection: null }) }}>
        {t('unknown.text', { id })}
      </Notice>
    </ItemPanel>
  )
}
