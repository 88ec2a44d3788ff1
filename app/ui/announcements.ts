/** What the page says politely to a screen reader. One store, so that one live region says everything. */
interface Announcement {
  readonly text: string
  /** The language it was said in; it stays when the page changes to another. */
  readonly language: string
  /** Tells two announcements with the same words apart, so that the second is heard too. */
  readonly id: number
}

let latest: Announcement = { text: '', language: '', id: 0 }
const listeners = new Set<() => void>()

export function announce(text: string): void {
  latest = { text, language: document.documentElement.lang, id: latest.id + 1 }
  for (const listener of listeners) listener()
}

export function getAnnouncement(): Announcement {
  return latest
}

export function subscribeToAnnouncements(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
