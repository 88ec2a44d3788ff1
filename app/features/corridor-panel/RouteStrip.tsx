import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import type { Route } from '../../domain/record/routeSchema'
import type { Atlas } from '../../domain/view/atlas'
import { toLineLook } from '../../domain/view/lineLook'
import type { Junction, StripBranch } from '../../domain/view/routeStrip'
import { buildRouteStrip } from '../../domain/view/routeStrip'
import { useLanguage } from '../../i18n/useLanguage'
import styles from './RouteStrip.module.css'
import { StripLeg } from './StripLeg'
import { StripStation } from './StripStation'

interface RouteStripProps {
  readonly atlas: Atlas
  readonly route: Route
}

/** The course from end to end, each branch a strip of its own that says where it leaves the others and joins them. */
export function RouteStrip({ atlas, route }: RouteStripProps) {
  const { t } = useTranslation('corridorPanel')
  const language = useLanguage()
  const strip = buildRouteStrip(route)
  const toSentence = (key: 'leaves' | 'joins', { station, branch, part }: Junction) =>
    t(`route.${key}`, {
      context: part,
      branch: branch.name[language],
      station: atlas.index.stations.get(station)?.name[language] ?? t('route.missing'),
    })
  return strip.map(({ branch, legs, leaves, joins }) => (
    <div key={branch.id} className={styles.branch}>
      {strip.length > 1 && <h4 className={styles.name}>{branch.name[language]}</h4>}
      {(leaves || joins) && (
        <p className={styles.note}>
          {leaves && toSentence('leaves', leaves)} {joins && toSentence('joins', joins)}
        </p>
      )}
      <Strip atlas={atlas} legs={legs} label={branch.name[language]} />
    </div>
  ))
}

interface StripProps {
  readonly atlas: Atlas
  readonly legs: StripBranch['legs']
  readonly label: string
}

function Strip({ atlas, legs, label }: StripProps) {
  return (
    <ol className={styles.strip} aria-label={label}>
      {legs.map(({ leg, isContinued }) => {
        const tone = toLineLook(leg.mode, 'operating').color
        return (
          <Fragment key={leg.id}>
            {!isContinued && <StripStation atlas={atlas} id={leg.from} tone={tone} />}
            <StripLeg atlas={atlas} leg={leg} />
            <StripStation atlas={atlas} id={leg.to} tone={tone} />
          </Fragment>
        )
      })}
    </ol>
  )
}
