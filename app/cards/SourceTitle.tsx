import type { Source } from '../domain/record/sourceSchema'
import { Isolate } from '../ui/Isolate'
import styles from './SourceTitle.module.css'

/** "gazette.example/3": an address as a reader knows it, its letters readable. */
function toShortAddress(url: string): string {
  const { hostname, pathname } = new URL(url)
  const short = `${hostname.replace(/^www\./, '')}${pathname}`.replace(/\/$/, '')
  try {
    return decodeURI(short)
  } catch {
    // Some sites write their addresses in another encoding than UTF-8.
    return short
  }
}

/** What tells one page of an outlet from another: its title as printed, or its address where none was seen. */
export function SourceTitle({ source }: { readonly source: Source }) {
  return source.title === undefined ? (
    <Isolate dir="ltr" className={styles.address}>
      {toShortAddress(source.url)}
    </Isolate>
  ) : (
    <span lang={source.language} dir="auto">
      {source.title}
    </span>
  )
}
