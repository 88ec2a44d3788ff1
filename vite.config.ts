import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { hostPlugin } from './app/publish/hostPlugin'
import { offlinePlugin } from './app/publish/offlinePlugin'
import { plainPagesPlugin } from './app/publish/plainPagesPlugin'
import { releasesPlugin } from './app/publish/releasesPlugin'
import { basemapPlugin } from './data/basemap/basemapPlugin'
import { ground } from './data/basemap/ground'
import { crossingsPlugin } from './data/compile/crossingsPlugin'
import { recordPlugin } from './data/compile/recordPlugin'
import { smallFontsPlugin } from './data/fonts/smallFontsPlugin'

/** Tests that know no page. */
const RULES = [
  'app/domain/**/*.test.ts',
  'app/map/{basemap,geometry,layers,style}/**/*.test.ts',
  'data/**/*.test.ts',
]
/** Those that put something in the place of files, of what a worker has or of the time zone. */
const SETTINGS = [
  'app/i18n/timeZones.test.ts',
  'app/publish/**/*.test.ts',
  'app/queries/**/*.test.ts',
  '.ci/**/*.test.{ts,mjs}',
]
export default defineConfig({
  plugins: [
    react({ compiler: true }),
    basemapPlugin(),
    crossingsPlugin(ground),
    smallFontsPlugin(),
    // The tests compile records of their own.
    ...(process.env.VITEST ? [] : [recordPlugin(ground)]),
    plainPagesPlugin(),
    releasesPlugin(),
    hostPlugin(),
    offlinePlugin(),
  ],
  build: {
    target: 'es2023',
    manifest: true,
    // Inlined files would need `data:` in the content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'maplibre', test: /node_modules[\\/](maplibre-gl|@maplibre|@mapbox)/ },
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ },
            // One file for the rest of the first load, which compresses better than several.
            { name: 'page', tags: ['$initial'] },
            // What several later parts share, likewise in one file.
            {
              name: 'later',
              test: /[\\/]app[\\/](cards|domain[\\/]view)[\\/]|[\\/]ui[\\/]Tabs|@base-ui/,
              minShareCount: 2,
            },
          ],
        },
      },
    },
  },
  server: { port: 5173 },
  test: {
    // Vitest would leave one core idle, which on two is half of them.
    maxWorkers: 2,
    // A busy machine takes a while for a panel with a hundred rows.
    testTimeout: 20_000,
    hookTimeout: 60_000,
    setupFiles: ['app/testing/setup.ts'],
    projects: [
      // They change nothing outside themselves: a process for each file would take as long as its tests.
      { extends: true, test: { name: 'rules', environment: 'node', include: RULES, isolate: false } },
      { extends: true, test: { name: 'settings', environment: 'node', include: SETTINGS } },
      {
        extends: true,
        test: {
          name: 'page',
          environment: 'happy-dom',
          // Gives each file a page of its own in half the time a process for each takes.
          pool: 'vmThreads',
          include: ['app/**/*.test.{ts,tsx}'],
          exclude: [...RULES, ...SETTINGS],
          setupFiles: ['app/testing/setupPage.ts'],
        },
      },
    ],
  },
})
