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
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('refused')
    })
    setLetterKeys(false)
    expect(areLetterKeysOn()).toBe(false)
  })
})

describe('where keys write', () => {
  it.each([
    ['<input type="text">', true],
    ['<textarea></textarea>', true],
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
