import { createHash } from 'node:crypto'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { ReleaseManifestSchema } from '../domain/record/releaseManifest'
import { DATASET_NAMES } from '../domain/record/schema'
import { fixtureRecord } from '../testing/fixtureRecord'
import { buildReleaseFiles } from './releaseFiles'

const VERSION = '1.3.1+3f2a91bc'

function readFixture(path: string): string {
  const name = DATASET_NAMES.find((candidate) => path === `data/${candidate}.json`)
  return JSON.stringify({ version: VERSION, generatedFrom: 'data/', items: name ? fixtureRecord[name] : [] })
}

describe('the copy of a version', () => {
  it('has a manifest with the digest of every other file', async () => {
    const files = await buildReleaseFiles(readFixture, 'archived')
    const manifest = v.parse(ReleaseManifestSchema, JSON.parse(files.get('manifest.json') ?? ''))
    expect(manifest.version).toBe(VERSION)
    expect(Object.keys(manifest.files)).toEqual(['ar.html', 'en.html', 'plain.css', 'record.json'])
    for (const [name, { bytes, sha256 }] of Object.entries(manifest.files)) {
      const content = new TextEncoder().encode(files.get(name))
      expect(content.length, name).toBe(bytes)
      expect(createHash('sha256').update(content).digest('hex'), name).toBe(sha256)
    }
  })

  it('is the same for the same record', async () => {
    expect([...(await buildReleaseFiles(readFixture, 'archived'))]).toEqual([
      ...(await buildReleaseFiles(readFixture, 'archived')),
    ])
  })

  it('holds every dataset in one file, under its version in full', async () => {
    const files = await buildReleaseFiles(readFixture, 'archived')
    const { version, licence, ...datasets } = JSON.parse(files.get('record.json') ?? '')
    expect({ version, licence }).toEqual({ version: VERSION, licence: 'CC BY 4.0' })
    expect(datasets).toEqual(JSON.parse(JSON.stringify(fixtureRecord)))
  })

  it.each(['ar', 'en'] as const)(
    'says at its top what it is, and leads to the atlas of today: %s',
    async (language) => {
      const page = (await buildReleaseFiles(readFixture, 'archived')).get(`${language}.html`) ?? ''
      const top = page.slice(page.indexOf('<body>'), page.indexOf('<h1>'))
      expect(top).toContain(
        `${language === 'ar' ? 'نسخة محفوظة من إصدار السجل' : 'Archived copy of record version'} <bdi dir="ltr">${VERSION}</bdi>`,
      )
      expect(top).toContain(`href="../../?lang=${language}"`)
      expect(top).toContain(`href="../${language}.html#1.3.1"`)
      expect(top).toContain('href="record.json"')
      // Its styles lie beside it, and whatever leads into the atlas finds it from here.
      expect(page).toContain('<link rel="stylesheet" href="plain.css"/>')
      expect(page).not.toMatch(/href="\.\.\/\?|href="\.\.\/plain|plainPage:|<script/)
      expect(page).toContain(`href="../../?lang=${language}&amp;event=`)
    },
  )

  it.each([
    ['ar', 'ليست هذه النسخة نهائية بعد', 'على حالها'],
    ['en', 'This copy is not final yet', 'stays as it is'],
  ] as const)('does not claim to stay before it is archived: %s', async (language, notFinal, stays) => {
    const name = `${language}.html`
    const draft = (await buildReleaseFiles(readFixture, 'draft')).get(name)
    expect(draft).toContain(notFinal)
    expect(draft).not.toContain(stays)
    expect(draft).not.toMatch(/نسخة محفوظة|Archived copy|plainPage:/)
    const archived = (await buildReleaseFiles(readFixture, 'archived')).get(name)
    expect(archived).not.toContain(notFinal)
    expect(archived).toContain(stays)
  })
})
