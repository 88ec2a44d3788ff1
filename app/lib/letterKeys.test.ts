import { afterEach, describe, expect, it, vi } from 'vitest'
import { areLetterKeysOn, isTypingTarget, setLetterKeys } from './letterKeys'

afterEach(() => {
  vi.restoreAllMocks()
  setLetterKeys(true)
})

describe('keys that write a character', () => {
  it('do something until they are put off, and again once they are put on', () => {
    expect(areLetterKeysOn()).toBe(true)
    setLetterKeys(false)
    expect(areLetterKeysOn()).toBe(false)
    setLetterKeys(true)
    expect(areLetterKeysOn()).toBe(true)
  })

  it('stay off in the next visit', async () => {
    setLetterKeys(false)
    vi.resetModules()
    const next = await import('./letterKeys')
    expect(next.areLetterKeysOn()).toBe(false)
  })

  it('can be off where the machine keeps nothing', () => {
    const refuse = () => {
      throw new Error('refused')
    }
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse })
    setLetterKeys(false)
    expect(areLetterKeysOn()).toBe(false)
    vi.unstubAllGlobals()
  })
})

describe('where keys write', () => {
  it.each([
    ['<input type="text">', true],
    ['<input type="search">', true],
    ['<input type="number">', true],
    ['<textarea></textarea>', true],
    ['<select></select>', true],
    ['<p contenteditable="true"></p>', true],
    ['<input type="checkbox">', false],
    ['<input type="radio">', false],
    ['<input type="submit">', false],
    ['<input type="range">', false],
    ['<button>x</button>', false],
  ])('%s: %s', (html, expected) => {
    document.body.innerHTML = html
    expect(isTypingTarget(document.body.firstElementChild)).toBe(expected)
  })
})

it('is not the page as a whole, where a key comes to without a focus', () => {
  expect(isTypingTarget(document)).toBe(false)
})
