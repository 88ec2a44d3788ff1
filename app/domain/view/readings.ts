import type { AtlasDocument } from '../record/documentSchema'
import type { AtlasEvent } from '../record/eventSchema'

/** Whether other sources give an event another status or date than the articles do (`written`). */
export function isToldOtherwise(event: AtlasEvent, written: AtlasEvent | undefined): boolean {
  if (!event.elsewhere || !written) return false
  return written.status !== event.status || written.date?.edtf !== event.date?.edtf
}

/** The same of a document: another stage or date, or more who signed. */
export function isDocumentToldOtherwise(
  document: AtlasDocument,
  written: AtlasDocument | undefined,
): boolean {
  if (!document.elsewhere || !written) return false
  return (
    written.stage !== document.stage ||
    written.date?.edtf !== document.date?.edtf ||
    (written.signedBy?.length ?? 0) !== (document.signedBy?.length ?? 0)
  )
}
