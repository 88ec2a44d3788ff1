/** Writes /sw.js at the end of a build, with the list of what it keeps: all that the page may ask for. */
import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { build } from 'vite'
import type { KeptFiles } from './keptFiles'
import { digest, shouldKeep } from './keptFiles'

const WORKER = fileURLToPath(new URL('./serviceWorker.ts', import.meta.url))

async function listKept(folder: string): Promise<KeptFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'))
    .filter(shouldKeep)
    .toSorted()
  const toEntry = async (file: string) => {
    const content = await readFile(path.join(folder, file))
    return [file, await digest(new Uint8Array(content).buffer)] as const
  }
  return Object.fromEntries(await Promise.all(paths.map(toEntry)))
}

async function buildWorker(files: KeptFiles): Promise<string> {
  const release = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 8)
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    define: { RELEASE: JSON.stringify(release), FILES: JSON.stringify(files) },
    build: {
      write: false,
      target: 'es2023',
      modulePreload: false,
      rolldownOptions: { input: WORKER, output: { format: 'iife', codeSplitting: false } },
    },
  })
  const outputs = Array.isArray(built) ? built : [built]
  for (const output of outputs) {
    const chunk = 'output' in output ? output.output.find(({ type }) => type === 'chunk') : undefined
    if (chunk?.type === 'chunk') return chunk.code
  }
  throw new Error('the service worker was not built')
}

export function offlinePlugin(): Plugin {
  let folder = ''
  return {
    name: 'caspian-atlas:offline',
    apply: 'build',
    configResolved(config) {
      folder = path.resolve(config.root, config.build.outDir)
    },
    // When all others have written: what is kept is what is there.
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        await writeFile(path.join(folder, 'sw.js'), await buildWorker(await listKept(folder)))
      },
    },
  }
}
