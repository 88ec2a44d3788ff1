/**
 * Where focus and scroll go when another item is chosen. A choice made outside the panel, or by a link that went
 * with the old panel, leads to the new panel's heading; closing leads back to what opened it, if it is still there or
 * has come back with the overview.
 */
import type { RefObject } from 'react'
import { useEffect, useRef } from 'react'

interface PanelFocusInput {
  readonly frameRef: RefObject<HTMLElement | null>
  readonly scrollRef: RefObject<HTMLElement | null>
  /** Undefined for the overview. */
  readonly itemKey: string | undefined
}

const OVERVIEW = 'overview'

function isUsable(element: Element | null): element is HTMLElement {
  return element instanceof HTMLElement && element.isConnected && element !== document.body
}

/** Of links to the item the one in view: the scroll area is where it was when one of them was followed. */
function findLinkInView(scroll: HTMLElement, itemKey: string): HTMLElement | undefined {
  const [kind = '', id] = itemKey.split(' ')
  const { top, bottom } = scroll.getBoundingClientRect()
  return [...scroll.querySelectorAll<HTMLAnchorElement>('a[href]')]
    .filter(
      ({ origin, search }) => origin === location.origin && new URLSearchParams(search).get(kind) === id,
    )
    .find((link) => {
      const box = link.getBoundingClientRect()
      return box.top >= top && box.bottom <= bottom
    })
}

/** Gives back what to call before closing by a key: then the focus returns to the opener from wherever it is. */
export function usePanelFocus({ frameRef, scrollRef, itemKey }: PanelFocusInput): () => void {
  const shownKey = useRef(itemKey)
  const opener = useRef<HTMLElement | null>(null)
  const openedFromOverview = useRef<string>(undefined)
  const isHistoryStep = useRef(false)
  const mustReturn = useRef(false)
  const scrollTops = useRef(new Map<string, number>())

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const handleHistoryStep = () => {
      isHistoryStep.current = true
      clearTimeout(timer)
      // React renders a step of history before any timer runs; a step that changes no item must not mark a later one.
      timer = setTimeout(() => {
        isHistoryStep.current = false
      })
    }
    window.addEventListener('popstate', handleHistoryStep)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('popstate', handleHistoryStep)
    }
  }, [])

  useEffect(() => {
    const scroll = scrollRef.current
    if (!scroll) return
    const handleScroll = () => scrollTops.current.set(shownKey.current ?? OVERVIEW, scroll.scrollTop)
    scroll.addEventListener('scroll', handleScroll, { passive: true })
    return () => scroll.removeEventListener('scroll', handleScroll)
  }, [scrollRef])

  useEffect(() => {
    if (shownKey.current === itemKey) return
    if (shownKey.current === undefined) openedFromOverview.current = itemKey
    shownKey.current = itemKey
    const isReturn = isHistoryStep.current || itemKey === undefined
    scrollRef.current?.scrollTo({ top: isReturn ? (scrollTops.current.get(itemKey ?? OVERVIEW) ?? 0) : 0 })

    const focused = document.activeElement
    const frame = frameRef.current
    if (!frame) return
    const isInside = isUsable(focused) && frame.contains(focused)
    if (itemKey === undefined) {
      const returnTo = opener.current
      opener.current = null
      const isReturning = isInside || mustReturn.current || !isUsable(focused)
      mustReturn.current = false
      if (isUsable(returnTo) && isReturning) {
        returnTo.focus({ preventScroll: true })
        return
      }
    }
    if (isInside && focused !== frame) return
    if (isUsable(focused) && !isInside) opener.current = focused
    const heading = frame.querySelector<HTMLElement>('h2[tabindex="-1"]')
    const openedKey = itemKey === undefined ? openedFromOverview.current : undefined
    const link = openedKey && scrollRef.current ? findLinkInView(scrollRef.current, openedKey) : undefined
    const target = link ?? heading ?? frame
    target.focus({ preventScroll: true })
  }, [frameRef, scrollRef, itemKey])

  return () => {
    mustReturn.current = true
  }
}
