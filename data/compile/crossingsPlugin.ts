/** Gives the app the module "virtual:crossings": what lies between the cities, worked out once from record and basemap. */
import path from 'node:path'
import * as v from 'valibot'
import type { Plugin } from 'vite'
import { PlaceSchema } from '../../app/domain/record/placeSchema'
import { buildCrossings } from './crossings'
import type { Ground } from './ground'
import { readYamlFolder } from './yamlFile'

const MODULE_ID = 'virtual:crossings'
const RESOLVED_ID = `\0${MODULE_ID}`

export function crossingsPlugin(ground: Pick<Ground, 'countryAt'>): Plugin {
  let root = process.cwd()
  return {
    name: 'caspian-atlas:crossings',
    configResolved(config) {
      root = config.root
    },
    resolveId(id) {
      return id === MODULE_ID ? RESOLVED_ID : undefined
    },
    async load(id) {
      if (id !== RESOLVED_ID) return undefined
      const { files } = await readYamlFolder(root, 'places')
      const places = files.flatMap(({ file, value }) => {
        // Faults are told where the record is compiled.
        const parsed = v.safeParse(PlaceSchema, Object.assign({ id: path.parse(file).name }, value))
        return parsed.success ? [parsed.output] : []
      })
      return `export const crossings = ${JSON.stringify(buildCrossings(places, ground))}`
    },
  }
}
