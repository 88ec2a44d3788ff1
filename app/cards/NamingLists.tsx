import { useTranslation } from 'react-i18next'
import { isKnown } from '../domain/view/atlas'
import { countNamingItems, findNamingItems } from '../domain/view/namingItems'
import styles from './Card.module.css'
import { toInYearsText } from './dateText'
import { MissingDatasets } from './MissingDatasets'
import { OtherYears } from './OtherYears'
import { PanelSection } from './PanelSection'
import type { ItemPanelProps } from './panelProps'
import { CorridorRows, DocumentRows, EventRows, FigureRows } from './RecordRows'

const DATASETS = ['events', 'figures', 'corridors', 'documents'] as const

/** Everything in the chosen years that names a person or an organisation. */
export function NamingLists({ atlas, id, onRetry }: ItemPanelProps) {
  const { t } = useTranslation('cards')
  const { events, figures, corridors, documents } = findNamingItems(atlas.view, id)
  const count = countNamingItems({ events, figures, corridors, documents })
  const elsewhen = countNamingItems(findNamingItems(atlas.placed, id)) - count
  const { years } = atlas.view
  const isWhole = DATASETS.every((dataset) => isKnown(atlas, dataset))
  return (
    <div className={styles.list}>
      {events.length > 0 && (
        <PanelSection title={t('group.event')}>
          <EventRows events={events} />
        </PanelSection>
      )}
      {figures.length > 0 && (
        <PanelSection title={t('group.figure')}>
          <FigureRows figures={figures.map(({ item }) => item)} />
        </PanelSection>
      )}
      {corridors.length > 0 && (
        <PanelSection title={t('group.corridor')}>
          <CorridorRows atlas={atlas} corridors={corridors} />
        </PanelSection>
      )}
      {documents.length > 0 && (
        <PanelSection title={t('group.document')}>
          <DocumentRows documents={documents} />
        </PanelSection>
      )}
      <MissingDatasets atlas={atlas} datasets={[...DATASETS, 'sources']} onRetry={onRetry} />
      {isWhole && count === 0 && elsewhen === 0 && <p>{t('naming.onlyNamed')}</p>}
      {isWhole && elsewhen > 0 && years && (
        <OtherYears hasMore>
          {count === 0 && `${t('naming.notInYears', { inYears: toInYearsText(years, t) })} `}
          {t('naming.otherYears', { count: elsewhen })}
        </OtherYears>
      )}
    </div>
  )
}
