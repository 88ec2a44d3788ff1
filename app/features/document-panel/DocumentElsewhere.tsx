import { ElsewhereSection, Reading } from '../../cards/ElsewhereSection'
import { PlainDate } from '../../cards/PlainDate'
import { DocumentStageChip } from '../../cards/StageChips'
import type { AtlasDocument } from '../../domain/record/documentSchema'
import type { Atlas } from '../../domain/view/atlas'
import { toDatedItemPlacement } from '../../domain/view/placement'
import { isDocumentToldOtherwise } from '../../domain/view/readings'

interface DocumentElsewhereProps {
  readonly atlas: Atlas
  readonly document: AtlasDocument
}

/** What other sources tell of a document of the articles: how far it came. */
export function DocumentElsewhere({ atlas, document }: DocumentElsewhereProps) {
  const { elsewhere } = document
  const written = atlas.writtenDocuments.get(document.id)
  if (!elsewhere || !written) return null
  const readings = isDocumentToldOtherwise(document, written)
    ? {
        articles: <DocumentReading atlas={atlas} document={written} />,
        pages: <DocumentReading atlas={atlas} document={document} />,
      }
    : undefined
  return <ElsewhereSection elsewhere={elsewhere} readings={readings} />
}

function DocumentReading({ atlas, document }: DocumentElsewhereProps) {
  return (
    <Reading note={document.stageNote}>
      <DocumentStageChip document={document} />
      <PlainDate date={document.date} placement={toDatedItemPlacement(document, atlas.index)} status="held" />
    </Reading>
  )
}
