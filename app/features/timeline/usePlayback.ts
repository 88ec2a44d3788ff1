import { useEffect, useEffectEvent, useState } from 'react'
import type { YearRange } from '../../domain/dates/years'
import type { YearBar } from '../../domain/view/atlasView'
import type { Years } from './timelineController'
import { isOnlyYear, startPlaying, stepYears } from './timelineController'

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
 * It goes on only while the year it set is the one shown: Back, a link or any other act on the years ends it.
 */
export function usePlayback(
  bars: readonly YearBar[],
  years: Years,
  onChange: (years: Years, change: 'decision' | 'adjustment') => void,
): Playback {
  const [playedYear, setPlayedYear] = useState<number>()
  const isPlaying = playedYear !== undefined && isOnlyYear(playedYear, years)
  // Forgotten at once, or Forward to that year would play again by itself.
  if (playedYear !== undefined && !isPlaying) setPlayedYear(undefined)

  function show(next: YearRange, change: 'decision' | 'adjustment') {
    onChange(next, change)
    setPlayedYear(stepYears(bars, next, 1) ? next.fromYear : undefined)
  }

  const stepOn = useEffectEvent(() => {
    const next = stepYears(bars, years, 1)
    if (next) show(next, 'adjustment')
    else setPlayedYear(undefined)
  })

  useEffect(() => {
    if (playedYear === undefined) return
    const timer = setTimeout(stepOn, MILLISECONDS_PER_YEAR)
    return () => clearTimeout(timer)
  }, [playedYear])

  return {
    isPlaying,
    toggle: () => {
      const start = isPlaying ? undefined : startPlaying(bars, years)
      if (start) show(start, 'decision')
      else setPlayedYear(undefined)
    },
    pause: () => setPlayedYear(undefined),
  }
}
