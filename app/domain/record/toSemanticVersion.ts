/** "1.3.1" of "1.3.1+3f2a91bc": the version without the hash of its content. */
export function toSemanticVersion(version: string): string {
  return version.replace(/\+.*$/, '')
}
