import { useTranslation } from 'react-i18next'
import { Fact, FactList } from '../../cards/FactList'
import { ItemDate } from '../../cards/ItemDate'
import { MentionList } from '../../cards/Mention'
import { PanelSection } from '../../cards/PanelSection'
import { CorridorStageChip } from '../../cards/StageChips'
import type { Corridor } from '../../domain/record/corridorSchema'
import type { Atlas } from '../../domain/view/atlas'
import { toDatedItemPlacement } from '../../domain/view/placement'
import { useLanguage } from '../../i18n/useLanguage'

interface ArticlesSaidProps {
  readonly atlas: Atlas
  /** As it is shown, with what other pages tell. */
  readonly corridor: Corridor
}

/** What the articles alone say of a corridor that other sources tell more of: kept apart, in their own measure of it. */
export function ArticlesSaid({ atlas, corridor }: ArticlesSaidProps) {
  const { t } = useTranslation('corridorPanel')
  const language = useLanguage()
  const written = atlas.writtenCorridors.get(corridor.id)
  if (!corridor.elsewhere || !written) return null
  const name = written.name[language]
  return (
    <PanelSection title={t('articles.title')}>
      <p>{written.summary[language]}</p>
      <FactList>
        {name !== corridor.name[language] && <Fact label={t('articles.name')}>{name}</Fact>}
        <Fact label={t('articles.state')}>
          <CorridorStageChip corridor={written} />
          <p>{written.stageNote[language]}</p>
        </Fact>
        <Fact label={t('articles.when')}>
          <ItemDate
            date={written.date}
            placement={toDatedItemPlacement(written, atlas.index)}
            status="held"
          />
        </Fact>
        {written.routeNote && <Fact label={t('articles.route')}>{written.routeNote[language]}</Fact>}
        {written.opinionOf && (
          <Fact label={t('cards:opinion.label')}>
            <MentionList atlas={atlas} ids={written.opinionOf} />
          </Fact>
        )}
      </FactList>
    </PanelSection>
  )
}
