/** What hosts are told of the folder of each version: see public/_headers. */

export interface ServedRelease {
  /** 1.3.1 */
  readonly release: string
  /** Whether the copy is kept with the record: otherwise the next build may make another one. */
  readonly isArchived: boolean
}

/** Open to every site, as the record is; found by crawlers in its version of today alone. */
export function addReleaseRules(headers: string, releases: readonly ServedRelease[]): string {
  const rules = releases.map(({ release, isArchived }) =>
    [
      `/releases/${release}/*`,
      `  Cache-Control: ${isArchived ? 'public, max-age=31536000, immutable' : 'no-cache'}`,
      '  X-Robots-Tag: noindex',
      '  Access-Control-Allow-Origin: *',
      '  Cross-Origin-Resource-Policy: cross-origin',
      '',
    ].join('\n'),
  )
  return headers.replace(/\n*$/, '\n') + rules.join('')
}
