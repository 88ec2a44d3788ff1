import type { ComponentProps } from 'react'
import type { IconName } from './Icon'
import { Icon } from './Icon'
import styles from './IconButton.module.css'

interface IconButtonProps
  extends Omit<ComponentProps<'button'>, 'type' | 'className' | 'children' | 'title'> {
  /** What pressing it does; also shown to the pointer. */
  readonly label: string
  readonly icon: IconName
  /** `floating` stands on the map, `plain` inside a card. */
  readonly look?: 'floating' | 'plain'
  readonly iconSize?: number
}

export function IconButton({ label, icon, look = 'plain', iconSize = 20, ...button }: IconButtonProps) {
  return (
    <button
      {...button}
      type="button"
      className={`${styles.button} ${styles[look]}`}
      aria-label={label}
      title={label}
    >
      <Icon name={icon} size={iconSize} />
    </button>
  )
}
