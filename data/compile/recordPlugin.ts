/**
 * Serves the compiled record under /data/ while working and emits it in a build.
 * While working, an edit is on the page at once; a faulty edit shows its faults over the page
 * and the last sound record stays up.
 */
import path from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import type { Plugin, ViteDevServer } from 'vite'
import type { Compilation } from './compile'
import { compileRecord } from './compile'
import type { Ground } from './ground'
import { inTurn } from './inTurn'
import type { RecordProblem } from './problem'
import { formatProblem } from './problem'
import type { PublishedRecord } from './publish'
import { listPublished } from './publish'

const RECORD_FILE = /[\\/]data[\\/](?!compile|basemap)[^\\]*(\.ya?ml|VERSION)$/

function listProblems(problems: readonly RecordProblem[]): string {
  return [`${problems.length} faults in the record:`, ...problems.map(formatProblem)].join('\n')
}

export function recordPlugin(ground: Ground): Plugin {
  let root = process.cwd()
  let lastSound: PublishedRecord | undefined
  let faults: readonly RecordProblem[] = []

  /** In turn, so that of two quick saves the later one is what stays. */
  const compile = inTurn(async (): Promise<Compilation> => {
    const compilation = await compileRecord(root, ground)
    if (compilation.isSound) {
      lastSound = compilation.record
      faults = []
    } else faults = compilation.problems
    return compilation
  })

  const tellPage = (server: ViteDevServer) => {
    if (faults.length > 0) {
      server.ws.send({ type: 'error', err: { message: listProblems(faults), stack: '', plugin: 'record' } })
    } else server.ws.send({ type: 'full-reload', path: '*' })
  }

  return {
    name: 'caspian-atlas:record',
    configResolved(config) {
      root = config.root
    },
    async generateBundle() {
      const compilation = await compile()
      if (!compilation.isSound) this.error(listProblems(compilation.problems))
      for (const { path: fileName, json } of listPublished(compilation.record)) {
        this.emitFile({ type: 'asset', fileName, source: json })
        const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`
        const packed = brotliCompressSync(json).byteLength
        this.info(`${fileName} ${kilobytes(Buffer.byteLength(json))}, brotli ${kilobytes(packed)}`)
      }
      for (const { path: fileName, content } of compilation.archive.flatMap(({ files }) => files)) {
        this.emitFile({ type: 'asset', fileName, source: content })
      }
    },
    async configureServer(server) {
      await compile()
      server.watcher.add(path.join(root, 'data'))
      server.watcher.on('all', (_change, file) => {
        if (!RECORD_FILE.test(file)) return
        // Nobody awaits a listener: what it lets through would end the server.
        compile().then(
          () => tellPage(server),
          (error: unknown) => server.config.logger.error(`the record could not be compiled: ${error}`),
        )
      })
      server.ws.on('connection', () => {
        if (faults.length > 0) tellPage(server)
      })
      server.middlewares.use((request, response, next) => {
        const wanted = /^\/(data\/[a-z]+\.(?:geo)?json)(\?|$)/.exec(request.url ?? '')?.[1]
        const file = (lastSound ? listPublished(lastSound) : []).find(
          (candidate) => candidate.path === wanted,
        )
        if (!file) {
          next()
          return
        }
        const type = wanted?.endsWith('.geojson') ? 'application/geo+json' : 'application/json'
        response.setHeader('content-type', `${type}; charset=utf-8`)
        response.end(file.json)
      })
    },
  }
}
