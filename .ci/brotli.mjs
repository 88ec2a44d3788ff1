// Brotli at full strength, remembered on disk by content: the byte budget and the server count the same bytes.
import { createHash, randomUUID } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'
import { CACHE } from './project.mjs'

const compressAsync = promisify(brotliCompress)
const COMPRESSIBLE = /\.(html|js|css|json|topojson|geojson|svg|txt|xml|webmanifest|ico)$/

/** Images and woff2 are compressed in themselves. @param {string} path */
export function isCompressible(path) {
  return COMPRESSIBLE.test(path)
}

/** @param {Buffer} content @returns {Promise<Buffer>} */
export async function toBrotli(content) {
  const folder = join(CACHE, 'brotli')
  const cachePath = join(folder, createHash('sha256').update(content).digest('hex'))
  try {
    return readFileSync(cachePath)
  } catch {
    const compressed = await compressAsync(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    })
    mkdirSync(folder, { recursive: true })
    // Whole or not at all: a half-written file under its final name would be served from then on.
    const draftPath = `${cachePath}.${randomUUID()}.draft`
    writeFileSync(draftPath, compressed)
    renameSync(draftPath, cachePath)
    return compressed
  }
}
