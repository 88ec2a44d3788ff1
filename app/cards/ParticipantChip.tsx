import { useTranslation } from 'react-i18next'
import { findItem } from '../domain/record/findItem'
import type { ItemIndex } from '../domain/record/recordIndex'
import { countParticipants } from '../domain/view/participantCount'
import { useLanguage } from '../i18n/useLanguage'
import { Chip } from '../ui/Chip'

interface ParticipantChipProps {
  readonly index: ItemIndex
  readonly ids: readonly string[]
}

/** Who took part, in one chip: a name, or how many. */
export function ParticipantChip({ index, ids }: ParticipantChipProps) {
  const { t } = useTranslation('cards')
  const language = useLanguage()
  const count = countParticipants(ids, index)
  if (!count) return null
  if (count.sort !== 'one') return <Chip>{t(`count.${count.sort}`, { count: count.count })}</Chip>
  const name = findItem(index, count.id)?.name[language]
  return name === undefined ? null : <Chip>{name}</Chip>
}
