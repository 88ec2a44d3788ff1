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

const PRESSED_INPUTS = ['button', 'checkbox', 'radio', 'range', 'reset', 'submit']

/** True where keys write: there the shortcuts are only letters. A slider is an input too, but takes no text. */
export function isTypingTarget(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement) return !PRESSED_INPUTS.includes(target.type)
  return target.isContentEditable || /^(TEXTAREA|SELECT)$/.test(target.tagName)
}
