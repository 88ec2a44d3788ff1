// @vitest-environment node
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { addReleaseRules } from '../app/publish/releaseHeaders'
import { headersFor, parseHeaderRules } from './headers.mjs'

const published = parseHeaderRules(readFileSync('public/_headers', 'utf8'))

test('every path gets the policy, and its own caching once', () => {
  const paths = [
    '/',
    '/index.html',
    '/sw.js',
    '/plain/ar.html',
    '/releases/en.html',
    '/assets/index-x.js',
    '/data/places.json',
    '/icon.svg',
  ]
  const headers = paths.map((path) => headersFor(published, path))
  expect(headers.map((h) => h['Cache-Control'])).toEqual([
    'no-cache',
    'no-cache',
    'no-cache',
    'no-cache',
    'no-cache',
    'public, max-age=31536000, immutable',
    'no-cache',
    undefined,
  ])
  for (const { 'Content-Security-Policy': policy } of headers) {
    expect(policy).toContain("default-src 'none'; script-src 'self'; worker-src 'self';")
    expect(policy).toContain("; require-trusted-types-for 'script'; trusted-types default ")
    expect(policy).not.toMatch(/unsafe|blob:|https?:|\*/)
  }
})

test('the record is open to every site, and nothing else is', () => {
  const isOpen = (/** @type {string} */ path) => {
    const headers = headersFor(published, path)
    return [headers['Access-Control-Allow-Origin'], headers['Cross-Origin-Resource-Policy']]
  }
  expect(isOpen('/data/corridors.geojson')).toEqual(['*', 'cross-origin'])
  expect(isOpen('/data/events.json')).toEqual(['*', 'cross-origin'])
  for (const path of ['/', '/sw.js', '/assets/index-x.js', '/plain/en.html', '/releases/ar.html']) {
    expect(isOpen(path)).toEqual([undefined, 'same-origin'])
  }
})

test('a copy of a released version is kept by browsers for good, and the next build may make another until it is archived', () => {
  const releases = [
    { release: '1.3.1', isArchived: false },
    { release: '1.3.0', isArchived: true },
  ]
  const rules = parseHeaderRules(addReleaseRules(readFileSync('public/_headers', 'utf8'), releases))
  const [current, archived, today] = [
    '/releases/1.3.1/en.html',
    '/releases/1.3.0/record.json',
    '/releases/en.html',
  ].map((path) => headersFor(rules, path))
  expect(current).toMatchObject({ 'Cache-Control': 'no-cache', 'X-Robots-Tag': 'noindex' })
  expect(archived).toMatchObject({
    'Cache-Control': 'public, max-age=31536000, immutable',
    'X-Robots-Tag': 'noindex',
    'Access-Control-Allow-Origin': '*',
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'X-Content-Type-Options': 'nosniff',
  })
  expect(today).toMatchObject({ 'Cache-Control': 'no-cache', 'Cross-Origin-Resource-Policy': 'same-origin' })
  expect(today).not.toHaveProperty('X-Robots-Tag')
})

test('a line that is neither path nor header is named', () => {
  expect(() => parseHeaderRules('/*\nX-A: b')).toThrow('_headers:2:')
})

test('a header given twice to one path is refused', () => {
  expect(() => headersFor(parseHeaderRules('/*\n  A: 1\n/b\n  A: 2'), '/b')).toThrow(
    '/b gets A from two rules',
  )
})
