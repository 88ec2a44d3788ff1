import type { ReactNode } from 'react'
import type { SelectionKind } from '../domain/state/selection'
import { ItemLink } from './ItemLink'
import styles from './ItemRow.module.css'

interface ItemRowProps {
  readonly kind: SelectionKind
  readonly id: string
  readonly title: ReactNode
  /** Small words over the title: a date, a kind. */
  readonly over?: ReactNode
  /** Chips or small words under it. */
  readonly under?: ReactNode
}

/** One line of a short list: a title that leads on, with what must be said of it. */
export function ItemRow({ kind, id, title, over, under }: ItemRowProps) {
  return (
    <li className={styles.row}>
      {over !== undefined && <div className={styles.over}>{over}</div>}
      <ItemLink kind={kind} id={id} look="plain" className={styles.title}>
        {title}
      </ItemLink>
      {under !== undefined && <div className={styles.under}>{under}</div>}
    </li>
  )
}

export function ItemRows({ children }: { readonly children: ReactNode }) {
  return <ul className={styles.rows}>{children}</ul>
}
