/** Emits /plain/ar.html and /plain/en.html: the record as words, from the very files the page asks for. */
import type { Plugin } from 'vite'
import { LANGUAGES } from '../domain/record/text'
import { parseRecord, readFrom } from './publishedFiles'
import { readPlainStyles } from './readPlainStyles'
import { renderPlainPage } from './renderPlainPage'

export function plainPagesPlugin(): Plugin {
  return {
    name: 'caspian-atlas:plain-pages',
    apply: 'build',
    // Once the record has been compiled.
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const { record, version } = parseRecord(readFrom(bundle))
        for (const language of LANGUAGES) {
          const source = await renderPlainPage(record, version, language)
          this.emitFile({ type: 'asset', fileName: `plain/${language}.html`, source })
        }
        this.emitFile({ type: 'asset', fileName: 'plain/plain.css', source: readPlainStyles() })
      },
    },
  }
}
