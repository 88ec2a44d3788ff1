/** localStorage that may be refused or full: a remembered preference is a comfort, never a condition. */
export function readStored(key: string): string | null {
  try {
    return window.localStorage.getItem(key)
  } catch {
    return null
  }
}

export function writeStored(key: string, value: string): void {
  try {
    window.localStorage.setItem(key, value)
  } catch {
    // Refused or full: the choice holds until the page is left.
  }
}
