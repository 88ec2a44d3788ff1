import type { DocumentStage } from '../domain/record/documentSchema'

/** True where the text exists as adopted, signed or published; a proposed one is drawn hollow. */
export function isDone(stage: DocumentStage): boolean {
  return stage === 'adopted' || stage === 'signed' || stage === 'published'
}
