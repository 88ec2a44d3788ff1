import type { ReactNode } from 'react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { DatasetGate } from '../../cards/DatasetGate'
import { ItemLink } from '../../cards/ItemLink'
import type { AtlasProps } from '../../cards/panelProps'
import type { Route } from '../../domain/record/routeSchema'
import type { FactRow } from '../../domain/view/compareRoutes'
import { compareRoutes } from '../../domain/view/compareRoutes'
import { useLanguage } from '../../i18n/useLanguage'
import { Disclosure } from '../../ui/Disclosure'
import { Isolate } from '../../ui/Isolate'
import { BordersCell, CountriesCell, FactsCell, LengthCell } from './ComparisonCells'
import styles from './CorridorComparison.module.css'
import { toRouteStateText } from './legText'
import { SourceLinks } from './SourceLinks'

interface CorridorComparisonProps extends AtlasProps {
  readonly route: Route
  readonly other: Route
}

/** Two corridors in one table: what sources say of the whole of each, and where none does. */
export function CorridorComparison(props: CorridorComparisonProps) {
  return (
    <DatasetGate atlas={props.atlas} dataset="stations" onRetry={props.onRetry}>
      <ComparisonTable {...props} />
    </DatasetGate>
  )
}

function ComparisonTable({ atlas, route, other }: CorridorComparisonProps) {
  const { t } = useTranslation(['corridorPanel', 'cards'])
  const language = useLanguage()
  const id = useId()
  const year = atlas.view.years?.toYear ?? null
  const { sides, length, capacities, transitTimes, costs } = compareRoutes(
    route,
    other,
    atlas.index.stations,
    year,
  )
  const [a, b] = sides
  const columns = [`${id}-a`, `${id}-b`] as const
  const toName = (corridor: string) => atlas.index.corridors.get(corridor)?.name[language] ?? corridor
  const toFactLabel = ({ kind, unit }: FactRow) =>
    unit === undefined ? t(`fact.kind.${kind}`) : t(`compare.unit.${unit}`, { kind: t(`fact.kind.${kind}`) })
  return (
    <>
      <table className={styles.table}>
        <caption className={styles.caption}>
          {t('compare.caption', { a: toName(route.corridor), b: toName(other.corridor) })}
        </caption>
        <thead>
          <tr>
            {sides.map((side, position) => (
              <th key={side.route.id} id={columns[position]} scope="col">
                <ItemLink kind="corridor" id={side.route.corridor}>
                  <Isolate>{toName(side.route.corridor)}</Isolate>
                </ItemLink>
              </th>
            ))}
          </tr>
        </thead>
        <Row
          label={t('compare.modes')}
          columns={columns}
          cells={sides.map(({ modes }) =>
            modes.map((mode) => t(`cards:corridor.mode.${mode}`)).join(t('compare.separator')),
          )}
        />
        <Row
          label={t('compare.countries')}
          columns={columns}
          cells={sides.map((side) => (
            <CountriesCell key={side.route.id} atlas={atlas} countries={side.countries} />
          ))}
        />
        <Row
          label={t('compare.borders')}
          note={t('compare.bordersNote')}
          columns={columns}
          cells={sides.map((side) => <BordersCell key={side.route.id} atlas={atlas} side={side} />)}
        />
        <Row
          label={year === null ? t('compare.state') : t('compare.stateAsOf', { year: year })}
          columns={columns}
          cells={[toRouteStateText(a.summary, t), toRouteStateText(b.summary, t)]}
        />
        <Row
          label={t('fact.kind.length')}
          columns={columns}
          cells={sides.map((side, position) => (
            <LengthCell key={side.route.id} atlas={atlas} side={side} facts={length.facts[position] ?? []} />
          ))}
        />
        {[...capacities, ...transitTimes, ...costs].map((row) => (
          <Row
            key={`${row.kind} ${row.unit}`}
            label={toFactLabel(row)}
            columns={columns}
            cells={sides.map((side, position) => (
              <FactsCell key={side.route.id} atlas={atlas} facts={row.facts[position] ?? []} />
            ))}
          />
        ))}
        <Row
          label={t('compare.sources')}
          columns={columns}
          cells={sides.map((side) => <Sources key={side.route.id} atlas={atlas} route={side.route} />)}
        />
      </table>
      <p className={styles.note}>{t('compare.note')}</p>
    </>
  )
}

interface RowProps {
  readonly label: string
  readonly note?: string
  readonly columns: readonly [string, string]
  readonly cells: readonly ReactNode[]
}

/** Its name stands over its two cells and not beside them: a phone has no room for three columns of words. */
function Row({ label, note, columns, cells }: RowProps) {
  const id = useId()
  return (
    <tbody>
      <tr>
        <th id={id} scope="rowgroup" colSpan={2}>
          {label}
          {note !== undefined && <span className={styles.rowNote}>{note}</span>}
        </th>
      </tr>
      <tr>
        {cells.map((cell, position) => (
          <td key={columns[position]} headers={`${id} ${columns[position]}`}>
            {cell}
          </td>
        ))}
      </tr>
    </tbody>
  )
}

function Sources({ atlas, route }: Pick<CorridorComparisonProps, 'atlas' | 'route'>) {
  const { t } = useTranslation('cards')
  const count = new Set(route.citations.map(({ source }) => source)).size
  return (
    <Disclosure summary={t('count.sources', { count })}>
      <SourceLinks atlas={atlas} citations={route.citations} />
    </Disclosure>
  )
}
