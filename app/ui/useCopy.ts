/** Copies a text that stands on the page; where the browser refuses, or knows no clipboard, selects it there instead. */
import type { RefObject } from 'react'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { announce } from './announcements'

const DONE_MILLISECONDS = 2500

export interface Copying {
  /** Of this text; `copied` passes. */
  readonly outcome: 'copied' | 'refused' | undefined
  /** For the element that shows the text. */
  readonly shownRef: RefObject<HTMLParagraphElement | null>
  readonly copy: (announcement: string) => Promise<void>
}

/** The words are those of the namespace "copying". */
export function useCopy(text: string): Copying {
  const { t } = useTranslation('copying')
  /** A new object for each attempt, so that what was refused twice is selected twice. */
  const [last, setLast] = useState<{ readonly text: string; readonly outcome: 'copied' | 'refused' }>()
  const shownRef = useRef<HTMLParagraphElement>(null)

  useLayoutEffect(() => {
    if (last?.outcome === 'refused' && shownRef.current) getSelection()?.selectAllChildren(shownRef.current)
  }, [last])

  useEffect(() => {
    if (last?.outcome !== 'copied') return
    const timer = setTimeout(() => setLast(undefined), DONE_MILLISECONDS)
    return () => clearTimeout(timer)
  }, [last])

  async function copy(announcement: string) {
    try {
      await navigator.clipboard.writeText(text)
      setLast({ text, outcome: 'copied' })
      announce(announcement)
    } catch {
      setLast({ text, outcome: 'refused' })
      announce(t('refused'))
    }
  }

  return { outcome: last?.text === text ? last.outcome : undefined, shownRef, copy }
}
