/**
 * Keeps the reader's place when the words change under them: the same text is longer in one language than in the
 * other, so the same scroll position would be another entry.
 */
import type { RefObject } from 'react'
import { useEffect, useLayoutEffect, useRef } from 'react'
import { useLanguage } from '../i18n/useLanguage'

const ENTRIES = 'h2, h3, h4, p, li, dt, [role="tab"]'

interface ReadingPlace {
  readonly entry: Element
  /** From the top of the scroll area to the top of the entry, in pixels. */
  readonly offset: number
}

function readPlace(scroll: HTMLElement): ReadingPlace | undefined {
  // At the very top the reader is at the top, whatever stands there.
  if (scroll.scrollTop === 0) return undefined
  const top = scroll.getBoundingClientRect().top
  for (const entry of scroll.querySelectorAll(ENTRIES)) {
    const offset = entry.getBoundingClientRect().top - top
    if (offset >= 0) return { entry, offset }
  }
  return undefined
}

export function useReadingPlace(scrollRef: RefObject<HTMLElement | null>): void {
  const language = useLanguage()
  const place = useRef<ReadingPlace>(undefined)

  useEffect(() => {
    const scroll = scrollRef.current
    if (!scroll) return
    const handleScroll = () => {
      place.current = readPlace(scroll)
    }
    scroll.addEventListener('scroll', handleScroll, { passive: true })
    return () => scroll.removeEventListener('scroll', handleScroll)
  }, [scrollRef])

  // biome-ignore lint/correctness/useExhaustiveDependencies: the language is when to restore, not what with
  useLayoutEffect(() => {
    const scroll = scrollRef.current
    const kept = place.current
    if (!scroll || !kept?.entry.isConnected) return
    const top = scroll.getBoundingClientRect().top
    scroll.scrollTop += kept.entry.getBoundingClientRect().top - top - kept.offset
  }, [scrollRef, language])
}
