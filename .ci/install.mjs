// Brings node_modules to what package-lock.json says, and does nothing when it is there already.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CACHE, ROOT } from './project.mjs'

const STAMP = join(CACHE, 'package-lock.sha256')

/** Ends the process with one sentence when the packages cannot be installed. */
export function ensureInstalled() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`Node ${process.versions.node} is too old: install Node 20.19 or newer.`)
    process.exit(1)
  }
  const lockText = readFileSync(join(ROOT, 'package-lock.json'), 'utf8')
  const hash = createHash('sha256').update(lockText).digest('hex')
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hash) return
  // A person may have run `npm ci` by hand: npm's own note of what it installed then agrees with the lock.
  if (!isInstalledAs(lockText)) runNpmCi()
  mkdirSync(CACHE, { recursive: true })
  writeFileSync(STAMP, hash)
}

/** @param {string} lockText */
function isInstalledAs(lockText) {
  const notePath = join(ROOT, 'node_modules/.package-lock.json')
  if (!existsSync(notePath)) return false
  /** @typedef {{ version?: string, optional?: boolean }} LockedPackage */
  /** @type {{ packages: Record<string, LockedPackage> }} */
  const wanted = JSON.parse(lockText)
  /** @type {{ packages: Record<string, LockedPackage> }} */
  const installed = JSON.parse(readFileSync(notePath, 'utf8'))
  return Object.entries(wanted.packages).every(
    ([path, { version, optional }]) =>
      path === '' || optional === true || installed.packages[path]?.version === version,
  )
}

function runNpmCi() {
  console.log('Installing packages (npm ci) …')
  // --include=dev: NODE_ENV=production would leave out everything the build needs.
  const arguments_ = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
  const npm = process.env.npm_execpath
  const result = npm
    ? spawnSync(process.execPath, [npm, ...arguments_], { cwd: ROOT, stdio: 'inherit' })
    : spawnSync('npm', arguments_, { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' })
  if (result.status !== 0) {
    console.error('The packages could not be installed: npm says why above.')
    process.exit(1)
  }
}
