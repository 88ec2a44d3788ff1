import type { CorridorStage } from './corridorSchema'
import type { DocumentStage } from './documentSchema'
import type { AtlasEvent, EventStatus } from './eventSchema'
import type { FigureStage } from './figureSchema'

/** Drawn filled: it took place or is in service. Everything else is hollow or dashed, in every view. */
export function isHeld(status: EventStatus): boolean {
  return status === 'held'
}

/** An entry that records a plan since replaced never took place, whatever became of its parts. */
export function tookPlace({
  status,
  isOriginalPlan,
}: Pick<AtlasEvent, 'status' | 'isOriginalPlan'>): boolean {
  return isHeld(status) && !isOriginalPlan
}

export function isRealised(stage: FigureStage): boolean {
  return stage === 'realised'
}

export function isInService(stage: CorridorStage): boolean {
  return stage === 'operating'
}

/** The text exists as adopted, signed or published. */
export function isDone(stage: DocumentStage): boolean {
  return stage === 'adopted' || stage === 'signed' || stage === 'published'
}
