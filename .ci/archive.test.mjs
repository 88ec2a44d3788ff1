// @vitest-environment node
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readFrom, writeRelease } from './archive.mjs'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'caspian-archive-'))
})
afterEach(() => rmSync(root, { recursive: true }))

const files = new Map([
  ['en.html', 'A record'],
  ['manifest.json', '{"version":"1.3.1+00000001"}'],
])
const inFolder = (name = '') => join(root, 'data/releases/1.3.1', name)

test('a version is archived once, and the same again changes nothing', () => {
  expect(writeRelease(root, '1.3.1', files)).toBe('written')
  expect(readdirSync(join(root, 'data/releases'))).toEqual(['1.3.1'])
  expect(readdirSync(inFolder())).toEqual(['en.html', 'manifest.json'])
  expect(readFileSync(inFolder('en.html'), 'utf8')).toBe('A record')
  expect(writeRelease(root, '1.3.1', files)).toBe('there')
})

test('the same record stays as it was archived, though its pages are made otherwise by now', () => {
  writeRelease(root, '1.3.1', files)
  expect(writeRelease(root, '1.3.1', new Map([...files, ['en.html', 'The same record']]))).toBe('there')
  expect(readFileSync(inFolder('en.html'), 'utf8')).toBe('A record')
})

test('another record under an archived version is refused, with what to do', () => {
  writeRelease(root, '1.3.1', files)
  const changed = new Map([
    ...files,
    ['en.html', 'Another'],
    ['manifest.json', '{"version":"1.3.1+00000002"}'],
  ])
  expect(() => writeRelease(root, '1.3.1', changed)).toThrow(
    'data/releases/1.3.1 holds 1.3.1+00000001 and stays as it is; this record is 1.3.1+00000002. To archive it, raise data/VERSION.',
  )
  expect(readFileSync(inFolder('en.html'), 'utf8')).toBe('A record')
})

test('a dataset that is not published is named', () => {
  const read = readFrom(new Map([['data/places.json', '{}']]))
  expect(read('data/places.json')).toBe('{}')
  expect(() => read('data/events.json')).toThrow('the record publishes no data/events.json')
})

test('what an interrupted run left behind is no copy', () => {
  const draft = join(root, 'data/releases/.1.3.1.draft')
  mkdirSync(draft, { recursive: true })
  writeFileSync(join(draft, 'half.html'), '')
  expect(writeRelease(root, '1.3.1', files)).toBe('written')
  expect(readdirSync(inFolder())).toEqual(['en.html', 'manifest.json'])
})
