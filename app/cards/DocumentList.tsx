import { useTranslation } from 'react-i18next'
import type { AtlasDocument } from '../domain/record/documentSchema'
import { isDone } from '../domain/record/stages'
import type { Atlas } from '../domain/view/atlas'
import type { Placed } from '../domain/view/atlasView'
import styles from './Card.module.css'
import { DocumentCard } from './DocumentCard'

interface DocumentListProps {
  readonly atlas: Atlas
  readonly documents: readonly Placed<AtlasDocument>[]
  readonly hereIds?: ReadonlySet<string> | undefined
}

/** Documents: those adopted, signed or published, then, apart, those only proposed, announced or awaited. */
export function DocumentList({ atlas, documents, hereIds }: DocumentListProps) {
  const { t } = useTranslation('cards')
  const groups = [
    { title: t('document.group.done'), items: documents.filter(({ item }) => isDone(item.stage)) },
    { title: t('document.group.ahead'), items: documents.filter(({ item }) => !isDone(item.stage)) },
  ]
  return groups
    .filter(({ items }) => items.length > 0)
    .map(({ title, items }) => (
      <div key={title} className={styles.group}>
        <h3 className={styles.heading}>{title}</h3>
        <ul className={styles.list}>
          {items.map((placed) => (
            <DocumentCard key={placed.item.id} atlas={atlas} placed={placed} hereIds={hereIds} />
          ))}
        </ul>
      </div>
    ))
}
