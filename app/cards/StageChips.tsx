/** What stands where, in words: one chip per kind of item. Only what took place or is in service is filled. */
import { useTranslation } from 'react-i18next'
import type { Corridor } from '../domain/record/corridorSchema'
import type { AtlasDocument } from '../domain/record/documentSchema'
import type { AtlasEvent } from '../domain/record/eventSchema'
import type { Figure } from '../domain/record/figureSchema'
import { isDone, isHeld, isInService, isRealised } from '../domain/record/stages'
import { Chip } from '../ui/Chip'

const WORDS_ONLY: ReadonlySet<AtlasEvent['kind']> = new Set([
  'announcement',
  'statement',
  'report',
  'opinion',
  'publication',
  'background',
])

export function EventStatusChip({ event }: { readonly event: AtlasEvent }) {
  const { t } = useTranslation('cards')
  const label = t(`event.status.${event.status}`, { context: event.kind })
  // Green is for what took place. That something was said or printed is no such thing: it gets no colour.
  const isPlain = WORDS_ONLY.has(event.kind)
  if (!isHeld(event.status)) {
    return (
      <Chip tone="trade" look="dashed">
        {label}
      </Chip>
    )
  }
  return <Chip tone={isPlain ? 'plain' : 'ok'}>{label}</Chip>
}

export function FigureStageChip({ figure }: { readonly figure: Figure }) {
  const { t } = useTranslation('cards')
  const label = t(`figure.stage.${figure.stage}`, { context: figure.kind })
  if (isRealised(figure.stage)) return <Chip tone="ok">{label}</Chip>
  return (
    <Chip tone="trade" look="dashed">
      {label}
    </Chip>
  )
}

export function CorridorStageChip({ corridor }: { readonly corridor: Corridor }) {
  const { t } = useTranslation('cards')
  const label = t(`corridor.stage.${corridor.stage}`)
  if (isInService(corridor.stage)) return <Chip tone="ok">{label}</Chip>
  return (
    <Chip tone="corridor" look="dashed">
      {label}
    </Chip>
  )
}

export function DocumentStageChip({ document }: { readonly document: AtlasDocument }) {
  const { t } = useTranslation('cards')
  const signed = document.signedBy?.length ?? 0
  const awaited = document.awaitedFrom?.length ?? 0
  // A treaty some have yet to sign is signed by so many, and not just signed.
  const label =
    document.stage === 'signed' && awaited > 0
      ? t('document.signedOf', { signed, all: signed + awaited })
      : t(`document.stage.${document.stage}`)
  if (isDone(document.stage)) return <Chip tone="ok">{label}</Chip>
  return (
    <Chip tone="trade" look="dashed">
      {label}
    </Chip>
  )
}
