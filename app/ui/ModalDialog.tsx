/** A dialog over the whole page that Escape, or a press beside it, closes. */
import type { KeyboardEvent, ReactNode, RefObject } from 'react'
import { useEffect, useRef } from 'react'

interface ModalDialogProps {
  /** Its `close()` closes it from within. What has the focus first, the caller says in an effect of its own. */
  readonly ref: RefObject<HTMLDialogElement | null>
  readonly className: string | undefined
  readonly label?: string
  /** In place of `label`: the id of the element that names it. */
  readonly labelledBy?: string
  /** Keys pressed inside it, but for Escape. */
  readonly onKeyDown?: (event: KeyboardEvent) => void
  /** Called after the browser has given the focus back to what had it. */
  readonly onClose: () => void
  readonly children: ReactNode
}

export function ModalDialog(props: ModalDialogProps) {
  const { ref, className, label, labelledBy, onKeyDown, onClose, children } = props
  const isPressOutside = useRef(false)

  useEffect(() => {
    if (ref.current && !ref.current.open) ref.current.showModal()
  }, [ref])

  function handleKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return
    if (event.key !== 'Escape') return onKeyDown?.(event)
    // Tells the page that the key is spent: Escape would close its panel too.
    event.preventDefault()
    ref.current?.close()
  }

  return (
    <dialog
      ref={ref}
      className={className}
      aria-label={label}
      aria-labelledby={labelledBy}
      onClose={onClose}
      onKeyDown={handleKeyDown}
      onPointerDown={(event) => {
        isPressOutside.current = event.target === event.currentTarget
      }}
      onClick={(event) => {
        if (isPressOutside.current && event.target === event.currentTarget) ref.current?.close()
      }}
    >
      {children}
    </dialog>
  )
}
