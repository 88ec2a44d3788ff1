import { useTranslation } from 'react-i18next'
import { ArticleLink } from '../../cards/ArticleLink'
import { ItemPanel } from '../../cards/ItemPanel'
import { MissingItem } from '../../cards/MissingItem'
import { PanelSection } from '../../cards/PanelSection'
import type { ItemPanelProps } from '../../cards/panelProps'
import { isFoundingArticle } from '../../domain/record/sourceSchema'
import { useLanguage } from '../../i18n/useLanguage'
import { Disclosure } from '../../ui/Disclosure'
import { Isolate } from '../../ui/Isolate'
import { LaterContent } from '../../ui/LaterContent'
import { CitedGroups } from './CitedGroups'
import { SourceFacts } from './SourceFacts'
import styles from './SourcePanel.module.css'

const load = () => import('./loadCiting').then(({ loadCiting }) => loadCiting())

/** One article or page: who published it and when, what is wrong with it, and everything in the record that rests on it. */
export function SourcePanel({ atlas, id, onRetry }: ItemPanelProps) {
  const { t } = useTranslation('sourcePanel')
  const language = useLanguage()
  const source = atlas.index.sources.get(id)
  if (!source) return <MissingItem atlas={atlas} id={id} kind="source" onRetry={onRetry} />
  return (
    <ItemPanel
      key={id}
      kind={t('cards:panel.kind.source')}
      title={<Isolate>{source.outlet[language]}</Isolate>}
      context={
        source.title === undefined ? (
          t('untitled')
        ) : (
          <span lang={source.language} dir="auto" className={styles.title}>
            {source.title}
          </span>
        )
      }
    >
      <ArticleLink source={source} />
      {isFoundingArticle(source) && <p>{source.about[language]}</p>}
      <SourceFacts source={source} />
      {source.defects.length > 0 && (
        <PanelSection title={t('defects')}>
          <ul className={styles.defects}>
            {source.defects.map((defect) => (
              <li key={defect.en}>{defect[language]}</li>
            ))}
          </ul>
        </PanelSection>
      )}
      <Disclosure isBuiltAtFirst summary={<h3 className={styles.citing}>{t('citing')}</h3>}>
        <LaterContent load={load} props={{ source }} />
      </Disclosure>
      <PanelSection
        title={t('rests.title')}
        note={t(isFoundingArticle(source) ? 'rests.note' : 'rests.noteOfPage')}
      >
        <CitedGroups atlas={atlas} source={source} onRetry={onRetry} />
      </PanelSection>
    </ItemPanel>
  )
}
