// `npm start`: installs what is missing, builds what is out of date, serves the build.
import { ensureBuilt } from './build.mjs'
import { ensureInstalled } from './install.mjs'
import { serveBuild } from './serve.mjs'

ensureInstalled()
ensureBuilt()
try {
  const address = await serveBuild(Number(process.env.PORT ?? 4173))
  console.log(`\nCaspian Atlas is at ${address}   (Ctrl+C stops it)`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
