import { describe, expect, it } from 'vitest'
import type { AtlasRecord } from '../domain/record/schema'
import { fixtureRecord } from '../testing/fixtureRecord'
import { renderPlainPage } from './renderPlainPage'

const HOSTILE = [
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  "' onclick='alert(1)",
  '&lt;b&gt;',
]

function withTitle(en: string): AtlasRecord {
  const events = fixtureRecord.events.map((event) => ({ ...event, title: { ar: `${en} عنوان`, en } }))
  return { ...fixtureRecord, events }
}

describe('the page without script', () => {
  it.each([
    ['ar', 'rtl'],
    ['en', 'ltr'],
  ] as const)(
    '%s: says its language, holds every event with its sources, and no script',
    async (language, dir) => {
      const page = await renderPlainPage(fixtureRecord, '1.0.0+abc', language)
      expect(page).toContain(`<html lang="${language}" dir="${dir}">`)
      for (const event of fixtureRecord.events) {
        expect(page).toContain(`id="event-${event.id}"`)
        expect(page).toContain(event.summary[language])
      }
      for (const [link] of page.matchAll(/<a href="http[^>]*>/g))
        expect(link).toContain('rel="noopener noreferrer"')
      expect(page).not.toMatch(/<script|<style|style=|undefined|\[object|plainPage:|cards:/)
    },
  )

  it('words what was only planned as planned', async () => {
    const planned = fixtureRecord.events.filter(({ status }) => status === 'expected')
    expect(planned.length).toBeGreaterThan(0)
    const page = await renderPlainPage(fixtureRecord, '1', 'en')
    for (const { id } of planned) {
      const entry = page.split(`id="event-${id}"`)[1]?.split('</article>')[0] ?? ''
      expect(entry).toContain('Expected')
      expect(entry).not.toContain('took place here')
    }
  })

  it.each(HOSTILE)('shows %s as text', async (text) => {
    const page = await renderPlainPage(withTitle(text), '1', 'en')
    expect(page).not.toContain(text)
    expect(page).not.toMatch(/<(img|script)|<[^>]*\sonclick=/)
  })
})
