// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { digest, listOutdated, shouldKeep, toCacheName, toSitePath } from './keptFiles'

describe('the caches of releases', () => {
  it('stay for this release and the one before, and for whatever else the site keeps', () => {
    const names = ['caspian-atlas-1', 'another', 'caspian-atlas-2', 'caspian-atlas-3']
    expect(listOutdated(names, toCacheName('3'))).toEqual(['caspian-atlas-1'])
    expect(listOutdated(names.slice(0, 1), toCacheName('1'))).toEqual([])
  })
})

it('keeps the pages of versions with their styles, and neither the copies nor what no page asks for', () => {
  const kept = [
    'index.html',
    'data/places.json',
    'releases/ar.html',
    'releases/en.html',
    'assets/plain-abc.css',
  ]
  const others = [
    'plain/ar.html',
    'plain/plain.css',
    'releases/1.3.1/ar.html',
    'data/changes.json',
    'sw.js',
    '_headers',
    '.vite/manifest.json',
  ]
  expect([...kept, ...others].filter(shouldKeep)).toEqual(kept)
})

describe('a path of the site', () => {
  it.each([
    ['https://atlas.example/', ''],
    ['https://atlas.example/?lang=ar#top', ''],
    ['https://atlas.example/assets/page.js?x', 'assets/page.js'],
    ['https://elsewhere.example/assets/page.js', undefined],
  ])('%s is %s', (address, path) => expect(toSitePath(address, 'https://atlas.example/')).toBe(path))

  it('begins where the site does', () => {
    expect(toSitePath('https://host.example/atlas/data/places.json', 'https://host.example/atlas/')).toBe(
      'data/places.json',
    )
    expect(toSitePath('https://host.example/other/', 'https://host.example/atlas/')).toBeUndefined()
  })
})

it('tells files apart by their content', async () => {
  const of = (text: string) => digest(new TextEncoder().encode(text).buffer)
  expect(await of('a')).toBe(await of('a'))
  expect(await of('a')).not.toBe(await of('b'))
  expect(await of('')).toBe('e3b0c44298fc1c149afbf4c8')
  expect(await of('d')).toBe('18ac3e7343f016890c510e93')
})
