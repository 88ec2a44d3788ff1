import type { ReactNode } from 'react'
import { POINTING_ATTRIBUTE, toPointing } from '../domain/state/pointing'
import type { SelectionKind } from '../domain/state/selection'
import { isPlainClick } from '../lib/isPlainClick'
import { useLink } from '../url-state/useUrlState'
import styles from './ItemLink.module.css'

interface ItemLinkProps {
  readonly kind: SelectionKind
  readonly id: string
  /** Of a corridor: the leg it opens at. */
  readonly leg?: string | undefined
  /** `plain` takes the colour and weight of the text around it, for titles. */
  readonly look?: 'link' | 'plain'
  readonly className?: string | undefined
  /** Of several side by side: this one is open. */
  readonly isCurrent?: boolean
  readonly children: ReactNode
}

/** The one way to an item's panel: a real link that keeps the rest of the address, followed without a reload. */
export function ItemLink({
  kind,
  id,
  leg,
  look = 'link',
  className,
  isCurrent = false,
  children,
}: ItemLinkProps) {
  const { href, follow } = useLink({ selection: { kind, id }, ...(leg === undefined ? {} : { leg }) })
  const isOnMap = kind === 'corridor' || kind === 'figure'
  const pointing = isOnMap
    ? { [POINTING_ATTRIBUTE]: toPointing({ kind, id, ...(leg === undefined ? {} : { leg }) }) }
    : {}
  return (
    <a
      {...pointing}
      href={href}
      aria-current={isCurrent ? 'true' : undefined}
      className={[styles[look], className].filter(Boolean).join(' ')}
      onClick={(event) => {
        if (!isPlainClick(event)) return
        event.preventDefault()
        follow()
      }}
    >
      {children}
    </a>
  )
}
