/**
 * What the service worker keeps, and how it finds a file again. One cache holds one release whole: the page, its
 * scripts and the record it was built with never mix with those of another release.
 */

/** Path from the site's root -> digest of its content. */
export type KeptFiles = Readonly<Record<string, string>>

/**
 * Not kept: what is for hosts and crawlers, the worker itself, the pages for readers without script, whom no worker
 * serves, the copies of versions, and the list of changes, which only data tools ask for. The pages of versions are: the
 * version on screen leads there.
 */
const NOT_KEPT = /^(\.|_|sw\.js$|robots\.txt$|sitemap\.xml$|plain\/|releases\/\d|data\/changes\.json$)/

/** Of a file of the build, by its path from the site's root. */
export function shouldKeep(path: string): boolean {
  return !NOT_KEPT.test(path)
}

/** It tells of every version, also of those that came after the kept one. */
export function isVersionsPage(path: string): boolean {
  return /^releases\/\w+\.html$/.test(path)
}

const CACHE_PREFIX = 'caspian-atlas-'

export function toCacheName(release: string): string {
  return CACHE_PREFIX + release
}

/** The caches to delete: all but this release's and the one before, which another tab may still be reading. */
export function listOutdated(names: readonly string[], current: string): string[] {
  return names.filter((name) => name.startsWith(CACHE_PREFIX) && name !== current).slice(0, -1)
}

/** "assets/page.js", "" for the root itself; undefined for what lies outside the site. */
export function toSitePath(address: string, scope: string): string | undefined {
  const { origin, pathname } = new URL(address)
  const root = new URL(scope)
  if (origin !== root.origin || !pathname.startsWith(root.pathname)) return undefined
  return pathname.slice(root.pathname.length)
}

/** Enough of a SHA-256 to tell any two files apart. */
export async function digest(content: ArrayBuffer): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', content))
  return Array.from(bytes.slice(0, 12), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
