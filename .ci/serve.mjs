// Serves dist/ as a plain host would: the headers of public/_headers, brotli or gzip, and 404 for what is missing.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, relative } from 'node:path'
import { isCompressible, toBrotli } from './brotli.mjs'
import { toGzip } from './gzip.mjs'
import { headersFor, parseHeaderRules } from './headers.mjs'
import { DIST, isStartedDirectly, listFiles, ROOT } from './project.mjs'

/** @type {Record<string, string>} */
const CONTENT_TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
}

/**
 * Resolves once the server listens, on both loopback addresses, so that `localhost` and `127.0.0.1` both reach it.
 * @param {number} port
 * @returns {Promise<string>} the address
 * @throws {Error} one sentence, when there is no build or the port is taken
 */
export async function serveBuild(port) {
  if (!existsSync(join(DIST, 'index.html'))) throw new Error('There is no build in dist/: run npm run build.')
  const rules = parseHeaderRules(readFileSync(join(DIST, '_headers'), 'utf8'))
  // Compressed before the first visitor, so that no visit waits for it.
  await Promise.all(
    listPublished()
      .filter(isWorthBrotli)
      .map((path) => toBrotli(readPublished(path))),
  )
  const server = () =>
    createServer((request, response) => {
      answer(request, response, rules).catch((error) => {
        console.error(error)
        response.writeHead(500).end()
      })
    })
  await listen(server(), port, '127.0.0.1')
  await listen(server(), port, '::1').catch((error) => {
    // A machine without IPv6 is fine; a port taken on IPv6 alone would send `localhost` to a stranger.
    if (error.code !== 'EADDRNOTAVAIL' && error.code !== 'EAFNOSUPPORT') throw error
  })
  return `http://localhost:${port}`
}

/** @param {import('node:http').Server} server @param {number} port @param {string} host @returns {Promise<void>} */
function listen(server, port, host) {
  return new Promise((resolve, reject) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      const taken = `Port ${port} is taken: stop what uses it, or choose another one with the variable PORT.`
      reject(error.code === 'EADDRINUSE' ? new Error(taken) : error)
    })
    server.listen(port, host, resolve)
  })
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {import('./headers.mjs').HeaderRule[]} rules
 */
async function answer(request, response, rules) {
  const path = decodePath(request.url ?? '/')
  const headers = { ...headersFor(rules, path), Vary: 'Accept-Encoding' }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { ...headers, Allow: 'GET, HEAD' }).end()
    return
  }
  // Looked up in the list, never joined to a path: no address can reach outside dist/.
  const published = path === '/' ? 'index.html' : path.slice(1)
  if (!listPublished().includes(published)) {
    response.writeHead(404, { ...headers, 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n')
    return
  }
  const content = readPublished(published)
  const etag = `W/"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304, { ...headers, ETag: etag }).end()
    return
  }
  const { body, encoding } = await encode(
    published,
    content,
    String(request.headers['accept-encoding'] ?? ''),
  )
  response.writeHead(200, {
    ...headers,
    ...(encoding && { 'Content-Encoding': encoding }),
    'Content-Type': CONTENT_TYPES[extname(published)] ?? 'application/octet-stream',
    'Content-Length': body.length,
    ETag: etag,
  })
  response.end(request.method === 'HEAD' ? undefined : body)
}

/** Copies of released versions are many megabytes that hardly anyone asks for. @param {string} path */
function isWorthBrotli(path) {
  return isCompressible(path) && !/^releases\/\d/.test(path)
}

/** @param {string} path @param {Buffer} content @param {string} accepted */
async function encode(path, content, accepted) {
  if (isWorthBrotli(path) && /\bbr\b/.test(accepted)) return { body: await toBrotli(content), encoding: 'br' }
  if (isCompressible(path) && /\bgzip\b/.test(accepted))
    return { body: await toGzip(content), encoding: 'gzip' }
  return { body: content, encoding: undefined }
}

/** @param {string} url */
function decodePath(url) {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname)
  } catch {
    return '/not-an-address'
  }
}

/** What a visitor may see of dist/: neither the build's manifest nor the host's header file. */
function listPublished() {
  return listFiles(relative(ROOT, DIST))
    .map((path) => path.slice('dist/'.length))
    .filter((path) => !path.startsWith('.') && path !== '_headers')
}

/** @param {string} path */
function readPublished(path) {
  return readFileSync(join(DIST, path))
}

if (isStartedDirectly(import.meta.url)) {
  const port = Number(process.env.PORT ?? 4173)
  await serveBuild(port).then(
    (address) => console.log(`Caspian Atlas is at ${address}`),
    (error) => {
      console.error(error.message)
      process.exit(1)
    },
  )
}
