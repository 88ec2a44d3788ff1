import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { basemapPlugin } from './data/basemap/basemapPlugin'
import { ground } from './data/basemap/ground'
import { recordPlugin } from './data/compile/recordPlugin'
import { smallFontsPlugin } from './data/fonts/smallFontsPlugin'

export default defineConfig({
  plugins: [
    react({ compiler: true }),
    basemapPlugin(),
    smallFontsPlugin(),
    // The tests compile records of their own.
    ...(process.env.VITEST ? [] : [recordPlugin(ground)]),
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
          ],
        },
      },
    },
  },
  server: { port: 5173 },
  test: {
    environment: 'happy-dom',
    include: ['app/**/*.test.{ts,tsx}', 'data/**/*.test.ts', '.ci/**/*.test.{ts,mjs}'],
    setupFiles: ['app/testing/setup.ts'],
  },
})
