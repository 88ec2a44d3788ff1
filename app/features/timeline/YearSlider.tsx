import { DirectionProvider } from '@base-ui/react/direction-provider'
import { Slider } from '@base-ui/react/slider'
import type { PointerEvent } from 'react'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useTimeDirection } from '../../cards/useTimeDirection'
import type { YearRange } from '../../domain/dates/years'
import { formatYear } from '../../i18n/format'
import { useLocale } from '../../i18n/useLanguage'
import type { Years } from './timelineController'
import { fromHandles, toHandles, toHandleYear, toYearAt } from './timelineController'
import styles from './YearSlider.module.css'

interface YearSliderProps {
  readonly span: YearRange
  readonly years: Years
  readonly onChange: (years: Years, change: 'decision' | 'adjustment') => void
  /** A finger that meant the year and met the handle before it. */
  readonly onTapYear: (year: number) => void
}

/** A finger that moved less has tapped. */
const TAP_PIXELS = 6

/**
 * Two handles on the edges between years. A press or drag is one decision: its first change makes the step that
 * Back undoes, the others replace it. Keys adjust. Where time runs from the right, later is to the left for keys and for drags.
 */
export function YearSlider({ span, years, onChange, onTapYear }: YearSliderProps) {
  const { t } = useTranslation('timeline')
  const locale = useLocale()
  const direction = useTimeDirection()
  const hasGestureChanged = useRef(false)
  const pressedAt = useRef({ x: 0, y: 0 })
  const handles = toHandles(years, span)

  function handleChange(next: readonly number[], reason: string) {
    if (next[0] === handles[0] && next[1] === handles[1]) return
    const isPointer = reason === 'drag' || reason === 'track-press'
    onChange(fromHandles(next, span), isPointer && !hasGestureChanged.current ? 'decision' : 'adjustment')
    if (isPointer) hasGestureChanged.current = true
  }

  /** A handle is larger for the finger than the bars beside it, and at either end lies over one. */
  function handlePointerUp({ currentTarget, clientX, clientY, pointerType }: PointerEvent<HTMLElement>) {
    const { x, y } = pressedAt.current
    if (pointerType !== 'touch' || hasGestureChanged.current) return
    if (Math.hypot(clientX - x, clientY - y) > TAP_PIXELS) return
    const { left, right, width } = currentTarget.getBoundingClientRect()
    onTapYear(toYearAt((direction === 'rtl' ? right - clientX : clientX - left) / width, span))
  }

  return (
    <DirectionProvider direction={direction}>
      <Slider.Root
        className={styles.slider}
        value={handles}
        min={span.fromYear}
        max={span.toYear + 1}
        minStepsBetweenValues={1}
        largeStep={5}
        thumbCollisionBehavior="none"
        format={{ useGrouping: false }}
        locale="en"
        onValueChange={(next, { reason }) => handleChange(next, reason)}
      >
        <Slider.Control
          className={styles.control}
          onPointerDown={({ clientX, clientY }) => {
            hasGestureChanged.current = false
            pressedAt.current = { x: clientX, y: clientY }
          }}
          onPointerUp={handlePointerUp}
        >
          <Slider.Track className={styles.track}>
            <Slider.Indicator className={styles.indicator} />
            {(['from', 'to'] as const).map((handle, index) => (
              <Slider.Thumb
                key={handle}
                index={index}
                className={styles.thumb}
                getAriaLabel={() => t(`handle.${handle}`)}
                getAriaValueText={(_, edge) => formatYear(toHandleYear(edge, index), locale)}
              />
            ))}
          </Slider.Track>
        </Slider.Control>
      </Slider.Root>
    </DirectionProvider>
  )
}
