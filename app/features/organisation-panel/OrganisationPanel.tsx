import { useDeferredValue } from 'react'
import { useTranslation } from 'react-i18next'
import { Citations } from '../../cards/Citations'
import { ItemPanel } from '../../cards/ItemPanel'
import { MissingItem } from '../../cards/MissingItem'
import { NameFacts } from '../../cards/NameFacts'
import { NamingLists } from '../../cards/NamingLists'
import { PanelContext } from '../../cards/PanelContext'
import { PanelSection } from '../../cards/PanelSection'
import type { ItemPanelProps } from '../../cards/panelProps'
import { useLanguage } from '../../i18n/useLanguage'
import { Chip } from '../../ui/Chip'

/** One organisation; one that is only proposed or supposed says so before anything else. */
export function OrganisationPanel({ atlas, id, onRetry }: ItemPanelProps) {
  const { t } = useTranslation('organisationPanel')
  const language = useLanguage()
  // The lists, which are long, follow the years in the pauses a drag leaves.
  const listedAtlas = useDeferredValue(atlas)
  const organisation = atlas.index.organisations.get(id)
  if (!organisation) return <MissingItem atlas={atlas} id={id} kind="organisation" onRetry={onRetry} />
  return (
    <ItemPanel
      key={id}
      kind={t('cards:panel.kind.organisation')}
      title={organisation.name[language]}
      context={<PanelContext citations={organisation.citations}>{organisation.role[language]}</PanelContext>}
    >
      {organisation.isProposed && (
        <p>
          <Chip tone="trade" look="dashed">
            {t('proposed')}
          </Chip>
        </p>
      )}
      {organisation.note && <p>{organisation.note[language]}</p>}
      <NameFacts atlas={atlas} item={organisation} />
      <NamingLists atlas={listedAtlas} id={id} onRetry={onRetry} />
      <PanelSection title={t('cards:citations.title')}>
        <Citations atlas={atlas} citations={organisation.citations} />
      </PanelSection>
    </ItemPanel>
  )
}
