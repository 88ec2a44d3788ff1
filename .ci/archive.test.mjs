// @vitest-environment node
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readFromPublished, writeRelease } from './archive.mjs'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'caspian-archive-'))
})
afterEach(() => rmSync(root, { recursive: true }))

/** @param {string} version in full */
function buildManifest(version) {
  const file = { bytes: 8, sha256: '0'.repeat(64) }
  return JSON.stringify({ version, files: { 'ar.html': file, 'en.html': file, 'record.json': file } })
}

const files = new Map([
  ['en.html', 'A record'],
  ['manifest.json', buildManifest('1.3.1+00000001')],
])
const inFolder = (name = '') => join(root, 'data/releases/1.3.1', name)

test('a version is archived once, and the same again changes nothing', async () => {
  expect(await writeRelease(root, '1.3.1', files)).toBe('written')
  expect(readdirSync(join(root, 'data/releases'))).toEqual(['1.3.1'])
  expect(readdirSync(inFolder())).toEqual(['en.html', 'manifest.json'])
  expect(readFileSync(inFolder('en.html'), 'utf8')).toBe('A record')
  expect(await writeRelease(root, '1.3.1', files)).toBe('there')
})

test('the same record stays as it was archived, though its pages are made otherwise by now', async () => {
  await writeRelease(root, '1.3.1', files)
  expect(await writeRelease(root, '1.3.1', new Map([...files, ['en.html', 'The same record']]))).toBe('there')
  expect(readFileSync(inFolder('en.html'), 'utf8')).toBe('A record')
})

test('another record under an archived version is refused, with what to do', async () => {
  await writeRelease(root, '1.3.1', files)
  const changed = new Map([
    ...files,
    ['en.html', 'Another'],
    ['manifest.json', buildManifest('1.3.1+00000002')],
  ])
  await expect(writeRelease(root, '1.3.1', changed)).rejects.toThrow(
    'data/releases/1.3.1 holds 1.3.1+00000001 and stays as it is; this record is 1.3.1+00000002. To archive it, raise data/VERSION.',
  )
  expect(readFileSync(inFolder('en.html'), 'utf8')).toBe('A record')
})

test('what is no manifest of a version tells of none', async () => {
  await writeRelease(root, '1.3.1', new Map([...files, ['manifest.json', '{"version":"1.3.1+00000001"}']]))
  await expect(writeRelease(root, '1.3.1', files)).rejects.toThrow('"files"')
})

test('a dataset that is not published is named', () => {
  const read = readFromPublished(new Map([['data/places.json', '{}']]))
  expect(read('data/places.json')).toBe('{}')
  expect(() => read('data/events.json')).toThrow('the record publishes no data/events.json')
})

test('what an interrupted run left behind is no copy', async () => {
  const draft = join(root, 'data/releases/.1.3.1.draft')
  mkdirSync(draft, { recursive: true })
  writeFileSync(join(draft, 'half.html'), '')
  expect(await writeRelease(root, '1.3.1', files)).toBe('written')
  expect(readdirSync(inFolder())).toEqual(['en.html', 'manifest.json'])
})
