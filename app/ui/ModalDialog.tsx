/** A dialog over the whole page that Escape, or a press beside it, closes. */
import type { KeyboardEvent, ReactNode, RefObject } from 'react'
import { useEffect, useRef } from 'react'

interface Modal {
  readonly ref: RefObject<HTMLDialogElement | null>
  /** Closes it from within: the focus is back on the page, and `onClose` called, when it returns. */
  readonly close: () => void
}

/** `onClose` is called after the browser has given the focus back to what had it. */
export function useModal(ref: RefObject<HTMLDialogElement | null>, onClose: () => void): Modal {
  function close() {
    // Not left to the event: it comes later, and would undo what the reader asks for in between, such as to open again.
    ref.current?.close()
    onClose()
  }
  return { ref, close }
}

interface ModalDialogProps {
  /** What has the focus first, the caller says in an effect of its own. */
  readonly modal: Modal
  readonly className: string | undefined
  readonly label?: string
  /** In place of `label`: the id of the element that names it. */
  readonly labelledBy?: string
  /** Keys pressed inside it, but for Escape. */
  readonly onKeyDown?: (event: KeyboardEvent) => void
  readonly children: ReactNode
}

export function ModalDialog(props: ModalDialogProps) {
  const { modal, className, label, labelledBy, onKeyDown, children } = props
  const { ref, close } = modal
  const isPressOutside = useRef(false)

  useEffect(() => {
    if (ref.current && !ref.current.open) ref.current.showModal()
  }, [ref])

  function handleKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return
    if (event.key !== 'Escape') return onKeyDown?.(event)
    // Tells the page that the key is spent: Escape would close its panel too.
    event.preventDefault()
    close()
  }

  return (
    <dialog
      ref={ref}
      className={className}
      aria-label={label}
      aria-labelledby={labelledBy}
      // By the browser itself, such as by a phone's way back.
      onClose={close}
      onKeyDown={handleKeyDown}
      onPointerDown={(event) => {
        isPressOutside.current = event.target === event.currentTarget
      }}
      onClick={(event) => {
        if (isPressOutside.current && event.target === event.currentTarget) close()
      }}
    >
      {children}
    </dialog>
  )
}
