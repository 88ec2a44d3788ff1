import { ElsewhereSection, Reading } from '../../cards/ElsewhereSection'
import { EventChips } from '../../cards/EventChips'
import { PlainDate } from '../../cards/PlainDate'
import type { AtlasEvent } from '../../domain/record/eventSchema'
import type { Atlas } from '../../domain/view/atlas'
import { toEventPlacement } from '../../domain/view/placement'
import { isToldOtherwise } from '../../domain/view/readings'
import { Outcomes } from './Outcomes'

interface ElsewhereProps {
  readonly atlas: Atlas
  readonly event: AtlasEvent
}

/** What other sources tell of an event of the articles. */
export function Elsewhere({ atlas, event }: ElsewhereProps) {
  const { elsewhere } = event
  const written = atlas.written.get(event.id)
  if (!elsewhere || !written) return null
  const readings = isToldOtherwise(event, written)
    ? {
        articles: <EventReading atlas={atlas} event={written} />,
        pages: <EventReading atlas={atlas} event={event} />,
      }
    : undefined
  return (
    <ElsewhereSection elsewhere={elsewhere} readings={readings}>
      <Outcomes outcomes={elsewhere.outcomes} />
    </ElsewhereSection>
  )
}

function EventReading({ atlas, event }: ElsewhereProps) {
  return (
    <Reading note={event.statusNote}>
      <EventChips event={event} />
      <PlainDate date={event.date} placement={toEventPlacement(event, atlas.index)} status={event.status} />
    </Reading>
  )
}
