import { useTranslation } from 'react-i18next'
import { CorridorWays } from '../../cards/CorridorWays'
import type { Atlas } from '../../domain/view/atlas'
import type { Passage } from '../../domain/view/passages'
import { listPassages } from '../../domain/view/passages'
import { useLanguage } from '../../i18n/useLanguage'
import styles from './TextMap.module.css'
import type { City } from './words'
import { toAsOfText } from './words'

/** Which corridors stop in a city, and where each leads next. */
export function CityCorridors({ atlas, city }: { readonly atlas: Atlas; readonly city: City }) {
  const { t } = useTranslation(['textMap', 'cards'])
  const language = useLanguage()
  const { view, index } = atlas
  const asOf = toAsOfText(view.years, t)
  const corridors = listPassages(city.id, index, view.years?.toYear ?? null)
  const toWay = ({ mode, state, nextId }: Passage) =>
    t('leg.state', {
      leg: t(`way.${mode}`, { next: index.stations.get(nextId)?.name[language] ?? t('corridor.missing') }),
      state: t(`cards:corridor.stage.${state}`),
    })
  if (corridors.length === 0) return <p>{t('here.noCorridors', { asOf })}</p>
  return (
    <>
      <h5 className={styles.label}>{t('here.corridors', { asOf })}</h5>
      <CorridorWays
        index={index}
        corridors={corridors}
        toWay={toWay}
        className={styles.list}
        waysClassName={styles.inner}
      />
    </>
  )
}
