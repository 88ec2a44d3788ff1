import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Confidence } from '../domain/record/confidence'
import type { LocalisedText } from '../domain/record/text'
import { useLanguage } from '../i18n/useLanguage'
import styles from './ElsewhereSection.module.css'
import { Fact, FactList } from './FactList'
import { PanelSection } from './PanelSection'
import { Weight } from './Weight'

interface ElsewhereSectionProps {
  readonly elsewhere: {
    readonly summary: LocalisedText
    readonly confidence: Confidence
    readonly caution?: LocalisedText | undefined
  }
  /** The same item by the articles and by other sources; only where the two differ. */
  readonly readings?: { readonly articles: ReactNode; readonly pages: ReactNode } | undefined
  readonly children?: ReactNode
}

/** What other sources tell of an item of the articles; both readings side by side where they differ. */
export function ElsewhereSection({ elsewhere, readings, children }: ElsewhereSectionProps) {
  const { t } = useTranslation('cards')
  const language = useLanguage()
  return (
    <PanelSection title={t('elsewhere.title')}>
      {readings && (
        <FactList>
          <Fact label={t('elsewhere.articles')}>{readings.articles}</Fact>
          <Fact label={t('elsewhere.pages')}>{readings.pages}</Fact>
        </FactList>
      )}
      <p>{elsewhere.summary[language]}</p>
      {children}
      <Weight confidence={elsewhere.confidence} caution={elsewhere.caution} />
    </PanelSection>
  )
}

interface ReadingProps {
  /** Its chips and its date. */
  readonly children: ReactNode
  readonly note: LocalisedText | undefined
}

/** One of the two readings. */
export function Reading({ children, note }: ReadingProps) {
  const language = useLanguage()
  return (
    <>
      <div className={styles.reading}>{children}</div>
      {note && <p>{note[language]}</p>}
    </>
  )
}
