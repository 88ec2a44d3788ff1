/** What stands in the cells of a comparison; a gap is said, never left blank. */
import { useTranslation } from 'react-i18next'
import { toDateText } from '../../cards/dateText'
import type { RouteFact } from '../../domain/record/routeSchema'
import type { Atlas } from '../../domain/view/atlas'
import type { ComparedRoute, RouteCountries } from '../../domain/view/compareRoutes'
import { DIRECTIONS } from '../../i18n/i18n'
import { formatCountry } from '../../i18n/laterFormats'
import { toLanguage } from '../../i18n/locale'
import { useLanguage, useLocale } from '../../i18n/useLanguage'
import { Isolate } from '../../ui/Isolate'
import styles from './CorridorComparison.module.css'
import { toDrawnText } from './legText'
import { RouteFactNumber } from './RouteFacts'
import { hasStageWord } from './routeFactStage'
import { SourceLinks } from './SourceLinks'

interface CountriesCellProps {
  readonly atlas: Atlas
  readonly countries: RouteCountries
}

export function CountriesCell({ atlas, countries: { through, beside } }: CountriesCellProps) {
  const { t } = useTranslation('corridorPanel')
  const language = useLanguage()
  const nameOf = (code: string) => {
    const country = atlas.record.places.find((place) => place.kind === 'country' && place.country === code)
    return country?.name[language] ?? formatCountry(code, language)
  }
  const toList = (codes: readonly string[]) => codes.map(nameOf).join(t('compare.separator'))
  return (
    <>
      <p>{toList(through)}</p>
      {beside.length > 0 && (
        <p className={styles.muted}>{t('compare.beside', { countries: toList(beside) })}</p>
      )}
    </>
  )
}

interface SideProps {
  readonly atlas: Atlas
  readonly side: ComparedRoute
}

/** How many on the way through, whose ends are named, and how many with the other branches. */
export function BordersCell({ atlas, side }: SideProps) {
  const { t } = useTranslation('corridorPanel')
  const { through, all } = side.borders
  return (
    <>
      <p>{t('compare.border', { count: through })}</p>
      <WayThrough atlas={atlas} side={side} />
      {all !== through && <p className={styles.muted}>{t('compare.borderAll', { count: all })}</p>}
    </>
  )
}

/** "Moyynty to Tbilisi": what was counted or measured. */
function WayThrough({ atlas, side: { ends } }: SideProps) {
  const { t } = useTranslation('corridorPanel')
  const language = useLanguage()
  if (!ends) return null
  const [from, to] = ends.map((id) => atlas.index.stations.get(id)?.name[language] ?? t('route.missing'))
  return <p className={styles.muted}>{t('leg.name', { from, to })}</p>
}

export function LengthCell({ atlas, side, facts }: SideProps & { readonly facts: readonly RouteFact[] }) {
  const { t } = useTranslation(['corridorPanel', 'cards'])
  const locale = useLocale()
  const { drawnKilometres } = side
  if (facts.length > 0 || drawnKilometres === undefined) return <FactsCell atlas={atlas} facts={facts} />
  return (
    <>
      <p>{t('leg.drawn', { length: toDrawnText(drawnKilometres, locale, t) })}</p>
      <WayThrough atlas={atlas} side={side} />
      <p className={styles.muted}>{t('compare.gap')}</p>
    </>
  )
}

/** Every value as its source gives it, one under the other; where there is none, that there is none. */
export function FactsCell({ atlas, facts }: { readonly atlas: Atlas; readonly facts: readonly RouteFact[] }) {
  const { t } = useTranslation(['corridorPanel', 'cards'])
  const locale = useLocale()
  const language = toLanguage(locale)
  if (facts.length === 0) return <p className={styles.muted}>{t('compare.gap')}</p>
  return (
    <ul className={styles.facts}>
      {facts.map((fact) => {
        const date = fact.refersTo && toDateText(fact.refersTo.edtf, locale, t)
        return (
          <li key={fact.id}>
            <p>
              <RouteFactNumber fact={fact} />
            </p>
            <p className={styles.parts}>
              {hasStageWord(fact) && <span>{t(`fact.stage.${fact.stage}`)}</span>}
              {date !== undefined && (
                <Isolate dir={DIRECTIONS[language]}>
                  {fact.stage === 'target' ? t('fact.by', { date }) : date}
                </Isolate>
              )}
            </p>
            <p className={styles.muted}>{fact.scope[language]}</p>
            <SourceLinks atlas={atlas} citations={fact.citations} />
          </li>
        )
      })}
    </ul>
  )
}
