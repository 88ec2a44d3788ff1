/** The small marks of the map in the legend, from the shapes and sizes the map has them in. */
import { formatNumber } from '../../i18n/format'
import { useLocale } from '../../i18n/useLanguage'
import {
  ARC,
  AREA_IMAGES,
  ARROW_IMAGE,
  BADGE,
  SPOT,
  STATION,
  STATION_IMAGES,
  toMarkImage,
} from '../../map/layers/signs'
import { SYMBOL_SHAPES } from '../../map/svg/symbolShapes'
import type { Sign } from './listSigns'
import styles from './SignSymbol.module.css'

/** As near as the map draws symbols at half their size. */
const SYMBOL_SCALE = 0.55
const MIDDLE = 14
/** Of two signs in one row. */
const PAIR = [7.5, 20.5] as const
const SPOT_RADIUS = (SPOT.far + SPOT.near) / 2

const IMAGES = {
  area: AREA_IMAGES.filled,
  seaport: STATION_IMAGES.seaport,
  border: STATION_IMAGES.border,
  power: toMarkImage('power'),
  pipeline: toMarkImage('pipeline'),
  arrow: ARROW_IMAGE,
} as const

function Shape({ image, x = MIDDLE }: { readonly image: string; readonly x?: number }) {
  const shape = SYMBOL_SHAPES.get(image)
  if (!shape) return null
  return (
    <path
      className={shape.isFilled ? styles.filled : styles.stroked}
      d={shape.path}
      strokeWidth={shape.strokeWidth}
      transform={`translate(${x} 7) scale(${SYMBOL_SCALE})`}
    />
  )
}

function Spot({ x = MIDDLE, isHollow = false }: { readonly x?: number; readonly isHollow?: boolean }) {
  return isHollow ? (
    <circle className={styles.hollow} cx={x} cy="7" r={SPOT_RADIUS + SPOT.edge / 2} strokeWidth={SPOT.edge} />
  ) : (
    <circle className={styles.filled} cx={x} cy="7" r={SPOT_RADIUS} />
  )
}

function Drawing({ sign }: { readonly sign: Sign }) {
  const locale = useLocale()
  switch (sign) {
    case 'hub':
      return (
        <>
          <circle className={styles.filled} cx={MIDDLE} cy="7" r="7" />
          <text className={styles.number} x={MIDDLE} y="10.2">
            {formatNumber(3, locale)}
          </text>
        </>
      )
    case 'spot':
      return <Spot />
    case 'hollow':
      return (
        <>
          <Spot x={PAIR[0]} isHollow />
          <Shape x={PAIR[1]} image={AREA_IMAGES.ring} />
        </>
      )
    case 'badge':
      return (
        <>
          <Spot />
          <circle
            className={styles.badge}
            cx={MIDDLE + BADGE.shift}
            cy={7 - BADGE.shift + BADGE.edge}
            r={BADGE.radius}
          />
        </>
      )
    case 'arc':
      return (
        <path
          className={styles.stroked}
          d="M3 11 Q14 -3 25 11"
          strokeWidth={ARC.width}
          opacity={ARC.opacity}
        />
      )
    case 'station':
      return (
        <circle
          className={styles.hollow}
          cx={MIDDLE}
          cy="7"
          r={STATION.end.near + STATION.edge / 2}
          strokeWidth={STATION.edge}
        />
      )
    default:
      return <Shape image={IMAGES[sign]} />
  }
}

const COLORS: Readonly<Record<Sign, 'event' | 'corridor'>> = {
  hub: 'event',
  spot: 'event',
  area: 'event',
  hollow: 'event',
  badge: 'event',
  arc: 'event',
  station: 'corridor',
  seaport: 'corridor',
  border: 'corridor',
  power: 'corridor',
  pipeline: 'corridor',
  arrow: 'corridor',
}

export function SignSymbol({ sign }: { readonly sign: Sign }) {
  return (
    <svg className={`${styles.sign} ${styles[COLORS[sign]]}`} viewBox="0 0 28 14" aria-hidden="true">
      <Drawing sign={sign} />
    </svg>
  )
}
