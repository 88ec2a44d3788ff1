/** What of a page's texts is written in digits or months the reader of Arabic has not chosen. */
import type { Page } from '@playwright/test'

/** All that the page says, seen or spoken: but for what a source printed, addresses, and what is in another language. */
function readTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const kept = 'script, style, q, [lang]:not(html), bdi[dir="ltr"], [role="dialog"][popover]'
    const texts: string[] = [document.title]
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.parentElement?.closest(kept)) texts.push(node.textContent ?? '')
    }
    const spoken = ['aria-label', 'aria-valuetext', 'aria-description', 'title', 'alt', 'placeholder']
    for (const element of document.body.querySelectorAll('*')) {
      if (element.closest(kept)) continue
      for (const name of [...spoken, 'data-count']) texts.push(element.getAttribute(name) ?? '')
    }
    return texts
  })
}

/** Texts with ASCII digits: but for names such as COP29. */
export async function listLatinDigits(page: Page): Promise<readonly string[]> {
  const nameLike = /[\d.+\-_/:@]*\p{sc=Latin}[\p{sc=Latin}\d.+\-_/:@&]*(?: \d{1,3}(?:-\d+)?(?!\d))?/gu
  return (await readTexts(page)).filter((text) => /\d/.test(text.replace(nameLike, '')))
}

/** Texts with a month as Egypt and the Gulf name it: مارس is left out, which is also "he practised". */
export async function listGregorianMonths(page: Page): Promise<readonly string[]> {
  const month =
    /(?<!\p{L})[وفبلك]?(?:يناير|فبراير|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر)(?!\p{L})/u
  return (await readTexts(page)).filter((text) => month.test(text))
}
