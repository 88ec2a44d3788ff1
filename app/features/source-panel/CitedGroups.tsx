import { useTranslation } from 'react-i18next'
import type { CitedGroup } from '../../cards/citedItems'
import { ItemRow, ItemRows } from '../../cards/ItemRow'
import type { Source } from '../../domain/record/sourceSchema'
import { useLanguage } from '../../i18n/useLanguage'
import { Disclosure } from '../../ui/Disclosure'
import styles from './SourcePanel.module.css'

interface CitedGroupsProps {
  readonly unit: Source['unit']
  readonly groups: readonly CitedGroup[]
}

/** What rests on the source, by kind, each in the order of its paragraphs. */
export function CitedGroups({ unit, groups }: CitedGroupsProps) {
  const { t } = useTranslation('sourcePanel')
  const language = useLanguage()
  if (groups.length === 0) return <p>{t('rests.nothing')}</p>
  return (
    <div>
      {groups.map(({ kind, items }) => (
        <Disclosure
          key={kind}
          isOpenAtFirst={kind === 'event'}
          summary={
            <span>
              {t(`cards:group.${kind}`)} <span className={styles.count}>{items.length}</span>
            </span>
          }
        >
          <ItemRows>
            {items.map((item) => (
              <ItemRow
                key={item.id}
                kind={item.kind}
                id={item.id}
                title={item.name[language]}
                over={
                  item.positions.length > 0
                    ? t(`positions.${unit}`, {
                        count: item.positions.length,
                        numbers: item.positions.join(t('positions.separator')),
                      })
                    : t('cards:citations.whole')
                }
              />
            ))}
          </ItemRows>
        </Disclosure>
      ))}
    </div>
  )
}
