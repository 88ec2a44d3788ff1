// The gate's steps in order. Each is one command; the two test runners also say how many tests passed and failed.
import { join } from 'node:path'
import { ensureBrowser } from './browser.mjs'
import { VITE } from './build.mjs'
import { CACHE, ROOT } from './project.mjs'

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string[]} command arguments to node
 * @property {string} [needs] the step whose failure makes this one pointless
 * @property {() => Promise<Record<string, string>>} [prepare] what the command's environment needs beside ours
 * @property {boolean} [isTalkative] shows its output though it went well
 * @property {{ path: string, count: (result: any) => Tally }} [result] the runner's own JSON and how to read it
 */
/** @typedef {{ passed: number, failed: number }} Tally */

const UNIT_RESULT = join(CACHE, 'unit.json')
export const BROWSER_RESULT = join(CACHE, 'browser.json')

/** @param {string} path */
const inModules = (path) => join(ROOT, 'node_modules', path)

/** Biome alone wants to be told. */
const colours = process.stdout.isTTY ? 'force' : 'off'

/** @type {Step[]} */
export const STEPS = [
  { name: 'types', command: [inModules('typescript/bin/tsc'), '--noEmit'] },
  {
    name: 'lint',
    command: [inModules('@biomejs/biome/bin/biome'), 'ci', '--error-on-warnings', `--colors=${colours}`, '.'],
  },
  { name: 'imports', command: ['.ci/checks/imports.mjs'] },
  { name: 'text', command: ['.ci/checks/text.mjs'] },
  { name: 'dead-code', command: [inModules('knip/bin/knip.js')] },
  {
    name: 'unit',
    command: [
      inModules('vitest/vitest.mjs'),
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${UNIT_RESULT}`,
    ],
    result: { path: UNIT_RESULT, count: countUnit },
  },
  { name: 'build', command: [VITE, 'build'] },
  { name: 'bytes', command: ['.ci/checks/bytes.mjs'], needs: 'build', isTalkative: true },
  {
    name: 'browser',
    command: [inModules('@playwright/test/cli.js'), 'test', '--config=app/e2e', '--project=app'],
    needs: 'build',
    prepare: async () => ({ CHROMIUM_PATH: (await ensureBrowser()).executablePath }),
    result: { path: BROWSER_RESULT, count: countBrowser },
  },
]

/**
 * A file that could not even be loaded has no tests to count, and counts as one failed.
 * @param {import('vitest/reporters').JsonTestResults} result
 * @returns {Tally}
 */
export function countUnit(result) {
  const broken = result.testResults.filter((f) => f.status === 'failed' && f.assertionResults.length === 0)
  return { passed: result.numPassedTests, failed: result.numFailedTests + broken.length }
}

/**
 * @param {import('@playwright/test/reporter').JSONReport} result
 * @returns {Tally}
 */
export function countBrowser(result) {
  const { expected, flaky, unexpected } = result.stats
  return { passed: expected + flaky, failed: unexpected + result.errors.length }
}
