import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { findItem } from '../../domain/record/findItem'
import { isRealised } from '../../domain/record/stages'
import type { Atlas } from '../../domain/view/atlas'
import type { MeasureView } from '../../domain/view/measureView'
import { useLanguage } from '../../i18n/useLanguage'
import { Disclosure } from '../../ui/Disclosure'
import { Isolate } from '../../ui/Isolate'
import styles from './ChartKey.module.css'
import type { ChartMark } from './chartGeometry'
import { MarkShape } from './MarkShape'

/** How to read the charts: only what occurs in them. */
export function ChartKey({ view }: { readonly view: MeasureView }) {
  const { t } = useTranslation('measurePanel')
  const points = view.series.flatMap((series) => series.points)
  const entries = [
    { key: 'realised', isThere: points.some(({ figure }) => isRealised(figure.stage)), drawing: FILLED },
    { key: 'other', isThere: points.some(({ figure }) => !isRealised(figure.stage)), drawing: HOLLOW },
    { key: 'part', isThere: points.some(({ isWholeYear }) => !isWholeYear), drawing: TAIL },
    { key: 'unsure', isThere: points.some(({ figure }) => figure.confidence === 'low'), drawing: UNSURE },
    { key: 'line', isThere: view.series.some(({ segments }) => segments.length > 0), drawing: LINE },
    { key: 'shape', isThere: view.reporters.length > 0, drawing: SHAPES },
  ] as const
  return (
    <Disclosure summary={t('key.title')}>
      <ul className={styles.list} data-tone={toTone(view)}>
        {entries
          .filter(({ isThere }) => isThere)
          .map(({ key, drawing }) => (
            <Entry key={key} drawing={drawing}>
              {t(`key.${key}`)}
            </Entry>
          ))}
      </ul>
    </Disclosure>
  )
}

interface ReporterKeyProps {
  readonly atlas: Atlas
  readonly view: MeasureView
  readonly marks: readonly ChartMark[]
}

/** Whose statistics the marks of one chart are. */
export function ReporterKey({ atlas, view, marks }: ReporterKeyProps) {
  const { t } = useTranslation('measurePanel')
  const language = useLanguage()
  const drawn = new Set(marks.map(({ point }) => point.figure.reporter))
  const named = view.reporters.filter((id) => drawn.has(id))
  if (named.length === 0) return null
  return (
    <ul className={styles.reporters} data-tone={toTone(view)} aria-label={t('table.reporter')}>
      {named.map((id) => (
        <Entry
          key={id}
          drawing={
            <MarkShape x={12} y={9} reporterRank={view.reporters.indexOf(id)} className={styles.filled} />
          }
        >
          <Isolate>{findItem(atlas.index, id)?.name[language] ?? id}</Isolate>
        </Entry>
      ))}
      {drawn.has(undefined) && <Entry drawing={FILLED}>{t('key.unknown')}</Entry>}
    </ul>
  )
}

function toTone({ measure }: MeasureView): 'trade' | 'corridor' {
  return measure.kind === 'money' ? 'trade' : 'corridor'
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
const SHAPES = (
  <>
    <MarkShape x={6} y={9} reporterRank={0} className={styles.filled} />
    <MarkShape x={18} y={9} reporterRank={1} className={styles.filled} />
  </>
)
