import { defineConfig } from '@playwright/test'
import { ensureBrowser } from '../../.ci/browser.mjs'
import { ROOT } from '../../.ci/project.mjs'
import { BROWSER_RESULT } from '../../.ci/steps.mjs'
import type { AtlasOptions } from './fixtures'

const browser = await ensureBrowser()
// Playwright reads this file again in each of its workers: they need not look for the browser anew.
process.env.CHROMIUM_PATH = browser.executablePath

/** A test's page is gone before code made faster has earned back the making: a twelfth of the tests' processor time. */
const UNOPTIMISED = '--js-flags=--no-turbofan,--no-maglev'
const launchOptions = {
  executablePath: browser.executablePath,
  // No flags for WebGL: Playwright's own defaults already let it draw without a graphics card.
  env: { ...process.env, ...browser.env },
}

/** Not the port of `npm start`, so that a person may look at the page while the tests run. */
const port = process.env.E2E_PORT ?? '4174'
const baseURL = `http://localhost:${port}`

export default defineConfig<AtlasOptions>({
  outputDir: '../../test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  workers: 2,
  // Without a graphics card WebGL is drawn by the processor: a busy machine may take seconds for one frame.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: BROWSER_RESULT }]],
  use: {
    baseURL,
    viewport: { width: 900, height: 600 },
    locale: 'en-GB',
    timezoneId: 'UTC',
    // Also keeps MapLibre from animating, without which its `idle` may never come.
    reducedMotion: 'reduce',
    // It would answer in the place of the faults that tests bring about; its own test lets it in.
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
    launchOptions,
  },
  projects: [
    {
      name: 'app',
      testDir: '.',
      testMatch: '**/*.spec.ts',
      // Not where times or memory are measured.
      use: { launchOptions: { ...launchOptions, args: [UNOPTIMISED] } },
    },
    { name: 'bench', testDir: 'bench', testMatch: '**/*.bench.ts', fullyParallel: false, workers: 1 },
    { name: 'soak', testDir: 'soak', testMatch: '**/*.soak.ts' },
  ],
  webServer: {
    command: 'node .ci/serve.mjs',
    cwd: ROOT,
    env: { PORT: port },
    url: baseURL,
    reuseExistingServer: false,
  },
})
