/**
 * Emits /releases/ar.html and /releases/en.html, what changed in the record from version to version, and the copy of
 * this version where the archive, which the record's own plugin emits, has none yet.
 */
import path from 'node:path'
import * as v from 'valibot'
import type { Plugin } from 'vite'
import { MANIFEST_FILE, ReleaseManifestSchema } from '../domain/record/releaseManifest'
import { LANGUAGES } from '../domain/record/text'
import { toSemanticVersion } from '../domain/record/toSemanticVersion'
import { changeHeaders } from './changeHeaders'
import { parseChanges, readFrom } from './publishedFiles'
import { readPlainStyles } from './readPlainStyles'
import { buildReleaseFiles } from './releaseFiles'
import { addReleaseRules } from './releaseHeaders'
import { renderVersionsPage } from './renderPlainPage'
import type { ServedCopy } from './VersionsPage'

function toCopy(version: string, isArchived: boolean): ServedCopy {
  return { release: toSemanticVersion(version), version, isArchived }
}

export function releasesPlugin(): Plugin {
  let folder = ''
  let copies: readonly ServedCopy[] = []
  return {
    name: 'caspian-atlas:releases',
    apply: 'build',
    configResolved({ root, build }) {
      folder = path.resolve(root, build.outDir)
    },
    // Once the record has been compiled.
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const read = readFrom(bundle)
        const { releases, version } = parseChanges(read)
        copies = Object.keys(bundle)
          .filter((file) => file.startsWith('releases/') && file.endsWith(`/${MANIFEST_FILE}`))
          .map((file) => toCopy(v.parse(ReleaseManifestSchema, JSON.parse(read(file))).version, true))
        const current = toSemanticVersion(version)
        if (!copies.some(({ release }) => release === current)) {
          copies = [toCopy(version, false), ...copies]
          this.info(`${current} is not in the archive yet: npm run archive:record, once it is final`)
          for (const [name, source] of await buildReleaseFiles(read, 'draft')) {
            this.emitFile({ type: 'asset', fileName: `releases/${current}/${name}`, source })
          }
        }
        // Under the name of its content: a page of this release never gets the styles that were kept with another.
        const styles = this.emitFile({ type: 'asset', name: 'plain.css', source: readPlainStyles() })
        for (const language of LANGUAGES) {
          const versions = { releases, copies, styles: `../${this.getFileName(styles)}` }
          const source = await renderVersionsPage(versions, language)
          this.emitFile({ type: 'asset', fileName: `releases/${language}.html`, source })
        }
      },
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      handler: () => changeHeaders(folder, (headers) => addReleaseRules(headers, copies)),
    },
  }
}
