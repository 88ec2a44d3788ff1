import { useTranslation } from 'react-i18next'
import { toDateText } from '../../cards/dateText'
import { toRouteFactText } from '../../cards/routeFactText'
import type { RouteFact } from '../../domain/record/routeSchema'
import { listLatestCapacities } from '../../domain/view/routeSummary'
import { DIRECTIONS } from '../../i18n/i18n'
import { toLanguage } from '../../i18n/locale'
import { useLocale } from '../../i18n/useLanguage'
import { Chip } from '../../ui/Chip'
import { Isolate } from '../../ui/Isolate'
import styles from './CorridorPanel.module.css'

interface CapacityChipsProps {
  readonly facts: readonly RouteFact[]
  /** The last of the chosen years; null for all. */
  readonly year: number | null
}

/** What the whole corridor can carry and is to carry, before its course; the sources stand with the numbers below. */
export function CapacityChips({ facts, year }: CapacityChipsProps) {
  const { t } = useTranslation(['corridorPanel', 'cards'])
  const locale = useLocale()
  const language = toLanguage(locale)
  const capacities = listLatestCapacities(facts, year)
  if (capacities.length === 0) return null
  return (
    <ul className={styles.chips}>
      {capacities.map((fact) => {
        const { bound, amount } = toRouteFactText(fact, locale, t)
        const date = fact.refersTo && toDateText(fact.refersTo.edtf, locale, t)
        const isTarget = fact.stage === 'target'
        const parts = [
          isTarget ? t('fact.stage.target') : t('fact.capacity', { context: fact.stage }),
          bound,
          amount,
          date && (isTarget ? t('fact.by', { date }) : `(${date})`),
        ]
        return (
          <li key={fact.id}>
            <Chip look={fact.stage === 'realised' ? 'filled' : 'dashed'}>
              <Isolate dir={DIRECTIONS[language]}>
                {parts.filter((part) => part !== undefined).join(' ')}
              </Isolate>
            </Chip>
          </li>
        )
      })}
    </ul>
  )
}
