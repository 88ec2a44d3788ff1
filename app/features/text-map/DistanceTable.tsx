import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { toCompassPoint, toGreatCircleKilometres, toInitialBearingDegrees } from '../../domain/view/distance'
import { formatNumber } from '../../i18n/format'
import { toLanguage } from '../../i18n/locale'
import { useLocale } from '../../i18n/useLanguage'
import styles from './TextMap.module.css'
import type { City } from './words'

/** All distances at once, each with the direction the shortest way sets out in. */
export function DistanceTable({ cities }: { readonly cities: readonly City[] }) {
  const { t } = useTranslation('textMap')
  const locale = useLocale()
  const language = toLanguage(locale)
  const id = useId()
  const toCell = (from: City, to: City) =>
    t('table.cell', {
      number: formatNumber(Math.round(toGreatCircleKilometres(from.lonLat, to.lonLat)), locale),
      toward: t(`toward.${toCompassPoint(toInitialBearingDegrees(from.lonLat, to.lonLat))}`),
    })
  return (
    <section className={styles.answer} aria-labelledby={id}>
      <h3 id={id} className={styles.question}>
        {t('table.title')}
      </h3>
      <p className={styles.note}>{t('table.note')}</p>
      {/* Wider than a phone: it scrolls by itself, by the keyboard too. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form */}
      <div className={styles.tableScroll} role="group" aria-labelledby={id} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('table.corner')}</th>
              {cities.map(({ id: city, name }) => (
                <th key={city} scope="col">
                  {name[language]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {cities.map((from) => (
              <tr key={from.id}>
                <th scope="row">{from.name[language]}</th>
                {cities.map((to) => (
                  <td key={to.id}>{from.id === to.id ? t('cards:count.unknown') : toCell(from, to)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
