// Gzip off the main thread, remembered by content: a file is compressed for the first who asks, and nobody else waits.
import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'

const gzipAsync = promisify(gzip)

/** @type {Map<string, Promise<Buffer>>} */
const remembered = new Map()

/** @param {Buffer} content @returns {Promise<Buffer>} */
export function toGzip(content) {
  const digest = createHash('sha256').update(content).digest('hex')
  const known = remembered.get(digest)
  if (known) return known
  const compressed = gzipAsync(content)
  remembered.set(digest, compressed)
  return compressed
}
