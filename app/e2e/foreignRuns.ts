/** What of the page is written in the other language's letters and does not say so. */
import type { Page } from '@playwright/test'
import type { Language } from '../domain/record/text'

/** Inside running texts of the record, which have no marks of their own: the name of a format, and two in brackets. */
const KEPT = ['OTS Plus.', 'Supreme Interstate Council', 'Supreme Intergovernmental Council']

/**
 * Runs, seen or spoken, whose nearest `lang` is the page's own: on the English page of Arabic letters, on the Arabic
 * one of two Latin words or more. Abbreviations such as TITR are read alike.
 */
export function listUnmarkedRuns(page: Page, language: Language): Promise<readonly string[]> {
  return page.evaluate(
    ({ own, kept }) => {
      const word = "\\p{sc=Latin}[\\p{sc=Latin}\\p{M}\\d.&’'+/-]*"
      const foreign =
        own === 'ar' ? new RegExp(`${word}(?:[\\s,:]+${word})+`, 'gu') : /\p{sc=Arabic}[\p{sc=Arabic}\s]*/gu
      const runs = new Set<string>()
      const look = (text: string | null, holder: Element | null) => {
        if (!text || !holder || holder.closest('script, style, noscript')) return
        if (holder.closest('[lang]')?.getAttribute('lang') !== own) return
        for (const [run] of text.matchAll(foreign))
          if (!kept.includes(run))
            runs.add(`${run.trim()} (${holder.localName}.${holder.className}: ${text.slice(0, 60)})`)
      }
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode())
        look(node.textContent, node.parentElement)
      for (const element of document.body.querySelectorAll('*')) {
        for (const name of [
          'aria-label',
          'aria-valuetext',
          'aria-description',
          'title',
          'alt',
          'placeholder',
        ])
          look(element.getAttribute(name), element)
      }
      return [...runs]
    },
    { own: language, kept: KEPT },
  )
}
