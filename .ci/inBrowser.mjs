// `npm run bench` measures the build in a browser, `npm run soak` wears it for some minutes. Neither is part of the gate.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ensureBuilt } from './build.mjs'
import { ensureInstalled } from './install.mjs'
import { ROOT } from './project.mjs'

const [project, ...more] = process.argv.slice(2)

ensureInstalled()
ensureBuilt()
const { status } = spawnSync(
  process.execPath,
  [
    join(ROOT, 'node_modules/@playwright/test/cli.js'),
    'test',
    '--config=app/e2e',
    `--project=${project}`,
    ...more,
  ],
  { cwd: ROOT, stdio: 'inherit' },
)
process.exitCode = status ?? 1
