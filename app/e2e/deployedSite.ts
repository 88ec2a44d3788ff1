/** The built site behind a server of the test's own, which can deploy another release, half of one, or go away. */
import type { Server } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { digest } from '../publish/keptFiles'

const RELEASE_MARK = 'data-release'

export class DeployedSite {
  private readonly origin: string
  private readonly server: Server
  private release = 0
  private isWhole = true

  /** `origin` is the server of the build itself. */
  constructor(origin: string) {
    this.origin = origin
    this.server = createServer((request, response) => {
      this.answer(request.url ?? '/').then(
        ({ status, headers, body }) => response.writeHead(status, headers).end(body),
        () => response.writeHead(502).end(),
      )
    })
  }

  async open(): Promise<void> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve))
  }

  async close(): Promise<void> {
    this.server.closeAllConnections()
    await new Promise((resolve) => this.server.close(resolve))
  }

  get address(): string {
    const { port } = this.server.address() as AddressInfo
    return `http://localhost:${port}`
  }

  /** Half a release is a worker that lists a page the server does not have yet. */
  deploy(extent: 'half' | 'whole'): number {
    this.release += 1
    this.isWhole = extent === 'whole'
    return this.release
  }

  private markPage(page: string): string {
    return page.replace('<html ', `<html ${RELEASE_MARK}="${this.release}" `)
  }

  private async answer(path: string) {
    const answer = await fetch(new URL(path, this.origin))
    const kept = ['content-type', 'content-security-policy', 'cache-control']
    const headers = Object.fromEntries(kept.flatMap((name) => [[name, answer.headers.get(name) ?? '']]))
    const body = Buffer.from(await answer.arrayBuffer())
    if (/^\/(index\.html)?($|\?)/.test(path) && this.isWhole) {
      return { status: answer.status, headers, body: this.markPage(body.toString()) }
    }
    if (path === '/sw.js') return { status: 200, headers, body: await this.markWorker(body.toString()) }
    return { status: answer.status, headers, body }
  }

  /** As the build would have made it for the marked page. */
  private async markWorker(worker: string): Promise<string> {
    const page = await (await fetch(new URL('/index.html', this.origin))).text()
    const toDigest = async (text: string) => digest(new TextEncoder().encode(text).buffer)
    const [plain, marked] = await Promise.all([toDigest(page), toDigest(this.markPage(page))])
    if (!worker.includes(plain)) throw new Error('the worker does not list the page')
    return worker.replace(plain, marked).replace(/`([0-9a-f]{8})`/, `\`$1-${this.release}\``)
  }
}
