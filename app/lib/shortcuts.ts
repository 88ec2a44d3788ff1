/** Which keys ask for what, on whatever keyboard: an Arabic layout has another letter on the same key. */
import { areLetterKeysOn, isTypingTarget } from './letterKeys'

/** An Arabic keyboard writes its own question mark. */
const HELP_KEYS: readonly string[] = ['?', '؟']

function isKey(event: KeyboardEvent, key: string, code: string): boolean {
  const isOtherScript = event.key.length === 1 && event.key > '\u00ff'
  return event.key.toLowerCase() === key || (isOtherScript && event.code === code)
}

/** "/" and Ctrl+K or Cmd+K. */
export function isSearchShortcut(event: KeyboardEvent): boolean {
  if (event.altKey || event.isComposing) return false
  if (event.ctrlKey || event.metaKey) return !event.shiftKey && isKey(event, 'k', 'KeyK')
  return isKey(event, '/', 'Slash')
}

export function isHelpShortcut(event: KeyboardEvent): boolean {
  return HELP_KEYS.includes(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey
}

/** False where another part took the key, where it is typed, and for a key of one character while those are off. */
export function isFreeForShortcut(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || isTypingTarget(event.target)) return false
  return event.ctrlKey || event.metaKey || areLetterKeysOn()
}
