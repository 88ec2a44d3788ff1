import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { ChangeText } from '../../cards/ChangeText'
import { toDateText } from '../../cards/dateText'
import { FigureNumber } from '../../cards/FigureNumber'
import { ItemLink } from '../../cards/ItemLink'
import { Mention } from '../../cards/Mention'
import { TargetText } from '../../cards/TargetText'
import type { Figure } from '../../domain/record/figureSchema'
import type { Atlas } from '../../domain/view/atlas'
import { DIRECTIONS } from '../../i18n/i18n'
import { toLanguage } from '../../i18n/locale'
import { useLanguage, useLocale } from '../../i18n/useLanguage'
import { Isolate } from '../../ui/Isolate'
import { VisuallyHidden } from '../../ui/VisuallyHidden'
import styles from './ObservationTable.module.css'

interface ObservationTableProps {
  readonly atlas: Atlas
  readonly caption: string
  readonly rows: readonly Figure[]
}

/** Every value with what it is, whose it is and where it stands: the chart in words, and what no chart can draw. */
export function ObservationTable({ atlas, caption, rows }: ObservationTableProps) {
  const { t } = useTranslation('measurePanel')
  const id = useId()
  return (
    <table className={styles.table}>
      <caption>
        <VisuallyHidden>{caption}</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          <th scope="col" rowSpan={2}>
            {t('table.period')}
          </th>
          <th scope="col">{t('table.value')}</th>
          <th scope="col">{t('table.stage')}</th>
          <th scope="col">{t('table.reporter')}</th>
        </tr>
        <tr>
          <th id={`${id}-sources`} colSpan={3}>
            {t('table.sources')}
          </th>
        </tr>
      </thead>
      {rows.map((figure) => (
        <ObservationRow key={figure.id} atlas={atlas} figure={figure} sourcesId={`${id}-sources`} />
      ))}
    </table>
  )
}

interface ObservationRowProps {
  readonly atlas: Atlas
  readonly figure: Figure
  readonly sourcesId: string
}

function ObservationRow({ atlas, figure, sourcesId }: ObservationRowProps) {
  const { t } = useTranslation(['measurePanel', 'cards'])
  const language = useLanguage()
  const id = useId()
  const { changePercent: change } = figure
  return (
    <tbody>
      <tr>
        <th id={id} scope="rowgroup" rowSpan={2}>
          <Period figure={figure} />
        </th>
        <td>
          <ItemLink kind="figure" id={figure.id} look="plain">
            <FigureNumber figure={figure} />
          </ItemLink>
          {change !== undefined && (
            <span className={styles.change}>
              <ChangeText percent={change} />
            </span>
          )}
        </td>
        <td>
          {t(`cards:figure.stage.${figure.stage}`, { context: figure.kind })}
          {figure.confidence === 'low' && <span className={styles.unsure}>{t('cards:confidence.low')}</span>}
        </td>
        <td>
          {figure.reporter === undefined ? (
            <span className={styles.muted}>{t('table.unknown')}</span>
          ) : (
            <Mention atlas={atlas} id={figure.reporter} />
          )}
        </td>
      </tr>
      <tr className={styles.second}>
        <td colSpan={3} headers={`${id} ${sourcesId}`}>
          {figure.caution && <p>{figure.caution[language]}</p>}
          <ul className={styles.sources}>
            {[...new Set(figure.citations.map(({ source }) => source))].map((source) => (
              <li key={source}>
                <ItemLink kind="source" id={source}>
                  <Isolate>{atlas.index.sources.get(source)?.outlet[language] ?? source}</Isolate>
                </ItemLink>
              </li>
            ))}
          </ul>
        </td>
      </tr>
    </tbody>
  )
}

function Period({ figure: { period, target, reported } }: { readonly figure: Figure }) {
  const { t } = useTranslation('cards')
  const locale = useLocale()
  const language = toLanguage(locale)
  const dir = DIRECTIONS[language]
  return (
    <>
      {period && <Isolate dir={dir}>{toDateText(period.edtf, locale, t)}</Isolate>}
      {target && <TargetText edtf={target.edtf} />}
      {!period && !target && (
        <>
          {t('figure.noPeriod')}
          {reported && (
            <span className={styles.reported}>
              <Isolate dir={dir}>
                {t('figure.reported', { date: toDateText(reported.edtf, locale, t) })}
              </Isolate>
            </span>
          )}
        </>
      )}
    </>
  )
}
