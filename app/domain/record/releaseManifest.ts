/** What lies in the folder of a released version, /releases/1.3.1/, beside the manifest itself. */
import * as v from 'valibot'

export const MANIFEST_FILE = 'manifest.json'

/** Citations and the pages of versions lead to them. */
const PROMISED = ['ar.html', 'en.html', 'record.json']

export const ReleaseManifestSchema = v.strictObject({
  /** In full: 1.3.1+3f2a91bc. */
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+\+[0-9a-f]{8}$/, 'a version in full is 1.0.0+3f2a91bc')),
  /** By the file's name. */
  files: v.pipe(
    v.record(
      v.pipe(v.string(), v.regex(/^[a-z]+\.[a-z]+$/, 'a file of a release is named such as record.json')),
      v.strictObject({
        bytes: v.pipe(v.number(), v.integer(), v.minValue(1)),
        sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'a SHA-256 is 64 hexadecimal digits')),
      }),
    ),
    v.check((files) => PROMISED.every((name) => name in files), `it lacks one of ${PROMISED.join(', ')}`),
  ),
})
export type ReleaseManifest = v.InferOutput<typeof ReleaseManifestSchema>
