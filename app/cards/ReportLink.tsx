import { use } from 'react'
import { useTranslation } from 'react-i18next'
import { useUrlState } from '../url-state/useUrlState'
import styles from './ReportLink.module.css'
import { RecordVersionContext } from './recordVersion'
import { toReportHref } from './reportHref'

/** At the foot of an item's panel, where the build names an address for it. */
export function ReportLink() {
  const { t } = useTranslation('cards')
  const { state, toHref } = useUrlState()
  const version = use(RecordVersionContext)
  const item = state.selection
  if (!item) return null
  const page = new URL(toHref({}), location.href).href
  const href = toReportHref(import.meta.env.VITE_REPORT_ADDRESS, { item, version, page }, t('report.subject'))
  if (href === undefined) return null
  return (
    <p className={styles.report}>
      <a href={href} target={href.startsWith('https:') ? '_blank' : undefined} rel="noopener noreferrer">
        {t('report.action')}
      </a>
    </p>
  )
}
