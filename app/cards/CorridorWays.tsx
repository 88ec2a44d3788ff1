/** Corridors that pass through one place, each with the ways on from there. */
import { useTranslation } from 'react-i18next'
import type { ItemIndex } from '../domain/record/recordIndex'
import type { CorridorPassages, Passage } from '../domain/view/passages'
import { useLanguage } from '../i18n/useLanguage'
import { ItemLink } from './ItemLink'

interface CorridorWaysProps {
  readonly index: ItemIndex
  readonly corridors: readonly CorridorPassages[]
  readonly toWay: (passage: Passage) => string
  readonly className: string | undefined
  readonly waysClassName: string | undefined
}

export function CorridorWays(props: CorridorWaysProps) {
  const { index, corridors, toWay, className, waysClassName } = props
  const { t } = useTranslation('cards')
  const language = useLanguage()
  return (
    <ul className={className}>
      {corridors.map(({ corridorId, passages }) => (
        <li key={corridorId}>
          <ItemLink kind="corridor" id={corridorId}>
            {index.corridors.get(corridorId)?.name[language] ?? t('corridor.nameless')}
          </ItemLink>
          <ul className={waysClassName}>
            {passages.map((passage) => (
              <li key={`${passage.legId} ${passage.nextId}`}>
                <ItemLink kind="corridor" id={corridorId} leg={passage.legId} look="plain">
                  {toWay(passage)}
                </ItemLink>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}
