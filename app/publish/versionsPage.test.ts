import { describe, expect, it } from 'vitest'
import type { Release } from '../domain/record/changesSchema'
import { CHANGE_KINDS } from '../domain/record/changesSchema'
import { renderVersionsPage } from './renderPlainPage'

const text = (en: string) => ({ ar: `نص ${en}`, en })

const releases: readonly Release[] = [
  {
    version: '1.2.0',
    date: '2026-11-22',
    changes: CHANGE_KINDS.map((kind) => ({ kind, text: text(`What was ${kind}`) })),
  },
  { version: '1.1.0', summary: text('Of pages'), changes: [{ kind: 'added', text: text('Pages & all') }] },
]

describe.each([
  ['ar', 'rtl', '22 نوفمبر 2026'],
  ['en', 'ltr', '22 Nov 2026'],
] as const)('the page of versions in %s', (language, dir, date) => {
  const render = (list = releases, isArchived = true) =>
    renderVersionsPage(
      {
        releases: list,
        copies: [{ release: '1.2.0', version: '1.2.0+abc', isArchived }],
        styles: '../assets/plain-abc.css',
      },
      language,
    )

  it('tells of each version, under its number, what changed and when', async () => {
    const page = await render()
    expect(page).toContain(`<html lang="${language}" dir="${dir}">`)
    expect(page).toContain('<link rel="stylesheet" href="../assets/plain-abc.css"/>')
    const [newest = '', older = ''] = page.split('<section ').slice(1)
    expect(newest).toMatch(/^id="1\.2\.0"/)
    expect(newest).toContain('<bdi dir="ltr">1.2.0+abc</bdi></h2>')
    expect(newest).toContain(date)
    for (const { text } of releases[0]?.changes ?? []) expect(newest).toContain(text[language])
    expect(older).toMatch(/^id="1\.1\.0"/)
    expect(older).toContain('<bdi dir="ltr">1.1.0</bdi></h2>')
    expect(older).toContain(text('Of pages')[language])
  })

  it('leads to the copy of a version, and says where none is kept', async () => {
    const [newest = '', older = ''] = (await render()).split('<section ').slice(1)
    for (const name of [`${language}.html`, 'record.json', 'manifest.json'])
      expect(newest).toContain(`href="1.2.0/${name}"`)
    expect(older).not.toContain('href=')
    const noCopy = { ar: 'لم تُحفظ نسخة من هذا الإصدار.', en: 'No copy of this version is kept.' }[language]
    expect(older).toContain(noCopy)
    expect(newest).not.toContain(noCopy)
  })

  it('says of a copy that is not archived that it is not final yet, and of no other', async () => {
    const notFinal = { ar: 'ليست هذه النسخة نهائية بعد', en: 'This copy is not final yet' }[language]
    const archived = { ar: 'النسخة المحفوظة', en: 'Archived copy' }[language]
    const draft = await render(releases, false)
    expect(draft).toContain(notFinal)
    expect(draft).not.toContain(archived)
    expect(draft).toContain(`href="1.2.0/${language}.html"`)
    expect(await render()).toContain(archived)
    expect(await render()).not.toContain(notFinal)
  })

  it('names the kind of every change, and leads to the map and to the other language', async () => {
    const page = await render()
    expect(page).not.toMatch(/<script|<style|style=|undefined|\[object|plainPage:|cards:|versions\./)
    expect(page).toContain(`href="../?lang=${language}"`)
    expect(page).toContain(`href="${language === 'ar' ? 'en' : 'ar'}.html"`)
  })

  it('shows markup as text', async () => {
    const hostile = '<img src=x onerror=alert(1)>'
    const page = await render([
      { version: '1.2.0', changes: [{ kind: 'added', text: { ar: hostile, en: hostile } }] },
    ])
    expect(page).not.toContain('<img')
  })
})
