// @vitest-environment node
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { headersFor, parseHeaderRules } from './headers.mjs'

const published = parseHeaderRules(readFileSync('public/_headers', 'utf8'))

test('every path gets the policy, and its own caching once', () => {
  const paths = ['/', '/assets/index-x.js', '/data/places.json', '/icon.svg']
  const headers = paths.map((path) => headersFor(published, path))
  expect(headers.map((h) => h['Cache-Control'])).toEqual([
    'no-cache',
    'public, max-age=31536000, immutable',
    'no-cache',
    undefined,
  ])
  for (const { 'Content-Security-Policy': policy } of headers) {
    expect(policy).toContain("default-src 'none'; script-src 'self'; worker-src 'self';")
    expect(policy).not.toMatch(/unsafe|blob:|https?:|\*/)
  }
})

test('a line that is neither path nor header is named', () => {
  expect(() => parseHeaderRules('/*\nX-A: b')).toThrow('_headers:2:')
})

test('a header given twice to one path is refused', () => {
  expect(() => headersFor(parseHeaderRules('/*\n  A: 1\n/b\n  A: 2'), '/b')).toThrow(
    '/b gets A from two rules',
  )
})
