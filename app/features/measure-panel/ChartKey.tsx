import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { findItem } from '../../domain/record/findItem'
import { isRealised } from '../../domain/record/stages'
import type { Atlas } from '../../domain/view/atlas'
import type { MeasureView } from '../../domain/view/measureView'
import { useLanguage } from '../../i18n/useLanguage'
import { Isolate } from '../../ui/Isolate'
import styles from './ChartKey.module.css'
import { MarkShape } from './MarkShape'

interface ChartKeyProps {
  readonly atlas: Atlas
  readonly view: MeasureView
}

/** How to read the charts: only what occurs in them. */
export function ChartKey({ atlas, view }: ChartKeyProps) {
  const { t } = useTranslation('measurePanel')
  const language = useLanguage()
  const points = view.series.flatMap((series) => series.points)
  const hasUnknown = points.some(({ figure }) => figure.reporter === undefined)
  const drawn = view.reporters.filter((id) => points.some(({ figure }) => figure.reporter === id))
  const entries = [
    { key: 'realised', isThere: points.some(({ figure }) => isRealised(figure.stage)), drawing: FILLED },
    { key: 'other', isThere: points.some(({ figure }) => !isRealised(figure.stage)), drawing: HOLLOW },
    { key: 'part', isThere: points.some(({ isWholeYear }) => !isWholeYear), drawing: TAIL },
    { key: 'unsure', isThere: points.some(({ figure }) => figure.confidence === 'low'), drawing: UNSURE },
    { key: 'line', isThere: view.series.some(({ segments }) => segments.length > 0), drawing: LINE },
  ] as const
  return (
    <div className={styles.key} data-tone={view.measure.kind === 'money' ? 'trade' : 'corridor'}>
      <ul className={styles.list}>
        {entries
          .filter(({ isThere }) => isThere)
          .map(({ key, drawing }) => (
            <Entry key={key} drawing={drawing}>
              {t(`key.${key}`)}
            </Entry>
          ))}
      </ul>
      {drawn.length > 0 && (
        <>
          <p className={styles.heading}>{t('key.reporters')}</p>
          <ul className={styles.reporters}>
            {drawn.map((id) => (
              <Entry
                key={id}
                drawing={
                  <MarkShape
                    x={12}
                    y={9}
                    reporterRank={view.reporters.indexOf(id)}
                    className={styles.filled}
                  />
                }
              >
                <Isolate>{findItem(atlas.index, id)?.name[language] ?? id}</Isolate>
              </Entry>
            ))}
            {hasUnknown && <Entry drawing={FILLED}>{t('key.unknown')}</Entry>}
          </ul>
        </>
      )}
    </div>
  )
}

function Entry({ drawing, children }: { readonly drawing: ReactNode; readonly children: ReactNode }) {
  return (
    <li className={styles.entry}>
      <svg className={styles.drawing} viewBox="0 0 24 18" aria-hidden="true">
        {drawing}
      </svg>
      <span>{children}</span>
    </li>
  )
}

const FILLED = <MarkShape x={12} y={9} reporterRank={undefined} className={styles.filled} />
const HOLLOW = <MarkShape x={12} y={9} reporterRank={undefined} className={styles.hollow} />
const UNSURE = (
  <g className={styles.unsure}>
    <MarkShape x={12} y={9} reporterRank={undefined} className={styles.filled} />
  </g>
)
const TAIL = (
  <>
    <path className={styles.tail} d="M3 9h15" />
    <MarkShape x={18} y={9} reporterRank={undefined} className={styles.filled} />
  </>
)
const LINE = (
  <>
    <path className={styles.line} d="M5 12L19 6" />
    <MarkShape x={5} y={12} reporterRank={0} className={styles.filled} />
    <MarkShape x={19} y={6} reporterRank={0} className={styles.filled} />
  </>
)
