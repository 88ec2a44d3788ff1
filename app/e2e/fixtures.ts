// What every browser test asks of the page beside its own question: no request leaves the page's origin, nothing
// breaks the content security policy, and the console stays silent.
import { test as base, expect } from '@playwright/test'

export interface AtlasOptions {
  /**
   * Faults a test brings about on purpose, such as a dataset that does not arrive. One pattern, because Playwright
   * takes a list whose second item is an object for something else.
   */
  expectedFaults: RegExp | null
}

/** Chromium says this of itself when screenshots are taken of a WebGL canvas drawn by the processor. */
const BROWSER_NOISE = /GPU stall due to ReadPixels/

export const test = base.extend<AtlasOptions & { faultWatch: undefined }>({
  expectedFaults: [null, { option: true }],
  faultWatch: [
    async ({ context, baseURL, expectedFaults }, use) => {
      const faults: string[] = []
      const ownOrigin = new URL(baseURL ?? '').origin
      context.on('request', (request) => {
        const { protocol, origin } = new URL(request.url())
        if (protocol !== 'data:' && origin !== ownOrigin) faults.push(`request off origin: ${request.url()}`)
      })
      context.on('console', (message) => {
        const text = `${message.text()} (${message.location().url})`
        if (message.type() === 'error' && !BROWSER_NOISE.test(text)) faults.push(`console error: ${text}`)
      })
      context.on('weberror', (webError) => {
        const error = webError.error()
        faults.push(`uncaught error: ${error.stack ?? error.message}`)
      })
      await context.exposeFunction('reportPolicyViolation', (violation: string) => {
        faults.push(`policy violation: ${violation}`)
      })
      await context.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) => {
          const report: unknown = Reflect.get(window, 'reportPolicyViolation')
          const place = `${event.sourceFile}:${event.lineNumber}`
          if (typeof report === 'function')
            report(`${event.violatedDirective} ${event.blockedURI} (${place})`)
        })
      })
      await use(undefined)
      expect(faults.filter((fault) => !expectedFaults?.test(fault))).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
