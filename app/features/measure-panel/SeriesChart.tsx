import { useRef } from 'react'
import { useTimeDirection } from '../../cards/useTimeDirection'
import { isRealised } from '../../domain/record/stages'
import type { MeasurePoint, YearSpan } from '../../domain/view/measureView'
import { formatYear } from '../../i18n/format'
import { useLocale } from '../../i18n/useLanguage'
import { useElementWidth } from '../../lib/useElementWidth'
import type { ChartLayout, ChartMark, PlacedMark } from './chartGeometry'
import { layOutChart } from './chartGeometry'
import { MarkShape } from './MarkShape'
import styles from './SeriesChart.module.css'

/** Before the page is laid out, and where nothing is: in tests. */
const WIDTH_AT_FIRST = 360

interface SeriesChartProps {
  /** What a screen reader says instead; the table that follows has every value. */
  readonly label: string
  readonly tone: 'trade' | 'corridor'
  readonly marks: readonly ChartMark[]
  readonly segments: readonly (readonly [MeasurePoint, MeasurePoint])[]
  readonly span: YearSpan
  readonly top: number
  readonly reporters: readonly string[]
  readonly toTickLabel: (value: number) => string
}

/** One series over the years. Filled is realised, hollow is not; lines join only what may be joined. */
export function SeriesChart(props: SeriesChartProps) {
  const { label, tone, marks, segments, span, top, reporters, toTickLabel } = props
  const boxRef = useRef<HTMLDivElement>(null)
  const width = useElementWidth(boxRef) || WIDTH_AT_FIRST
  const isRightToLeft = useTimeDirection() === 'rtl'
  const layout = layOutChart({ marks, span, top, width, isRightToLeft, toTickLabel })
  const placed = new Map(layout.marks.map((one) => [one.mark.point, one]))
  return (
    <div ref={boxRef} className={styles.box}>
      <svg
        role="img"
        aria-label={label}
        className={`${styles.chart} ${styles[tone]}`}
        width={layout.width}
        height={layout.height}
        viewBox={`0 0 ${layout.width} ${layout.height}`}
      >
        <Frame layout={layout} isRightToLeft={isRightToLeft} toTickLabel={toTickLabel} />
        {segments.map(([from, to]) => {
          const start = placed.get(from)
          const end = placed.get(to)
          if (!start || !end) return null
          return (
            <line
              key={from.figure.id}
              className={`${styles.line} ${from.isShown && to.isShown ? '' : styles.faded}`}
              x1={start.x}
              y1={start.y}
              x2={end.x}
              y2={end.y}
            />
          )
        })}
        {layout.marks.map((one) => (
          <Mark key={one.mark.point.figure.id} placed={one} reporters={reporters} />
        ))}
        {layout.marks.map(
          ({ mark, label: spot }) =>
            spot && (
              <text
                key={mark.point.figure.id}
                x={spot.x}
                y={spot.y}
                className={mark.point.figure.confidence === 'low' ? styles.unsureLabel : styles.label}
              >
                {mark.label}
              </text>
            ),
        )}
      </svg>
    </div>
  )
}

function Mark({ placed, reporters }: { readonly placed: PlacedMark; readonly reporters: readonly string[] }) {
  const { mark, x, y, yTo, tailX } = placed
  const { figure, isShown } = mark.point
  const rank = figure.reporter === undefined ? -1 : reporters.indexOf(figure.reporter)
  const look = [
    isRealised(figure.stage) ? styles.filled : styles.hollow,
    figure.confidence === 'low' ? styles.unsure : '',
    isShown ? '' : styles.faded,
  ].join(' ')
  return (
    <g className={look}>
      <title>{mark.label}</title>
      {tailX !== undefined && <line className={styles.tail} x1={tailX} y1={y} x2={x} y2={y} />}
      {yTo !== undefined && <line className={styles.range} x1={x} y1={y} x2={x} y2={yTo} />}
      <MarkShape x={x} y={y} reporterRank={rank < 0 ? undefined : rank} className={styles.mark} />
      {yTo !== undefined && (
        <MarkShape x={x} y={yTo} reporterRank={rank < 0 ? undefined : rank} className={styles.mark} />
      )}
    </g>
  )
}

interface FrameProps {
  readonly layout: ChartLayout
  readonly isRightToLeft: boolean
  readonly toTickLabel: (value: number) => string
}

/** The scale and the years. */
function Frame({ layout, isRightToLeft, toTickLabel }: FrameProps) {
  const { plot, ticks, years, yearEdges, gutter, width } = layout
  const locale = useLocale()
  return (
    <g>
      {ticks.map(({ value, y }) => (
        <g key={value}>
          <line className={styles.grid} x1={plot.fromX} y1={y} x2={plot.toX} y2={y} />
          <text className={styles.tick} x={isRightToLeft ? width - gutter / 2 : gutter / 2} y={y}>
            {toTickLabel(value)}
          </text>
        </g>
      ))}
      {yearEdges.map((x) => (
        <line key={x} className={styles.edge} x1={x} y1={plot.bottom} x2={x} y2={plot.bottom + 5} />
      ))}
      {years.map(
        ({ year, x, hasLabel }) =>
          hasLabel && (
            <text key={year} className={styles.tick} x={x} y={plot.bottom + 14}>
              {formatYear(year, locale)}
            </text>
          ),
      )}
    </g>
  )
}
