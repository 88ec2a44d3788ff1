import { useTranslation } from 'react-i18next'
import { Citations } from '../../cards/Citations'
import { Fact, FactList } from '../../cards/FactList'
import { Mention } from '../../cards/Mention'
import { PanelSection } from '../../cards/PanelSection'
import { groupBySource } from '../../domain/view/citedItems'
import { useLanguage } from '../../i18n/useLanguage'
import { Isolate } from '../../ui/Isolate'
import { ArticlesSaid } from './ArticlesSaid'
import factStyles from './CorridorFacts.module.css'
import styles from './CorridorPanel.module.css'
import type { RouteTabProps } from './RouteTab'

/** What the articles say apart from the rest, the names it goes by, and every page the course rests on. */
export function SourcesTab({ atlas, corridor, route }: RouteTabProps) {
  const { t } = useTranslation('corridorPanel')
  const language = useLanguage()
  const { aliases, related, stageNote, citations } = corridor
  const known = groupBySource(citations)
  // The corridor's own citations say more of a page than the route's, which only name it.
  const all = [...citations, ...route.citations.filter(({ source }) => !known.has(source))]
  return (
    <div className={styles.tab}>
      <p className={styles.note}>
        <strong>{t('stageNote')}</strong> {stageNote[language]}
      </p>
      <ArticlesSaid atlas={atlas} corridor={corridor} />
      {(aliases || related) && (
        <FactList>
          {aliases && (
            <Fact label={t('aliases')}>
              <ul className={factStyles.aliases}>
                {aliases.map((alias) => (
                  <li key={alias}>
                    <Isolate>{alias}</Isolate>
                  </li>
                ))}
              </ul>
            </Fact>
          )}
          {related?.map(({ corridor: id, note }) => (
            <Fact key={id} label={t('related')}>
              <Mention atlas={atlas} id={id} />
              <p>{note[language]}</p>
            </Fact>
          ))}
        </FactList>
      )}
      <PanelSection title={t('cards:citations.title')}>
        <Citations atlas={atlas} citations={all} />
      </PanelSection>
    </div>
  )
}
