import { useEffect, useEffectEvent, useState } from 'react'
import type { YearBar } from '../../domain/view/atlasView'
import type { Years } from './timelineController'
import { startPlaying, stepYears } from './timelineController'

/** Long enough to read a map that has just changed. */
const MILLISECONDS_PER_YEAR = 1600

interface Playback {
  readonly isPlaying: boolean
  readonly toggle: () => void
  readonly pause: () => void
}

/**
 * Plays through the years by a timer between two of them; nothing runs while it is paused.
 * The first year is a decision and the rest adjust it, so that Back leads to where playing began.
 */
export function usePlayback(
  bars: readonly YearBar[],
  years: Years,
  onChange: (years: Years, change: 'decision' | 'adjustment') => void,
): Playback {
  const [isPlaying, setPlaying] = useState(false)
  const playedYear = isPlaying && years?.fromYear === years?.toYear ? years?.fromYear : undefined

  const stepOn = useEffectEvent(() => {
    const next = stepYears(bars, years, 1)
    if (next) onChange(next, 'adjustment')
    if (!next || !stepYears(bars, next, 1)) setPlaying(false)
  })

  useEffect(() => {
    if (playedYear === undefined) return
    const timer = setTimeout(stepOn, MILLISECONDS_PER_YEAR)
    return () => clearTimeout(timer)
  }, [playedYear])

  return {
    isPlaying: playedYear !== undefined,
    toggle: () => {
      const start = isPlaying ? undefined : startPlaying(bars, years)
      if (!start) {
        setPlaying(false)
        return
      }
      onChange(start, 'decision')
      setPlaying(stepYears(bars, start, 1) !== undefined)
    },
    pause: () => setPlaying(false),
  }
}
