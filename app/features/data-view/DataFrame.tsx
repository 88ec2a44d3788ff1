import type { KeyboardEvent, ReactNode, RefObject } from 'react'
import { useId, useLayoutEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useMediaQuery } from '../../lib/useMediaQuery'
import { IconButton } from '../../ui/IconButton'
import styles from './DataFrame.module.css'

interface DataFrameProps {
  readonly title: string
  readonly onClose: () => void
  /** True while what shows came with the page: then the focus stays where the page begins. */
  readonly isOfAddress: RefObject<boolean>
  readonly children: ReactNode
}

/** On a wide window a card in the map's place, beside the panel; on a phone a dialog that fills the window. */
export function DataFrame({ title, onClose, isOfAddress, children }: DataFrameProps) {
  const { t } = useTranslation('dataView')
  const isWide = useMediaQuery('(min-width: 900px)')
  const dialogRef = useRef<HTMLDialogElement>(null)
  const cardRef = useRef<HTMLElement>(null)
  const headingRef = useRef<HTMLHeadingElement>(null)
  const titleId = useId()

  // Before the card goes: then the focus is still where the reader left it.
  useLayoutEffect(() => {
    const card = cardRef.current
    const dialog = dialogRef.current
    const opener = document.activeElement
    if (!isWide && dialog && !dialog.open) dialog.showModal()
    if (!isOfAddress.current) headingRef.current?.focus({ preventScroll: true })
    return () => {
      dialog?.close()
      if (card?.contains(document.activeElement) && opener instanceof HTMLElement) opener.focus()
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
        <IconButton icon="close" label={t('close')} onClick={onClose} />
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
