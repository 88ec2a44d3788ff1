/** The map as words: what a picture shows at a glance, to be asked and to be read. */
import { crossings } from 'virtual:crossings'
import type { RefObject } from 'react'
import { useDeferredValue } from 'react'
import { useTranslation } from 'react-i18next'
import { MissingDatasets } from '../../cards/MissingDatasets'
import type { AtlasProps } from '../../cards/panelProps'
import type { DatasetName } from '../../domain/record/schema'
import type { TextMapQuestion } from '../../domain/state/textMap'
import { hasCourse } from '../../domain/view/corridorState'
import { hasArrived } from '../../domain/view/hasArrived'
import { selectNamedCorridors } from '../../domain/view/overviewSelectors'
import { compareNames } from '../../i18n/format'
import { useLanguage } from '../../i18n/useLanguage'
import { MapCover } from '../../ui/MapCover'
import { useTextMapInUrl } from '../../url-state/useTextMapInUrl'
import { BetweenAnswer } from './BetweenAnswer'
import { CorridorAnswer } from './CorridorAnswer'
import { DistanceTable } from './DistanceTable'
import { EventsAnswer } from './EventsAnswer'
import { QuestionForm } from './QuestionForm'
import styles from './TextMap.module.css'
import { WhereAnswer } from './WhereAnswer'
import { isCity } from './words'

interface TextMapProps extends AtlasProps {
  readonly wanted: TextMapQuestion
  readonly isOfAddress: RefObject<boolean>
}

/** Without these an answer would keep something back. */
const NEEDED: readonly DatasetName[] = [
  'places',
  'events',
  'figures',
  'corridors',
  'sources',
  'people',
  'organisations',
  'stations',
  'routes',
]

export function TextMap({ atlas, wanted: question, onRetry, isOfAddress }: TextMapProps) {
  const { t } = useTranslation(['textMap', 'cards', 'app'])
  const language = useLanguage()
  const { from, to, way, close, ask } = useTextMapInUrl()
  // The years' handles stay quick; the words follow in the pauses.
  const shownAtlas = useDeferredValue(atlas)
  const { record, index, view } = shownAtlas

  const byName = compareNames(language)
  const cities = record.places
    .filter(({ isHub }) => isHub)
    .filter(isCity)
    .toSorted((a, b) => byName(a.name[language], b.name[language]))
  const named = selectNamedCorridors(view, index)
  // An address may ask for one nobody had spoken of in its years: that is the answer then.
  const asked = index.corridors.get(way ?? '')
  const corridors = [...new Set(asked ? [...named, asked] : named)]
    .filter((one) => hasCourse(one, index))
    .toSorted((a, b) => byName(a.name[language], b.name[language]))
  const city = cities.find(({ id }) => id === from)
  const start = city ?? cities[0]
  const end = cities.find(({ id }) => id === to) ?? cities.find((other) => other !== start)
  const corridor = corridors.find(({ id }) => id === way) ?? corridors[0]

  return (
    <MapCover title={t('title')} closeLabel={t('close')} onClose={close} isOfAddress={isOfAddress}>
      <div className={styles.content}>
        <p className={styles.lead}>{t('lead')}</p>
        <QuestionForm
          atlas={atlas}
          question={question}
          cities={cities}
          corridors={corridors}
          city={city}
          start={start}
          end={end}
          corridor={corridor}
          onAsk={ask}
        />
        {hasArrived(shownAtlas, NEEDED) ? (
          <>
            {question === 'where' && (
              <WhereAnswer atlas={shownAtlas} cities={cities} city={city} crossings={crossings} />
            )}
            {question === 'between' && start && end && (
              <BetweenAnswer atlas={shownAtlas} start={start} end={end} crossings={crossings} />
            )}
            {question === 'events' && <EventsAnswer atlas={shownAtlas} cities={cities} />}
            {question === 'corridor' && <CorridorAnswer atlas={shownAtlas} corridor={corridor} />}
            <DistanceTable cities={cities} />
          </>
        ) : (
          <MissingDatasets atlas={shownAtlas} datasets={NEEDED} onRetry={onRetry} />
        )}
      </div>
    </MapCover>
  )
}
