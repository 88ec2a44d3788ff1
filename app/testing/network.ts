// The network of unit tests: answers only what a test has said it serves. Any other request fails that test,
// even when the code under test swallows the error, as code that shows a "try again" does.

const PAGE = typeof location === 'undefined' ? 'http://localhost:3000' : location.href
const served = new Map<string, () => Response | Promise<Response>>()
const unknown: string[] = []

/** Serves `body` as JSON at `path` until the end of the test. */
export function serveJson(path: string, body: unknown): void {
  serveResponse(path, () => Response.json(body))
}

/** Serves a response of the test's own, such as a 404 or broken JSON; `toResponse` may throw as a lost network does. */
export function serveResponse(path: string, toResponse: () => Response | Promise<Response>): void {
  served.set(new URL(path, PAGE).href, toResponse)
}

export async function fetchInTest(input: RequestInfo | URL): Promise<Response> {
  const address = input instanceof Request ? input.url : String(input)
  const toResponse = served.get(new URL(address, PAGE).href)
  if (toResponse) return toResponse()
  unknown.push(address)
  throw new TypeError(`this test serves nothing at ${address}`)
}

/** Forgets what was served, and returns the addresses asked for in vain. */
export function endNetwork(): string[] {
  served.clear()
  return unknown.splice(0)
}
