import type { KeyboardEvent, ReactNode, RefObject } from 'react'
import { useId, useLayoutEffect, useRef } from 'react'
import { useMediaQuery } from '../lib/useMediaQuery'
import { IconButton } from './IconButton'
import styles from './MapCover.module.css'

interface MapCoverProps {
  readonly title: string
  /** What the close button does, in words. */
  readonly closeLabel: string
  readonly onClose: () => void
  /** True while what shows came with the page: then the focus stays where the page begins. */
  readonly isOfAddress: RefObject<boolean>
  readonly children: ReactNode
}

/** The heading of a panel. */
function findHeadingBeside(cover: Element | null): Element | undefined {
  return [...document.querySelectorAll('h2[tabindex="-1"]')].find((heading) => !cover?.contains(heading))
}

/** On a wide window a card in the map's place, beside the panel; on a phone a dialog that fills the window. */
export function MapCover({ title, closeLabel, onClose, isOfAddress, children }: MapCoverProps) {
  const isWide = useMediaQuery('(min-width: 900px) and (min-height: 480px)')
  const dialogRef = useRef<HTMLDialogElement>(null)
  const cardRef = useRef<HTMLElement>(null)
  const headingRef = useRef<HTMLHeadingElement>(null)
  const titleId = useId()

  // Before the card goes: then the focus is still where the reader left it.
  useLayoutEffect(() => {
    const dialog = dialogRef.current
    const cover = cardRef.current ?? dialog
    const opener = document.activeElement
    if (!isWide && dialog && !dialog.open) dialog.showModal()
    if (!isOfAddress.current) headingRef.current?.focus({ preventScroll: true })
    return () => {
      dialog?.close()
      const focused = document.activeElement
      if (focused !== document.body && !cover?.contains(focused)) return
      // It came with the address, and nothing opened it: what it lay over or stood beside goes on.
      const way = opener === document.body ? findHeadingBeside(cover) : opener
      if (way instanceof HTMLElement) way.focus()
    }
  }, [isWide, isOfAddress])

  function handleKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
    // Tells the page that the key is spent: Escape would close its panel too.
    event.preventDefault()
    onClose()
  }

  const content = (
    <>
      <header className={styles.header}>
        <h2 ref={headingRef} id={titleId} tabIndex={-1} className={styles.title}>
          {title}
        </h2>
        <IconButton icon="close" label={closeLabel} onClick={onClose} />
      </header>
      {children}
    </>
  )
  if (isWide) {
    return (
      <section ref={cardRef} className={styles.card} aria-labelledby={titleId} onKeyDown={handleKeyDown}>
        {content}
      </section>
    )
  }
  return (
    <dialog
      ref={dialogRef}
      className={styles.dialog}
      aria-labelledby={titleId}
      onKeyDown={handleKeyDown}
      onClick={(event) => {
        // A link was followed without leaving: to a panel, which this covers.
        if (event.defaultPrevented) onClose()
      }}
      onCancel={(event) => {
        // The address closes it, as it opened it.
        event.preventDefault()
        onClose()
      }}
    >
      {content}
    </dialog>
  )
}
