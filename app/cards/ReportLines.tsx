import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { CopyableText } from '../ui/CopyableText'
import styles from './ReportLines.module.css'
import type { Report } from './reportHref'
import { toReportText } from './reportHref'

/** Where no address takes reports: says so, and gives the lines that a report begins with. */
export function ReportLines({ report }: { readonly report: Report }) {
  const { t } = useTranslation('copying')
  const rootRef = useRef<HTMLDivElement>(null)
  // They unfold at the foot of a panel, below what is in view: nothing would seem to have happened.
  useEffect(() => rootRef.current?.scrollIntoView({ block: 'nearest' }), [])
  return (
    <div ref={rootRef} className={styles.root}>
      <p>{t('report.noAddress')}</p>
      <CopyableText
        text={toReportText(report)}
        lang="en"
        dir="ltr"
        label={t('report.copy')}
        announcement={t('report.announcement')}
      />
    </div>
  )
}
