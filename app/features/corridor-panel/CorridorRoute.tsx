import { useTranslation } from 'react-i18next'
import { toStroke } from '../../cards/CorridorStroke'
import { Mention } from '../../cards/Mention'
import type { Corridor } from '../../domain/record/corridorSchema'
import { isInService } from '../../domain/record/stages'
import type { Atlas } from '../../domain/view/atlas'
import styles from './CorridorRoute.module.css'

interface CorridorRouteProps {
  readonly atlas: Atlas
  readonly corridor: Corridor
  /** Ids of the places named, in order along the route. */
  readonly path: readonly string[]
}

/** The places named, one under the other, on the corridor's own stroke; nothing between them is claimed. */
export function CorridorRoute({ atlas, corridor, path }: CorridorRouteProps) {
  const { t } = useTranslation('corridorPanel')
  const line = isInService(corridor.stage) ? styles.solid : styles.dashed
  return (
    <>
      <ol className={`${styles.route} ${styles[toStroke(corridor.mode)]} ${line}`}>
        {path.map((id, leg) => (
          <li key={`${id}-${path.indexOf(id) === leg ? 'there' : 'again'}`} className={styles.station}>
            <Mention atlas={atlas} id={id} />
          </li>
        ))}
      </ol>
      <p className={styles.note}>{t('route.indicative')}</p>
    </>
  )
}
