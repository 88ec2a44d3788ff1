import type { SyntheticEvent } from 'react'
import { use, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ChipButton } from '../ui/ChipButton'
import { LaterContent } from '../ui/LaterContent'
import { useUrlState } from '../url-state/useUrlState'
import styles from './ReportLink.module.css'
import { RecordVersionContext } from './recordVersion'
import { readReportAddress } from './reportAddress'
import type { Report } from './reportHref'
import { toReportHref } from './reportHref'

const load = () => import('./loadReportLines').then(({ loadReportLines }) => loadReportLines())

/** At the foot of an item's panel: to where reports are taken, or else what whoever runs the site would need of one. */
export function ReportLink() {
  const { t } = useTranslation('cards')
  const { state } = useUrlState()
  const version = use(RecordVersionContext)
  const id = useId()
  const [unfolded, setUnfolded] = useState<Report>()
  const item = state.selection
  if (!item) return null
  const about = { item, leg: state.leg, version }
  // The camera is written to the address without a render: the page's address is read when it is wanted.
  const buildReport = (): Report => ({ ...about, page: location.href })
  const toHref = () => toReportHref(readReportAddress(), buildReport(), t('report.subject'))
  const href = toHref()
  // Not on click alone: the browser's menu and another tab take it as it stands.
  function renewHref({ currentTarget }: SyntheticEvent<HTMLAnchorElement>) {
    const renewed = toHref()
    if (renewed !== undefined) currentTarget.href = renewed
  }
  // Of another leg or version than they were unfolded for they would tell something else than the page they name.
  const lines = unfolded?.leg === state.leg && unfolded.version === version ? unfolded : undefined
  return (
    <div className={styles.report}>
      {href === undefined ? (
        <ChipButton
          tone="muted"
          isExpanded={lines !== undefined}
          controls={id}
          onClick={() => setUnfolded(lines ? undefined : buildReport())}
        >
          {t('report.action')}
        </ChipButton>
      ) : (
        <a
          href={href}
          target={href.startsWith('https:') ? '_blank' : undefined}
          rel="noopener noreferrer"
          onFocus={renewHref}
          onPointerDown={renewHref}
          onContextMenu={renewHref}
          onClick={renewHref}
        >
          {t('report.action')}
        </a>
      )}
      {href === undefined && lines && (
        <div id={id} className={styles.lines}>
          <LaterContent load={load} props={{ report: lines }} />
        </div>
      )}
    </div>
  )
}
