import { describe, expect, it } from 'vitest'
import { findCrowded, placeNames } from './placeNames'

const SIZE = { width: 800, height: 600 }

function hub(id: string, x: number, y: number) {
  return { id, name: id, x, y }
}

describe('placeNames', () => {
  it('hangs names below where there is room', () => {
    const sides = placeNames([hub('Baku', 100, 100), hub('Tashkent', 400, 100)], SIZE, [])
    expect(Object.fromEntries(sides)).toEqual({ Baku: 'below', Tashkent: 'below' })
  })

  it('puts a name over its dot where another city is right below', () => {
    const sides = placeNames([hub('New York', 118, 90), hub('Washington', 100, 105)], SIZE, [])
    expect(Object.fromEntries(sides)).toEqual({ 'New York': 'above', Washington: 'below' })
  })

  it('hangs no name where a card of the map would cut it', () => {
    const card = { left: 0, right: 150, top: 125, bottom: 200 }
    expect(placeNames([hub('Baku', 100, 100)], SIZE, [card]).get('Baku')).toBe('above')
  })

  it('puts no name over the edge of the map to the side', () => {
    const crowd = [hub('Astana', 780, 70), hub('Tashkent', 776, 100), hub('Baku', 776, 130)]
    expect(placeNames(crowd, SIZE, []).get('Tashkent')).toBe('before')
  })
})

describe('findCrowded', () => {
  it('names cities a finger could not tell apart', () => {
    expect([...findCrowded([hub('a', 0, 0), hub('b', 10, 10), hub('c', 60, 0)])]).toEqual(['a', 'b'])
  })
})
