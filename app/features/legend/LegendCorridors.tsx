import { useTranslation } from 'react-i18next'
import { ItemLink } from '../../cards/ItemLink'
import type { Corridor } from '../../domain/record/corridorSchema'
import { isNamedCorridor } from '../../domain/view/overviewSelectors'
import { compareNames } from '../../i18n/format'
import { useLanguage } from '../../i18n/useLanguage'
import { Disclosure } from '../../ui/Disclosure'
import styles from './Legend.module.css'

/** The corridors by name: the lines of the map for whoever has no pointer to put on them. Each lights its own. */
export function LegendCorridors({ corridors }: { readonly corridors: readonly Corridor[] }) {
  const { t } = useTranslation('legend')
  const language = useLanguage()
  const byName = compareNames(language)
  const named = corridors
    .filter(isNamedCorridor)
    .toSorted((a, b) => byName(a.name[language], b.name[language]))
  if (named.length === 0) return null
  return (
    <Disclosure summary={t('corridors')}>
      <ul>
        {named.map(({ id, name }) => (
          <li key={id}>
            <ItemLink kind="corridor" id={id} look="plain" className={styles.corridor}>
              {name[language]}
            </ItemLink>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
