import { useTranslation } from 'react-i18next'
import type { DatedClaim } from '../domain/record/datedClaim'
import type { YearPlacement } from '../domain/view/placement'
import { DateLine } from './DateLine'
import { PlainDate } from './PlainDate'

interface ItemDateProps {
  readonly date: DatedClaim | undefined
  readonly placement: YearPlacement | undefined
  /** It was still ahead as of its sources. */
  readonly isPlanned?: boolean
}

/** When an item was, or, where no date is stated, that there is none and in which year it was reported. */
export function ItemDate({ date, placement, isPlanned = false }: ItemDateProps) {
  const { t } = useTranslation('cards')
  if (date && isPlanned) {
    return <DateLine claim={date} toPhrase={(text) => t('date.planned', { date: text })} />
  }
  if (date) return <DateLine claim={date} />
  return <PlainDate date={undefined} placement={placement} />
}
