/** "/" and Ctrl+K or Cmd+K, on whatever keyboard: an Arabic layout has another letter on the same key. */

function isKey(event: globalThis.KeyboardEvent, key: string, code: string): boolean {
  const isOtherScript = event.key.length === 1 && event.key > '\u00ff'
  return event.key.toLowerCase() === key || (isOtherScript && event.code === code)
}

export function isSearchShortcut(event: globalThis.KeyboardEvent): boolean {
  if (event.altKey || event.isComposing) return false
  if (event.ctrlKey || event.metaKey) return !event.shiftKey && isKey(event, 'k', 'KeyK')
  return isKey(event, '/', 'Slash')
}
