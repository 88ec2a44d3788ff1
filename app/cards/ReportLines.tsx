import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { CopyButton } from '../ui/CopyButton'
import { useCopy } from '../ui/useCopy'
import styles from './ReportLines.module.css'
import type { Report } from './reportHref'
import { toReportText } from './reportHref'

/** Where no address takes reports: says so, and gives the lines that a report begins with. */
export function ReportLines({ report }: { readonly report: Report }) {
  const { t } = useTranslation('copying')
  const text = toReportText(report)
  const { outcome, shownRef, copy } = useCopy(text)
  const rootRef = useRef<HTMLDivElement>(null)
  // They unfold at the foot of a panel, below what is in view: nothing would seem to have happened.
  useEffect(() => rootRef.current?.scrollIntoView({ block: 'nearest' }), [])
  return (
    <div ref={rootRef} className={styles.root}>
      <p>{t('report.noAddress')}</p>
      <p ref={shownRef} lang="en" dir="ltr" className={styles.lines}>
        {text}
      </p>
      <CopyButton
        outcome={outcome}
        label={t('report.copy')}
        onClick={() => void copy(t('report.announcement'))}
      />
    </div>
  )
}
