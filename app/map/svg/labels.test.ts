import { describe, expect, it } from 'vitest'
import { breakLines, createRoom, toTextBox } from './labels'

const measure = (text: string) => text.length * 10

describe('a name', () => {
  it('is broken at spaces into lines of much the same length', () => {
    expect(breakLines('Baku', 100, measure)).toEqual(['Baku'])
    expect(breakLines('United Arab Emirates', 120, measure)).toEqual(['United Arab', 'Emirates'])
    expect(breakLines('aaaa bbbb cc dd', 80, measure)).toEqual(['aaaa bbbb', 'cc dd'])
    expect(breakLines('بحر قزوين الكبير جدا', 120, measure)).toEqual(['بحر قزوين', 'الكبير جدا'])
  })

  it('is never broken within a word', () => {
    expect(breakLines('Turkmenistan', 40, measure)).toEqual(['Turkmenistan'])
  })

  it('hangs on the side of its point the anchor leaves free', () => {
    const size = { width: 60, height: 16 }
    const at = { x: 100, y: 100 }
    const none = { x: 0, y: 0 }
    expect(toTextBox(at, size, 'top', none, 11)).toEqual({ left: 70, right: 130, top: 111, bottom: 127 })
    expect(toTextBox(at, size, 'left', none, 11)).toEqual({ left: 111, right: 171, top: 92, bottom: 108 })
    expect(toTextBox(at, size, 'bottom', none, 11)).toEqual({ left: 70, right: 130, top: 73, bottom: 89 })
    expect(toTextBox(at, size, 'right', none, 11)).toEqual({ left: 29, right: 89, top: 92, bottom: 108 })
    expect(toTextBox(at, size, 'center', { x: 0, y: 4 }, 0)).toEqual({
      left: 70,
      right: 130,
      top: 96,
      bottom: 112,
    })
  })

  it('finds no room where another stands', () => {
    const room = createRoom()
    room.take({ left: 0, right: 50, top: 0, bottom: 20 })
    expect(room.isFree({ left: 40, right: 90, top: 10, bottom: 30 })).toBe(false)
    expect(room.isFree({ left: 51, right: 90, top: 10, bottom: 30 })).toBe(true)
  })
})
