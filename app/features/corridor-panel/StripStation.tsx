import { useTranslation } from 'react-i18next'
import type { Atlas } from '../../domain/view/atlas'
import styles from './RouteStrip.module.css'
import { StationMark } from './StationMark'
import { StationName } from './StationName'

/** Said in words too: the symbol alone would have to be learnt. */
const KINDS_TOLD = ['seaport', 'border', 'landing', 'terminal'] as const

interface StripStationProps {
  readonly atlas: Atlas
  readonly id: string
  /** Colour of the leg it stands on. */
  readonly tone: 'corridor' | 'fibre'
}

export function StripStation({ atlas, id, tone }: StripStationProps) {
  const { t } = useTranslation('corridorPanel')
  const kind = atlas.index.stations.get(id)?.kind
  const told = KINDS_TOLD.find((one) => one === kind)
  return (
    <li className={`${styles.station} ${styles[tone]}`}>
      <StationMark kind={kind} />
      <StationName atlas={atlas} id={id} />
      {told && <span className={styles.kind}>{t(`station.${told}`)}</span>}
    </li>
  )
}
