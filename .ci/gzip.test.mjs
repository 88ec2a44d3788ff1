// @vitest-environment node
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { toGzip } from './gzip.mjs'

test('a file is compressed once, for whoever asks for it', async () => {
  const first = toGzip(Buffer.from('a copy '.repeat(100)))
  expect(toGzip(Buffer.from('a copy '.repeat(100)))).toBe(first)
  expect(gunzipSync(await first).toString()).toBe('a copy '.repeat(100))
  expect(gunzipSync(await toGzip(Buffer.from('another'))).toString()).toBe('another')
})
