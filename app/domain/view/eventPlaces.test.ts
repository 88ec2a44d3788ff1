import { expect, it } from 'vitest'
import { buildTestEvent, buildTestPlace, buildTestRecord } from '../../testing/testItems'
import { findEventPlaces } from './eventPlaces'

const at = (place: string, role: 'venue' | 'subject' | 'outlet' = 'venue') => ({
  place,
  role,
  basis: 'stated' as const,
})
const { index } = buildTestRecord({
  places: [
    buildTestPlace({ id: 'far-country', kind: 'country' }),
    buildTestPlace({ id: 'far-town', kind: 'city', within: 'far-country' }),
    buildTestPlace({ id: 'country', kind: 'country' }),
    buildTestPlace({ id: 'hub', kind: 'city', isHub: true, within: 'country' }),
    buildTestPlace({ id: 'hall', kind: 'venue', within: 'hub' }),
  ],
})
const find = (places: ReturnType<typeof at>[], participants: string[] = []) =>
  findEventPlaces(buildTestEvent({ id: 'e', places, participants }), index)

it('takes the town for the venue and not the country named with it', () => {
  expect(find([at('far-country'), at('far-town')])).toEqual({
    venues: ['far-town'],
    seats: ['far-town'],
    others: [],
  })
})

it('leads to the hub city a hall is in', () => {
  expect(find([at('hall'), at('hub'), at('country')])).toEqual({
    venues: ['hall'],
    seats: ['hub'],
    others: [],
  })
})

it('adds what it is about and who took part, each once, and no seat of an outlet', () => {
  const places = [at('far-town'), at('country', 'subject'), at('hub', 'outlet')]
  expect(find(places, ['country', 'far-country'])).toEqual({
    venues: ['far-town'],
    seats: ['far-town'],
    others: ['country', 'far-country'],
  })
})
