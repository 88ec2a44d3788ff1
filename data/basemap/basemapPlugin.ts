/**
 * Serves the basemap's files in development and emits them, named by their content, in a build.
 * The app learns their addresses from the module "virtual:basemap"; it never imports this folder.
 */
import type { Plugin } from 'vite'
import type { Basemap } from './buildBasemap'
import { buildBasemap } from './buildBasemap'

const MODULE_ID = 'virtual:basemap'
const RESOLVED_ID = `\0${MODULE_ID}`
const DEVELOPMENT_PATH = '/@basemap/'

/** By the name the app uses; the file is called the same. */
function toFiles(basemap: Basemap): Record<string, unknown> {
  return {
    worldLight: basemap.worldLight,
    worldFine: basemap.worldFine,
    labels: basemap.labels,
    inset: basemap.insetCoast,
  }
}

export function basemapPlugin(): Plugin {
  let isBuild = false
  return {
    name: 'caspian-atlas:basemap',
    configResolved(config) {
      isBuild = config.command === 'build'
    },
    resolveId(id) {
      return id === MODULE_ID ? RESOLVED_ID : undefined
    },
    async load(id) {
      if (id !== RESOLVED_ID) return undefined
      const entries = Object.entries(toFiles(await buildBasemap())).map(([name, content]) => {
        if (!isBuild) return `${name}: ${JSON.stringify(`${DEVELOPMENT_PATH}${name}.json`)}`
        const asset = this.emitFile({
          type: 'asset',
          name: `basemap-${name}.json`,
          source: JSON.stringify(content),
        })
        return `${name}: import.meta.ROLLUP_FILE_URL_${asset}`
      })
      return `export const basemapUrls = { ${entries.join(', ')} }`
    },
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const name = request.url?.startsWith(DEVELOPMENT_PATH)
          ? request.url.slice(DEVELOPMENT_PATH.length).replace(/\.json.*$/, '')
          : undefined
        const content = name === undefined ? undefined : toFiles(await buildBasemap())[name]
        if (content === undefined) {
          next()
          return
        }
        response.setHeader('content-type', 'application/json; charset=utf-8')
        response.end(JSON.stringify(content))
      })
    },
  }
}
