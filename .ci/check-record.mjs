// `npm run check:record`: the record's compiler alone, without a build. It is TypeScript, so Vite runs it.
import { runnerImport } from 'vite'
import { ROOT } from './project.mjs'

/** @type {{ module: { main(): Promise<number> } }} */
const { module } = await runnerImport('/data/compile/cli.ts', {
  root: ROOT,
  configFile: false,
  logLevel: 'error',
})
process.exitCode = await module.main()
