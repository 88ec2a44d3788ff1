import type { ComponentProps } from 'react'
import styles from './BarButton.module.css'
import type { IconName } from './Icon'
import { Icon } from './Icon'
import { Pill } from './Pill'

interface BarButtonProps extends Omit<ComponentProps<'button'>, 'type' | 'className' | 'children' | 'title'> {
  /** Its name, and what it says where words are shown. */
  readonly label: string
  readonly icon: IconName
  /** What it shows of itself in the bar; folded away in a menu it shows both. */
  readonly look: 'icon' | 'word'
}

/** One of the page's own actions: a pill in the bar of a wide window, a row of a menu in a narrow one. */
export function BarButton({ label, icon, look, ...button }: BarButtonProps) {
  return (
    <span className={`${styles.place} ${styles[look]}`}>
      <Pill {...button} title={look === 'icon' ? label : undefined}>
        <span className={styles.drawing}>
          <Icon name={icon} />
        </span>
        <span className={styles.words}>{label}</span>
      </Pill>
    </span>
  )
}
