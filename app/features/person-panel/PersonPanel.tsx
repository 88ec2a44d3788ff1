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

/** One person: the part they play in the record, what names them, and where each source names them. */
export function PersonPanel({ atlas, id, onRetry }: ItemPanelProps) {
  const { t } = useTranslation('cards')
  const language = useLanguage()
  // The lists, which are long, follow the years in the pauses a drag leaves.
  const listedAtlas = useDeferredValue(atlas)
  const person = atlas.index.people.get(id)
  if (!person) return <MissingItem atlas={atlas} id={id} kind="person" onRetry={onRetry} />
  return (
    <ItemPanel
      key={id}
      kind={t('panel.kind.person')}
      title={person.name[language]}
      context={<PanelContext citations={person.citations}>{person.role[language]}</PanelContext>}
      hasName
    >
      {person.note && <p>{person.note[language]}</p>}
      <NameFacts atlas={atlas} item={person} />
      <NamingLists atlas={listedAtlas} id={id} onRetry={onRetry} />
      <PanelSection title={t('citations.title')}>
        <Citations atlas={atlas} citations={person.citations} />
      </PanelSection>
    </ItemPanel>
  )
}
