import { useTranslation } from 'react-i18next'
import type { Organisation, Person } from '../domain/record/actorSchemas'
import type { Atlas } from '../domain/view/atlas'
import { Isolate } from '../ui/Isolate'
import { Fact, FactList } from './FactList'
import { MentionList } from './Mention'
import styles from './NameFacts.module.css'

interface NameFactsProps {
  readonly atlas: Atlas
  readonly item: Person | Organisation
}

/** The country of a person or an organisation, and how else the name is spelled. */
export function NameFacts({ atlas, item }: NameFactsProps) {
  const { t } = useTranslation('cards')
  if (item.country === undefined && !item.spellings) return null
  return (
    <FactList>
      {item.country !== undefined && (
        <Fact label={t('naming.country')}>
          <MentionList atlas={atlas} ids={[item.country]} />
        </Fact>
      )}
      {item.spellings && (
        <Fact label={t('naming.spellings')}>
          <ul className={styles.spellings}>
            {item.spellings.map((spelling) => (
              <li key={spelling}>
                <Isolate>{spelling}</Isolate>
              </li>
            ))}
          </ul>
        </Fact>
      )}
    </FactList>
  )
}
