import type { AtlasDocument } from '../record/documentSchema'
import type { AtlasEvent } from '../record/eventSchema'
import type { LocalisedText } from '../record/text'

/**
 * The account that gives an event its status: a card that says "held" must not go on "was expected". The panel sets
 * both accounts side by side.
 */
export function toCardSummary({ summary, elsewhere }: AtlasEvent): LocalisedText {
  return elsewhere?.status === undefined ? summary : elsewhere.summary
}

/** The account that gives a document its stage, or one more signatory. */
export function toDocumentCardSummary({ summary, elsewhere }: AtlasDocument): LocalisedText {
  const isSettled = elsewhere?.stage !== undefined || elsewhere?.signedBy !== undefined
  return isSettled ? elsewhere.summary : summary
}
