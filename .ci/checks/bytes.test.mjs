// @vitest-environment node
import { expect, test } from 'vitest'
import { sortFirstVisit } from './bytes.mjs'

const manifest = {
  'index.html': {
    file: 'assets/index.js',
    isEntry: true,
    imports: ['_react.js'],
    dynamicImports: ['app/i18n/englishWords.ts', 'app/i18n/arabicWords.ts', 'app/map/MapHost.tsx'],
    css: ['assets/index.css'],
  },
  '_react.js': { file: 'assets/react.js' },
  'app/i18n/arabicWords.ts': { file: 'assets/ar.js' },
  'app/i18n/englishWords.ts': { file: 'assets/en.js' },
  'app/map/MapHost.tsx': {
    file: 'assets/MapHost.js',
    imports: ['_maplibre.js', '_react.js'],
    css: ['assets/MapHost.css'],
  },
  '_maplibre.js': { file: 'assets/maplibre.js', name: 'maplibre' },
}
const files = [
  '_headers',
  '.vite/manifest.json',
  'icon.svg',
  'index.html',
  'assets/maplibre-gl-worker-x.js',
  'assets/readex-pro-arabic-wght-normal-x.woff2',
  'assets/readex-pro-latin-wght-normal-x.woff2',
  'assets/readex-pro-vietnamese-wght-normal-x.woff2',
  'assets/ibm-plex-sans-arabic-arabic-500-normal-x.woff2',
  'assets/ibm-plex-sans-arabic-latin-500-normal-x.woff2',
  'assets/world-x.json',
  'data/places.json',
  'data/events.json',
  'data/datapackage.json',
  'data/changes.json',
  'data/places.geojson',
]
const html = '<link rel="icon" href="/icon.svg"><link rel="stylesheet" href="/assets/index.css">'
const sizeOf = (/** @type {string} */ file) => (file === 'assets/ar.js' ? 2 : 1)

test('sorts a build into the parts of a first visit, each file once', () => {
  const { parts, faults } = sortFirstVisit(manifest, files, sizeOf, html)
  expect(faults).toEqual([])
  expect(parts).toEqual({
    scripts: ['assets/index.js', 'assets/react.js', 'assets/ar.js'],
    page: ['index.html'],
    styles: ['assets/index.css'],
    fonts: ['assets/readex-pro-arabic-wght-normal-x.woff2', 'assets/readex-pro-latin-wght-normal-x.woff2'],
    icons: ['icon.svg'],
    'later scripts': [
      'assets/en.js',
      'assets/MapHost.js',
      'assets/maplibre.js',
      'assets/maplibre-gl-worker-x.js',
    ],
    'later styles': ['assets/MapHost.css'],
    'map fonts': [
      'assets/ibm-plex-sans-arabic-arabic-500-normal-x.woff2',
      'assets/ibm-plex-sans-arabic-latin-500-normal-x.woff2',
    ],
    basemap: ['assets/world-x.json'],
    record: ['data/places.json', 'data/events.json'],
  })
})

test('says so when MapLibre is in the first script', () => {
  const dynamicImports = ['app/i18n/englishWords.ts', 'app/i18n/arabicWords.ts']
  const eager = { 'index.html': { ...manifest['index.html'], imports: ['_maplibre.js'], dynamicImports } }
  const { faults } = sortFirstVisit({ ...manifest, ...eager }, files, sizeOf, html)
  expect(faults).toEqual([expect.stringContaining('no lazy chunk brings MapLibre')])
})

test('says so when it does not find the words a page starts with', () => {
  const wordless = {
    'index.html': { ...manifest['index.html'], dynamicImports: ['app/map/MapHost.tsx'] },
  }
  const { faults } = sortFirstVisit({ ...manifest, ...wordless }, files, sizeOf, html)
  expect(faults).toEqual([expect.stringContaining("no lazy chunk brings a language's words")])
})

test('a part that is not in the build is a fault, not a saving', () => {
  const { faults } = sortFirstVisit(
    manifest,
    files.filter((file) => !/data|plex|worker/.test(file)),
    sizeOf,
    html,
  )
  expect(faults.map((fault) => fault.replace(/ \(.*/, ''))).toEqual([
    'the build has no map worker',
    'the build has no font of the map',
    'the build has no font of the map',
    'the build has no record',
  ])
})

test('leaves out what comes only when a reader asks for it', () => {
  const entry = manifest['index.html']
  const withSearch = {
    ...manifest,
    'index.html': {
      ...entry,
      dynamicImports: [...entry.dynamicImports, 'app/features/search/loadSearch.ts'],
    },
    'app/features/search/loadSearch.ts': { file: 'assets/search.js', css: ['assets/search.css'] },
  }
  const { parts } = sortFirstVisit(withSearch, files, sizeOf, html)
  expect(parts).toEqual(sortFirstVisit(manifest, files, sizeOf, html).parts)
})
