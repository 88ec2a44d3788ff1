import type { Edition } from './plainProps'

/** From a page without script to the site's root: /plain/en.html, /releases/1.3.1/en.html. */
export function toRoot(edition: Edition): string {
  return edition === 'today' ? '../' : '../../'
}
