import { describe, expect, it } from 'vitest'
import { isHelpShortcut, isSearchShortcut } from './shortcuts'

const press = (key: string, options: KeyboardEventInit = {}) =>
  isSearchShortcut(new KeyboardEvent('keydown', { key, ...options }))

describe('the keys that open the search', () => {
  it.each([
    ['/', {}],
    ['/', { shiftKey: true, code: 'Digit7' }],
    ['ظ', { code: 'Slash' }],
    ['k', { ctrlKey: true }],
    ['K', { metaKey: true }],
    ['ن', { ctrlKey: true, code: 'KeyK' }],
  ])('are %s %o', (key, options) => expect(press(key, options)).toBe(true))

  it.each([
    ['k', {}],
    ['-', { code: 'Slash' }],
    ['/', { altKey: true }],
    ['k', { ctrlKey: true, shiftKey: true }],
    ['ن', { code: 'KeyK' }],
    ['t', { ctrlKey: true, code: 'KeyK' }],
  ])('are not %s %o', (key, options) => expect(press(key, options)).toBe(false))
})

describe('the keys that open the help', () => {
  const isHelp = (key: string, options: KeyboardEventInit = {}) =>
    isHelpShortcut(new KeyboardEvent('keydown', { key, ...options }))

  it.each([['?'], ['؟']])('are %s', (key) => expect(isHelp(key, { shiftKey: true })).toBe(true))
  it.each([
    ['/', {}],
    ['?', { ctrlKey: true }],
    ['?', { metaKey: true }],
    ['؟', { altKey: true }],
  ])('are not %s %o', (key, options) => expect(isHelp(key, options)).toBe(false))
})
