/** Emits /plain/ar.html and /plain/en.html: the record as words, from the very files the page asks for. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as v from 'valibot'
import type { Plugin } from 'vite'
import type { AtlasRecord, DatasetName } from '../domain/record/schema'
import { buildDatasetSchema } from '../domain/record/schema'
import { LANGUAGES } from '../domain/record/text'
import { renderPlainPage } from './renderPlainPage'

const STYLES = fileURLToPath(new URL('./plainPage.css', import.meta.url))

export function plainPagesPlugin(): Plugin {
  return {
    name: 'caspian-atlas:plain-pages',
    apply: 'build',
    // Once the record has been compiled.
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const read = <Name extends DatasetName>(name: Name) => {
          const file = bundle[`data/${name}.json`]
          if (file?.type !== 'asset') throw new Error(`the build has no data/${name}.json`)
          return v.parse(buildDatasetSchema(name), JSON.parse(String(file.source)))
        }
        const { items: events, version } = read('events')
        const record: AtlasRecord = {
          events,
          places: read('places').items,
          figures: read('figures').items,
          corridors: read('corridors').items,
          documents: read('documents').items,
          people: read('people').items,
          organisations: read('organisations').items,
          sources: read('sources').items,
          disagreements: read('disagreements').items,
          measures: read('measures').items,
          stations: read('stations').items,
          routes: read('routes').items,
        }
        for (const language of LANGUAGES) {
          const source = await renderPlainPage(record, version, language)
          this.emitFile({ type: 'asset', fileName: `plain/${language}.html`, source })
        }
        this.emitFile({ type: 'asset', fileName: 'plain/plain.css', source: readFileSync(STYLES, 'utf8') })
      },
    },
  }
}
