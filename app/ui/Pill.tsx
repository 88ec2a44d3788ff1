import type { ComponentProps } from 'react'
import styles from './Pill.module.css'

interface PillProps extends Omit<ComponentProps<'button'>, 'type' | 'className'> {
  /** `inverse` stands out from the other pills: dark on light, light on dark. */
  readonly tone?: 'card' | 'inverse'
}

/** A rounded button that floats on the map. */
export function Pill({ tone = 'card', children, ...button }: PillProps) {
  return (
    <button {...button} type="button" className={`${styles.pill} ${styles[tone]}`}>
      {children}
    </button>
  )
}
