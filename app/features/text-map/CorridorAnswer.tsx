import { useTranslation } from 'react-i18next'
import { CorridorStateChip } from '../../cards/CorridorStateChip'
import { ItemLink } from '../../cards/ItemLink'
import type { Corridor } from '../../domain/record/corridorSchema'
import type { Atlas } from '../../domain/view/atlas'
import { buildRouteStrip, listStationsBetween, toDrawnKilometres } from '../../domain/view/routeStrip'
import { useLanguage } from '../../i18n/useLanguage'
import { useUrlState } from '../../url-state/useUrlState'
import { Answer } from './Answer'
import { LegWords } from './LegWords'
import styles from './TextMap.module.css'
import { toAsOfText } from './words'

interface CorridorAnswerProps {
  readonly atlas: Atlas
  /** Undefined where no corridor has a known course. */
  readonly corridor: Corridor | undefined
}

export function CorridorAnswer({ atlas, corridor }: CorridorAnswerProps) {
  const { t } = useTranslation(['textMap', 'cards'])
  const language = useLanguage()
  const { scope } = useUrlState().state
  const asOf = toAsOfText(atlas.view.years, t)
  const route = corridor && atlas.index.routes.get(`${corridor.id}-route`)
  if (!corridor || !route) {
    return (
      <Answer question={t('question.corridor')} sentence={t('corridor.none', { asOf })}>
        {scope === 'articles' && <p>{t('corridor.articles')}</p>}
      </Answer>
    )
  }
  const name = corridor.name[language]
  return (
    <Answer
      question={t('asked.corridor', { corridor: name })}
      sentence={t('corridor.sentence', { corridor: name, count: route.legs.length, asOf })}
    >
      <p className={styles.chips}>
        <ItemLink kind="corridor" id={corridor.id}>
          {name}
        </ItemLink>
        <CorridorStateChip atlas={atlas} corridor={corridor} />
      </p>
      {buildRouteStrip(route).map(({ branch, legs }) => (
        <div key={branch.id} className={styles.city}>
          <h4 className={styles.label}>{branch.name[language]}</h4>
          <ol className={styles.legs}>
            {legs.map(({ leg }) => (
              <LegWords
                key={leg.id}
                atlas={atlas}
                corridorId={corridor.id}
                legId={leg.id}
                from={leg.from}
                to={leg.to}
                between={listStationsBetween(leg).map(({ station }) => station)}
                kilometres={toDrawnKilometres(leg)}
              />
            ))}
          </ol>
        </div>
      ))}
      <p className={styles.note}>{t('corridor.note')}</p>
    </Answer>
  )
}
