import { useTranslation } from 'react-i18next'
import type { DatedClaim } from '../domain/record/datedClaim'
import type { EventStatus } from '../domain/record/eventSchema'
import type { YearPlacement } from '../domain/view/placement'
import { DateLine } from './DateLine'
import { PlainDate } from './PlainDate'

interface ItemDateProps {
  readonly date: DatedClaim | undefined
  readonly placement: YearPlacement | undefined
  /** What became of it as of its sources: an event's own, `held` for what is merely dated. */
  readonly status: EventStatus
}

/** When an item was, or, where no date is stated, that there is none and in which year it was reported. */
export function ItemDate({ date, placement, status }: ItemDateProps) {
  const { t } = useTranslation('cards')
  if (date) return <DateLine claim={date} toPhrase={(text) => t(`date.of.${status}`, { date: text })} />
  return <PlainDate date={undefined} placement={placement} status={status} />
}
