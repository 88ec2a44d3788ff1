import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { AtlasDocument } from '../domain/record/documentSchema'
import { isDone } from '../domain/record/stages'
import type { Atlas } from '../domain/view/atlas'
import type { Placed } from '../domain/view/atlasView'
import { toDocumentCardSummary } from '../domain/view/cardSummary'
import { useLanguage } from '../i18n/useLanguage'
import { Chip } from '../ui/Chip'
import styles from './Card.module.css'
import { CardFooter } from './CardFooter'
import { ItemDate } from './ItemDate'
import { ItemLink } from './ItemLink'
import { isSameRecord } from './isSameRecord'
import { RoleHere } from './RoleHere'
import { DocumentStageChip } from './StageChips'
import { TargetText } from './TargetText'

interface DocumentCardProps {
  readonly atlas: Atlas
  readonly placed: Placed<AtlasDocument>
  readonly hereIds?: ReadonlySet<string> | undefined
}

function PlainDocumentCard({ atlas, placed: { item: document, placement }, hereIds }: DocumentCardProps) {
  const { t } = useTranslation('cards')
  const language = useLanguage()
  return (
    <li className={`${styles.card} ${isDone(document.stage) ? '' : styles.dashed}`}>
      <div className={styles.head}>{t(`document.kind.${document.kind}`)}</div>
      <h4 className={styles.title}>
        <ItemLink kind="document" id={document.id} look="plain">
          {document.title[language]}
        </ItemLink>
      </h4>
      <p className={styles.text}>{toDocumentCardSummary(document)[language]}</p>
      <div className={styles.meta}>
        <ItemDate date={document.date} placement={placement} status="held" />
        <RoleHere links={document.places} hereIds={hereIds} />
      </div>
      <CardFooter atlas={atlas} citations={document.citations}>
        <DocumentStageChip document={document} />
        {document.target && (
          <Chip tone="muted">
            <TargetText edtf={document.target.edtf} />
          </Chip>
        )}
      </CardFooter>
    </li>
  )
}

export const DocumentCard = memo(
  PlainDocumentCard,
  (before, after) =>
    before.placed === after.placed &&
    before.hereIds === after.hereIds &&
    isSameRecord(before.atlas, after.atlas),
)
