import type { MouseEvent, ReactNode } from 'react'
import type { SelectionKind } from '../domain/state/selection'
import { useUrlState } from '../url-state/useUrlState'
import styles from './ItemLink.module.css'

interface ItemLinkProps {
  readonly kind: SelectionKind
  readonly id: string
  /** `plain` takes the colour and weight of the text around it, for titles. */
  readonly look?: 'link' | 'plain'
  readonly className?: string | undefined
  readonly children: ReactNode
}

function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
}

/** The one way to an item's panel: a real link that keeps the rest of the address, followed without a reload. */
export function ItemLink({ kind, id, look = 'link', className, children }: ItemLinkProps) {
  const { update, toHref } = useUrlState()
  const patch = { selection: { kind, id } }
  return (
    <a
      href={toHref(patch)}
      className={[styles[look], className].filter(Boolean).join(' ')}
      onClick={(event) => {
        if (!isPlainClick(event)) return
        event.preventDefault()
        update(patch)
      }}
    >
      {children}
    </a>
  )
}
