import type { FocusEvent, KeyboardEvent, MouseEvent, ReactNode } from 'react'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { IconButton } from '../ui/IconButton'
import { usePressOutside } from '../ui/usePressOutside'
import styles from './MoreMenu.module.css'

interface MoreMenuProps {
  /** False where there is room for all of it in the bar. */
  readonly isFolded: boolean
  /** What leads off the bar, such as a dialog, has `data-leaves`: it finds this closed, and the focus on its button. */
  readonly children: ReactNode
}

/**
 * The bar's lesser actions: behind one button where the bar is short. Plain buttons one after the other, so that Tab
 * goes through them; folded they are there unseen, for what they listen to, such as "?".
 */
export function MoreMenu({ isFolded, children }: MoreMenuProps) {
  const { t } = useTranslation('shell')
  const frameRef = useRef<HTMLDivElement>(null)
  const buttonRef = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(false)
  const isShown = isFolded && isOpen

  function closeToButton() {
    buttonRef.current?.focus()
    setOpen(false)
  }

  usePressOutside([frameRef], isShown, () => setOpen(false))

  function handleBlur({ relatedTarget }: FocusEvent) {
    if (relatedTarget && !frameRef.current?.contains(relatedTarget)) setOpen(false)
  }

  function handleKeyDown(event: KeyboardEvent) {
    if (!isShown || event.key !== 'Escape' || event.defaultPrevented) return
    // Spent: else the panel closes with it.
    event.preventDefault()
    closeToButton()
  }

  function handleClickCapture({ target }: MouseEvent) {
    if (isShown && target instanceof Element && target.closest('[data-leaves]')) closeToButton()
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears of its buttons and is none itself
    <div
      ref={frameRef}
      className={styles.frame}
      onBlur={handleBlur}
      onKeyDown={handleKeyDown}
      onClickCapture={handleClickCapture}
    >
      {isFolded && (
        <IconButton
          ref={buttonRef}
          look="floating"
          icon="more"
          label={t('more')}
          aria-expanded={isOpen}
          aria-controls="atlas-more"
          onClick={() => setOpen(!isOpen)}
        />
      )}
      <div id="atlas-more" className={styles.actions} data-closed={(isFolded && !isOpen) || undefined}>
        {children}
      </div>
    </div>
  )
}
