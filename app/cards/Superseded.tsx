import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { SupersededText, SupersededValue } from '../domain/record/supersededSchema'
import type { Atlas } from '../domain/view/atlas'
import { useLanguage } from '../i18n/useLanguage'
import { Citations } from './Citations'
import { PanelSection } from './PanelSection'
import styles from './Superseded.module.css'

interface SupersededProps<Entry> {
  readonly atlas: Atlas
  readonly entries: readonly Entry[] | undefined
  /** What stood in its place, as the item's kind prints it. */
  readonly toOld: (entry: Entry) => ReactNode
}

/** What this record said of an item before it was corrected, and why it no longer does. */
export function Superseded<Entry extends SupersededText | SupersededValue>({
  atlas,
  entries,
  toOld,
}: SupersededProps<Entry>) {
  const { t } = useTranslation('cards')
  const language = useLanguage()
  if (!entries?.length) return null
  return (
    <PanelSection title={t('superseded.title')}>
      {entries.map((entry) => (
        <div key={`${entry.until} ${entry.why.en}`}>
          <p>
            <s className={styles.old}>{toOld(entry)}</s> {t('superseded.until', { version: entry.until })}
          </p>
          <p>{entry.why[language]}</p>
          <Citations atlas={atlas} citations={entry.citations} />
        </div>
      ))}
    </PanelSection>
  )
}
