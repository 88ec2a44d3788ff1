/** Which digits and month names the page is written with, and which way time runs. A choice shows at once; nothing is left or loaded anew. */
import type { FocusEvent, KeyboardEvent, RefObject } from 'react'
import { useEffect, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { setWriting } from '../i18n/setWriting'
import { useLocale } from '../i18n/useLanguage'
import type { WritingStyle } from '../i18n/writingStyle'
import { DIGITS, MONTHS, toLocale, toStyle } from '../i18n/writingStyle'
import { announce } from '../ui/announcements'
import { usePressOutside } from '../ui/usePressOutside'
import { useUrlState } from '../url-state/useUrlState'
import styles from './WritingSettings.module.css'

interface WritingSettingsProps {
  readonly buttonRef: RefObject<HTMLButtonElement | null>
  readonly onClose: () => void
}

/** Examples are what they are, whichever way the page is written. */
const AS_IT_STANDS = { applyPostProcessor: false } as const
const EDGE_PIXELS = 12
const TIME_DIRECTIONS = ['rtl', 'ltr'] as const

/** Below its button and within the window: in the top layer, so that no card covers it. */
function place(popup: HTMLElement, button: HTMLElement): void {
  const { left, width, bottom } = button.getBoundingClientRect()
  const room = document.documentElement.clientWidth - popup.offsetWidth - EDGE_PIXELS
  const x = Math.max(EDGE_PIXELS, Math.min(left + width / 2 - popup.offsetWidth / 2, room))
  const y = Math.min(bottom + 8, window.innerHeight - popup.offsetHeight - EDGE_PIXELS)
  popup.style.setProperty('translate', `${x}px ${Math.max(EDGE_PIXELS, y)}px`)
}

export function WritingSettings({ buttonRef, onClose }: WritingSettingsProps) {
  const { t } = useTranslation(['writingSettings', 'shell', 'ui'])
  const locale = useLocale()
  const style = toStyle(locale)
  const { state, update } = useUrlState()
  const popupRef = useRef<HTMLDivElement>(null)
  const titleId = useId()

  useEffect(() => {
    const [popup, button] = [popupRef.current, buttonRef.current]
    if (!popup || !button) return
    popup.showPopover?.()
    place(popup, button)
    popup.querySelector<HTMLInputElement>('input:checked')?.focus()
  }, [buttonRef])

  usePressOutside([popupRef, buttonRef], true, onClose)
  useEffect(() => {
    const handleResize = () => onClose()
    window.addEventListener('resize', handleResize)
    return () => window.removeEventListener('resize', handleResize)
  }, [onClose])

  function handleKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape') return
    // Spent: else the panel closes with it.
    event.preventDefault()
    onClose()
    buttonRef.current?.focus()
  }

  function handleBlur(event: FocusEvent) {
    const next = event.relatedTarget
    if (next && !popupRef.current?.contains(next) && next !== buttonRef.current) onClose()
  }

  function choose(patch: Partial<WritingStyle>) {
    setWriting(toLocale({ ...style, ...patch })).catch(() => announce(t('ui:part.failed')))
  }

  return (
    <div
      ref={popupRef}
      popover="manual"
      role="dialog"
      aria-labelledby={titleId}
      className={styles.popup}
      onKeyDown={handleKeyDown}
      onBlur={handleBlur}
    >
      <h2 id={titleId} className={styles.title}>
        {t('shell:writing.title')}
      </h2>
      <Choice name="digits" values={DIGITS} chosen={style.digits} onChoose={(digits) => choose({ digits })} />
      <Choice name="months" values={MONTHS} chosen={style.months} onChoose={(months) => choose({ months })} />
      <Choice
        name="time"
        values={TIME_DIRECTIONS}
        chosen={state.time ?? 'rtl'}
        onChoose={(time) => update({ time: time === 'rtl' ? null : time })}
      />
      <p className={styles.note}>{t('note')}</p>
    </div>
  )
}

interface ChoiceProps<Value extends string> {
  readonly name: keyof WritingStyle | 'time'
  readonly values: readonly Value[]
  readonly chosen: Value
  readonly onChoose: (value: Value) => void
}

function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { name, values, chosen, onChoose } = props
  const { t } = useTranslation('writingSettings')
  const toLabel = (key: string) => t(key, AS_IT_STANDS)
  return (
    <fieldset className={styles.choice}>
      <legend>{t(`${name}.legend`)}</legend>
      {values.map((value) => (
        <label key={value}>
          <input
            type="radio"
            name={`writing-${name}`}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          {toLabel(`${name}.${value}`)}
        </label>
      ))}
    </fieldset>
  )
}
