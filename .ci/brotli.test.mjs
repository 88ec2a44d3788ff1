// @vitest-environment node
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { afterAll, expect, test, vi } from 'vitest'
import { toBrotli } from './brotli.mjs'

const { disk, place } = vi.hoisted(() => ({ disk: { isFull: false }, place: { cache: '' } }))

vi.mock('./project.mjs', () => ({
  get CACHE() {
    return place.cache
  },
}))

vi.mock('node:fs', async (importOriginal) => {
  /** @type {typeof import('node:fs')} */
  const fs = await importOriginal()
  return {
    ...fs,
    /** @param {string} path @param {Buffer} content */
    writeFileSync(path, content) {
      fs.writeFileSync(path, disk.isFull ? content.subarray(0, 3) : content)
      if (disk.isFull) throw new Error('the disk is full')
    },
  }
})

place.cache = mkdtempSync(join(tmpdir(), 'caspian-brotli-'))
afterAll(() => rmSync(place.cache, { recursive: true }))

test('a write that broke off is never served', async () => {
  const content = Buffer.from('a page '.repeat(100))
  disk.isFull = true
  await expect(toBrotli(content)).rejects.toThrow('the disk is full')
  disk.isFull = false
  for (const _visit of ['first', 'from the cache']) {
    expect(brotliDecompressSync(await toBrotli(content)).toString()).toBe(content.toString())
  }
})
