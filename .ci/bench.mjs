// `npm run bench`: measures the build in a browser. It asserts no times, so it is no part of the gate.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ensureBuilt } from './build.mjs'
import { ensureInstalled } from './install.mjs'
import { ROOT } from './project.mjs'

ensureInstalled()
ensureBuilt()
const { status } = spawnSync(
  process.execPath,
  [
    join(ROOT, 'node_modules/@playwright/test/cli.js'),
    'test',
    '--config=app/e2e',
    '--project=bench',
    ...process.argv.slice(2),
  ],
  { cwd: ROOT, stdio: 'inherit' },
)
process.exitCode = status ?? 1
