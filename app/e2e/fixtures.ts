// What every browser test asks of the page beside its own question: no request leaves the page's origin, nothing
// breaks the content security policy, and the console stays silent.
import { test as base, expect } from '@playwright/test'
import type { Language } from '../domain/record/text'

export interface AtlasOptions {
  /**
   * Faults a test brings about on purpose, such as a dataset that does not arrive. One pattern, because Playwright
   * takes a list whose second item is an object for something else.
   */
  expectedFaults: RegExp | null
  /**
   * False for a browser that gives no WebGL: the map is then drawn as SVG, which is quicker where no graphics card is,
   * and does for every test that does not concern the WebGL map itself.
   */
  webgl: boolean
}

/** Chromium says this of itself when screenshots are taken of a WebGL canvas drawn by the processor. */
const BROWSER_NOISE = /GPU stall due to ReadPixels/

/** Runs in the page. */
function withholdWebgl(): void {
  for (const Canvas of [HTMLCanvasElement, OffscreenCanvas]) {
    const { prototype }: { prototype: object } = Canvas
    const getContext: unknown = Reflect.get(prototype, 'getContext')
    Reflect.set(prototype, 'getContext', function (this: object, kind: string, ...settings: unknown[]) {
      if (/webgl/.test(kind) || typeof getContext !== 'function') return null
      return Reflect.apply(getContext, this, [kind, ...settings])
    })
  }
}

/**
 * Whether a test of what both maps do alike draws with WebGL: in Arabic, so that each map is gone through in one language
 * and no journey is made on both in both.
 */
export function hasWebglIn(language: Language): boolean {
  return language === 'ar'
}

/**
 * Whether a window of that width is gone through. In English the same rows lie mirrored: the narrowest shows whether
 * anything is cut.
 */
export function hasWindowIn(language: Language, width: number): boolean {
  return language === 'ar' || width === 320
}

export const test = base.extend<AtlasOptions & { faultWatch: undefined; webglWatch: undefined }>({
  expectedFaults: [null, { option: true }],
  webgl: [true, { option: true }],
  webglWatch: [
    async ({ context, webgl }, use) => {
      if (!webgl) await context.addInitScript(withholdWebgl)
      await use(undefined)
    },
    { auto: true },
  ],
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
