import { describe, expect, it } from 'vitest'
import { toCsv } from './csv'

/** Everything after the byte order mark. */
function body(headers: readonly string[], ...rows: Parameters<typeof toCsv>[1]): string {
  return toCsv(headers, rows).slice(1)
}

describe('comma-separated values', () => {
  it('begin with a byte order mark, and end every line as RFC 4180 asks', () => {
    expect(toCsv(['a', 'b'], [['c', 'd']])).toBe('\uFEFFa,b\r\nc,d\r\n')
  })

  it('quote what would break a line or a cell, and double the quotes in it', () => {
    expect(body(['a'], ['x, y'], ['say "so"'], ['two\nlines'])).toBe(
      'a\r\n"x, y"\r\n"say ""so"""\r\n"two\nlines"\r\n',
    )
  })

  it('leave what is missing empty, and print zero', () => {
    expect(body(['a', 'b', 'c'], [null, 0, ''])).toBe('a,b,c\r\n,0,\r\n')
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', ' =1', '\t=1', '\r=1', '＝1', '＋1'])(
    'make a text of %j, which a spreadsheet would run',
    (text) => {
      expect(body(['a'], [text]).split('\r\n')[1]?.replace(/^"/, '')).toMatch(/^'/)
    },
  )

  it('leave a number below zero a number', () => {
    expect(body(['a'], [-7.5])).toBe('a\r\n-7.5\r\n')
  })

  it('hold no mark of direction, and join a list in one cell', () => {
    expect(body(['a'], [['\u200Fطشقند\u2069', 'أستانا']])).toBe('a\r\nطشقند | أستانا\r\n')
  })
})
