import { useTranslation } from 'react-i18next'
import { CorridorRows, DocumentRows, EventRows, FigureRows } from '../../cards/RecordRows'
import type { Atlas } from '../../domain/view/atlas'
import { isKnown } from '../../domain/view/atlas'
import { selectUnplaced } from '../../domain/view/overviewSelectors'
import { Disclosure } from '../../ui/Disclosure'
import styles from './Overview.module.css'

/** What no map can show: items whose sources name no place. */
export function Unplaced({ atlas }: { readonly atlas: Atlas }) {
  const { t } = useTranslation('overview')
  const { events, figures, corridors, documents } = selectUnplaced(atlas.view)
  const count = events.length + figures.length + corridors.length + documents.length
  const isCounted = (['events', 'figures', 'corridors', 'documents'] as const).every((dataset) =>
    isKnown(atlas, dataset),
  )
  if (count === 0) return null
  return (
    <Disclosure summary={isCounted ? t('unplaced.titleCounted', { count }) : t('unplaced.title')}>
      <div className={styles.group}>
        <p>{t('unplaced.note')}</p>
        {events.length > 0 && <EventRows events={events} />}
        {figures.length > 0 && <FigureRows figures={figures} />}
        {corridors.length > 0 && <CorridorRows atlas={atlas} corridors={corridors} />}
        {documents.length > 0 && <DocumentRows documents={documents} />}
      </div>
    </Disclosure>
  )
}
