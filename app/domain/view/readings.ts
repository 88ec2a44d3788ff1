import type { AtlasEvent } from '../record/eventSchema'

/** Whether other sources give an event another status or date than the articles do (`written`). */
export function isToldOtherwise(event: AtlasEvent, written: AtlasEvent | undefined): boolean {
  if (!event.elsewhere || !written) return false
  return written.status !== event.status || written.date?.edtf !== event.date?.edtf
}
