import { useTranslation } from 'react-i18next'
import { toDateText } from '../../cards/dateText'
import { FigureNumber } from '../../cards/FigureNumber'
import { ItemLink } from '../../cards/ItemLink'
import type { Figure } from '../../domain/record/figureSchema'
import type { Atlas } from '../../domain/view/atlas'
import { findDisagreements } from '../../domain/view/disagreements'
import type { SeriesView } from '../../domain/view/measureView'
import { DIRECTIONS } from '../../i18n/i18n'
import { toLanguage } from '../../i18n/locale'
import { useLanguage, useLocale } from '../../i18n/useLanguage'
import { Isolate } from '../../ui/Isolate'
import styles from './SeriesNotes.module.css'

interface SeriesNotesProps {
  readonly atlas: Atlas
  readonly series: SeriesView
}

/** What must be read with the chart: where values differ for one period, and which are doubtful, with the reason. */
export function SeriesNotes({ atlas, series }: SeriesNotesProps) {
  const { t } = useTranslation(['measurePanel', 'cards'])
  const language = useLanguage()
  const doubtful = series.rows.filter(({ confidence }) => confidence === 'low')
  if (series.rivals.length === 0 && doubtful.length === 0) return null
  return (
    <div className={styles.notes}>
      {series.rivals.length > 0 && (
        <div>
          <h4 className={styles.title}>{t('rivals.title')}</h4>
          <ul className={styles.list}>
            {series.rivals.map((points) => {
              const figures = points.map(({ figure }) => figure)
              return (
                <li key={figures[0]?.id}>
                  <Period figure={figures[0]} />{' '}
                  <ul className={styles.values}>
                    {figures.map((figure) => (
                      <li key={figure.id}>
                        <FigureNumber figure={figure} />
                      </li>
                    ))}
                  </ul>
                  <Compare atlas={atlas} figures={figures} />
                </li>
              )
            })}
          </ul>
        </div>
      )}
      {doubtful.length > 0 && (
        <div>
          <h4 className={styles.title}>{t('doubtful.title')}</h4>
          <ul className={styles.list}>
            {doubtful.map((figure) => (
              <li key={figure.id}>
                <Period figure={figure} /> <FigureNumber figure={figure} />
                <p className={styles.caution}>{figure.caution?.[language]}</p>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}

function Period({ figure }: { readonly figure: Figure | undefined }) {
  const { t } = useTranslation('cards')
  const locale = useLocale()
  const language = toLanguage(locale)
  const claim = figure?.period ?? figure?.target
  return (
    <span className={styles.period}>
      <Isolate dir={DIRECTIONS[language]}>
        {claim ? toDateText(claim.edtf, locale, t) : t('figure.noPeriod')}
      </Isolate>
    </span>
  )
}

/** Where the record has a comparison of these values, the way to it. */
function Compare({ atlas, figures }: { readonly atlas: Atlas; readonly figures: readonly Figure[] }) {
  const language = useLanguage()
  const found = figures.flatMap(({ id }) => findDisagreements(atlas.record.disagreements, id))
  return [...new Set(found)].map((disagreement) => (
    <p key={disagreement.id}>
      <ItemLink kind="disagreement" id={disagreement.id}>
        {disagreement.question[language]}
      </ItemLink>
    </p>
  ))
}
