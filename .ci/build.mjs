// Decides whether dist/ is newer than everything it is made of, and builds it when it is not.
import { spawnSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { DIST, ROOT } from './project.mjs'

const INPUTS = ['index.html', 'vite.config.ts', 'package-lock.json', 'tsconfig.json', 'app', 'data', 'public']

export const VITE = join(ROOT, 'node_modules/vite/bin/vite.js')

/** Ends the process when the build fails; vite has said why. */
export function ensureBuilt() {
  const builtAt = modifiedAt(join(DIST, 'index.html'))
  if (builtAt > 0 && INPUTS.every((input) => newestBelow(join(ROOT, input)) <= builtAt)) return
  const result = spawnSync(process.execPath, [VITE, 'build'], { cwd: ROOT, stdio: 'inherit' })
  if (result.status !== 0) process.exit(1)
}

/** @param {string} path @returns {number} milliseconds, 0 when there is no such file */
function modifiedAt(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0
}

/** Folders count too: deleting a file leaves its mark only on the folder. @param {string} path @returns {number} */
function newestBelow(path) {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (!stats) return 0
  if (!stats.isDirectory()) return stats.mtimeMs
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newestBelow(join(path, name))))
}
