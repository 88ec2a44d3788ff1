/**
 * Whether keys that write a character do something by themselves: whoever speaks to the machine sets them off by
 * chance, so they can be off (WCAG 2.1.4). Kept on this machine.
 */
import { readStored, writeStored } from './storage'

const STORAGE_KEY = 'caspian-atlas-letter-keys'
const OFF = 'off'

/** What was chosen since the page came, should the machine keep nothing. */
let chosen: boolean | undefined

export function areLetterKeysOn(): boolean {
  return chosen ?? readStored(STORAGE_KEY) !== OFF
}

export function setLetterKeys(isOn: boolean): void {
  chosen = isOn
  writeStored(STORAGE_KEY, isOn ? 'on' : OFF)
}

const PRESSED_INPUTS = ['button', 'checkbox', 'radio', 'range', 'reset', 'submit']

/** True where keys write: there the shortcuts are only letters. A slider is an input too, but takes no text. */
export function isTypingTarget(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement) return !PRESSED_INPUTS.includes(target.type)
  return target.isContentEditable || /^(TEXTAREA|SELECT)$/.test(target.tagName)
}
