// Finds a Chromium for the browser tests, in one order on every machine, and unpacks the one npm brings as a last resort.
import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliDecompress } from 'node:zlib'
import { CACHE, ROOT } from './project.mjs'

const PACKAGE = join(ROOT, 'node_modules/@sparticuz/chromium')

/**
 * @typedef {object} Browser
 * @property {string} executablePath
 * @property {string} origin in words, for the gate's report
 * @property {Record<string, string>} env what the browser needs beside the environment it is started in
 */

/**
 * CHROMIUM_PATH, then Playwright's own, then an installed Chromium, Chrome or Edge, then (Linux x64) the one in
 * the package @sparticuz/chromium. `CHROMIUM_PATH=bundled` asks for that last one whatever is installed.
 * @returns {Promise<Browser>}
 * @throws {Error} one sentence saying what to install
 */
export async function ensureBrowser() {
  const wanted = process.env.CHROMIUM_PATH
  if (wanted && wanted !== 'bundled') {
    if (!existsSync(wanted)) throw new Error(`CHROMIUM_PATH names ${wanted}, and there is no such file.`)
    return { executablePath: wanted, origin: 'CHROMIUM_PATH', env: libraryPathOf(wanted) }
  }
  const installed = wanted === 'bundled' ? undefined : ((await findPlaywrights()) ?? findSystems())
  if (installed) return installed
  if (process.platform === 'linux' && process.arch === 'x64' && existsSync(PACKAGE)) return unpackBundled()
  throw new Error(
    'No browser for the browser tests: install Google Chrome, or run npx playwright install chromium, or name one in CHROMIUM_PATH.',
  )
}

/** @returns {Promise<Browser | undefined>} */
async function findPlaywrights() {
  const { chromium } = await import('@playwright/test')
  const executablePath = chromium.executablePath()
  return existsSync(executablePath) ? { executablePath, origin: "Playwright's own", env: {} } : undefined
}

/** @returns {Browser | undefined} */
function findSystems() {
  const executablePath = listSystemCandidates(process.platform, process.env).find(
    (path) => existsSync(path) && canRun(path),
  )
  return executablePath ? { executablePath, origin: 'installed on this machine', env: {} } : undefined
}

/**
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} env
 * @returns {string[]}
 */
export function listSystemCandidates(platform, env) {
  if (platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    )
  }
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((root) => root)
    return ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].flatMap(
      (path) => roots.map((root) => `${root}\\${path}`),
    )
  }
  // The first is Chromium without its own bars and menus, which cost the tests a sixth of their time.
  const names = [
    'chromium-headless-shell',
    'chromium',
    'google-chrome-stable',
    'google-chrome',
    'chromium-browser',
    'microsoft-edge',
  ]
  const folders = new Set([...(env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'])
  return names.flatMap((name) => [...folders].map((folder) => join(folder, name)))
}

/** Ubuntu installs a `chromium-browser` that only says which snap to install. On Windows asking opens a window. */
function canRun(/** @type {string} */ path) {
  return process.platform === 'win32' || spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0
}

/** The unpacked browser brings libraries that a bare machine lacks. @param {string} executablePath */
function libraryPathOf(executablePath) {
  const libraries = join(dirname(executablePath), 'lib')
  /** @type {Record<string, string>} */
  const none = {}
  if (!existsSync(join(libraries, 'libnss3.so'))) return none
  return { LD_LIBRARY_PATH: [libraries, process.env.LD_LIBRARY_PATH].filter((path) => path).join(delimiter) }
}

/** @returns {Promise<Browser>} */
async function unpackBundled() {
  const { version } = createRequire(import.meta.url)(join(PACKAGE, 'package.json'))
  const folder = join(CACHE, `chromium-${version}`)
  const executablePath = join(folder, 'chromium')
  if (!existsSync(executablePath)) {
    console.log('Unpacking a browser (once) …')
    // Built aside and moved whole: an interrupted unpacking leaves nothing that looks like a browser.
    const unfinished = `${folder}.${process.pid}`
    mkdirSync(unfinished, { recursive: true })
    for (const archive of ['al2023.tar.br', 'swiftshader.tar.br']) {
      const input = await decompress(join(PACKAGE, 'bin', archive))
      const { status, stderr } = spawnSync('tar', ['-xf', '-', '-C', unfinished], { input })
      if (status !== 0) throw new Error(`The bundled browser could not be unpacked: ${stderr}`)
    }
    writeFileSync(join(unfinished, 'chromium'), await decompress(join(PACKAGE, 'bin/chromium.br')))
    chmodSync(join(unfinished, 'chromium'), 0o755)
    rmSync(folder, { recursive: true, force: true })
    renameSync(unfinished, folder)
  }
  return {
    executablePath,
    origin: 'from the package @sparticuz/chromium',
    env: libraryPathOf(executablePath),
  }
}

/** @param {string} path */
function decompress(path) {
  return promisify(brotliDecompress)(readFileSync(path))
}
