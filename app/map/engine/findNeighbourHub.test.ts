import { describe, expect, it } from 'vitest'
import type { LonLat } from '../../domain/record/placeSchema'
import { findNeighbourHub } from './findNeighbourHub'

function hub(id: string, lonLat: LonLat) {
  return { id, lonLat }
}

const HUBS = [
  hub('tashkent', [69.2, 41.3]),
  hub('washington', [-77, 38.9]),
  hub('astana', [71.4, 51.2]),
  hub('baku', [49.9, 40.4]),
  hub('new-york', [-74, 40.7]),
]

function walk(from: string, key: string): string[] {
  const next = findNeighbourHub(HUBS, from, key)
  return next === undefined ? [] : [next, ...walk(next, key)]
}

describe('findNeighbourHub', () => {
  it('leads through all cities from west to east and back', () => {
    expect(walk('washington', 'ArrowRight')).toEqual(['new-york', 'baku', 'tashkent', 'astana'])
    expect(walk('astana', 'ArrowLeft')).toEqual(['tashkent', 'baku', 'new-york', 'washington'])
  })

  it('leads through all cities from south to north', () => {
    expect(walk('washington', 'ArrowUp')).toEqual(['baku', 'new-york', 'tashkent', 'astana'])
  })

  it('knows no other keys and no other cities', () => {
    expect(findNeighbourHub(HUBS, 'baku', 'Enter')).toBeUndefined()
    expect(findNeighbourHub(HUBS, 'moscow', 'ArrowLeft')).toBeUndefined()
  })
})
