import { useTranslation } from 'react-i18next'
import { toDateText } from '../../cards/dateText'
import { Fact, FactList } from '../../cards/FactList'
import { PanelSection } from '../../cards/PanelSection'
import { toRouteFactText } from '../../cards/routeFactText'
import type { RouteFact } from '../../domain/record/routeSchema'
import { ROUTE_FACT_KINDS } from '../../domain/record/routeSchema'
import type { Atlas } from '../../domain/view/atlas'
import { DIRECTIONS } from '../../i18n/i18n'
import { toLanguage } from '../../i18n/locale'
import { useLocale } from '../../i18n/useLanguage'
import { Chip } from '../../ui/Chip'
import { Isolate } from '../../ui/Isolate'
import styles from './RouteFacts.module.css'
import { hasStageWord } from './routeFactStage'
import { SourceLinks } from './SourceLinks'

interface RouteFactsProps {
  readonly atlas: Atlas
  readonly facts: readonly RouteFact[]
}

/** Length, capacity, cost and transit time as their sources give them: side by side where they differ, never added. */
export function RouteFacts({ atlas, facts }: RouteFactsProps) {
  const { t } = useTranslation('corridorPanel')
  if (facts.length === 0) return null
  return (
    <PanelSection title={t('fact.title')} note={t('fact.notAdded')}>
      <FactList>
        {ROUTE_FACT_KINDS.map((kind) => {
          const ofKind = facts.filter((fact) => fact.kind === kind)
          if (ofKind.length === 0) return null
          return (
            <Fact key={kind} label={t(`fact.kind.${kind}`)}>
              <ul className={styles.facts}>
                {ofKind.map((fact) => (
                  <FactRow key={fact.id} atlas={atlas} fact={fact} />
                ))}
              </ul>
            </Fact>
          )
        })}
      </FactList>
    </PanelSection>
  )
}

function FactRow({ atlas, fact }: { readonly atlas: Atlas; readonly fact: RouteFact }) {
  const { t } = useTranslation('corridorPanel')
  const locale = useLocale()
  const language = toLanguage(locale)
  const isRealised = fact.stage === 'realised'
  return (
    <li>
      <p className={styles.head}>
        <RouteFactNumber fact={fact} />
        {hasStageWord(fact) && (
          <Chip tone={isRealised ? 'ok' : 'trade'} look={isRealised ? 'filled' : 'dashed'}>
            {t(`fact.stage.${fact.stage}`)}
          </Chip>
        )}
      </p>
      <p className={styles.scope}>
        {fact.refersTo && (
          <Isolate dir={DIRECTIONS[language]}>
            {toTimeText(fact, toDateText(fact.refersTo.edtf, locale, t), t)}
          </Isolate>
        )}
        <span>{fact.scope[language]}</span>
      </p>
      <SourceLinks atlas={atlas} citations={fact.citations} />
    </li>
  )
}

function toTimeText(
  { stage }: RouteFact,
  date: string,
  t: (key: string, values: { date: string }) => string,
) {
  return stage === 'target' ? t('corridorPanel:fact.by', { date }) : date
}

/** "about 6 million tonnes a year". */
export function RouteFactNumber({ fact }: { readonly fact: RouteFact }) {
  const { t } = useTranslation(['corridorPanel', 'cards'])
  const locale = useLocale()
  const language = toLanguage(locale)
  const { bound, amount } = toRouteFactText(fact, locale, t)
  return (
    <span className={styles.number}>
      {bound !== undefined && `${bound} `}
      <Isolate dir={DIRECTIONS[language]}>{amount}</Isolate>
    </span>
  )
}
