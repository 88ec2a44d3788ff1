/** Where an event is on the map: what lights up when it is opened, and where the reader is led. */
import type { AtlasEvent } from '../record/eventSchema'
import type { ItemIndex } from '../record/recordIndex'
import { listPlacesAround } from './placesAround'

export interface EventPlaces {
  /** Where it took place or is to: the narrowest places named, and neither the city nor the country around them. */
  readonly venues: readonly string[]
  /** What stands for the venues from far out: the hub city a venue is in, else the venue itself. */
  readonly seats: readonly string[]
  /** What it is about and who took part. */
  readonly others: readonly string[]
}

/** The countries of an event's participants, people standing for the country they act for. */
export function listParticipantPlaces(participants: readonly string[], index: ItemIndex): readonly string[] {
  return participants
    .map((id) =>
      index.places.has(id) ? id : (index.people.get(id)?.country ?? index.organisations.get(id)?.country),
    )
    .filter((id) => id !== undefined)
}

export function findEventPlaces(event: AtlasEvent, index: ItemIndex): EventPlaces {
  const toIds = (isWanted: (role: string) => boolean) =>
    event.places.filter(({ role }) => isWanted(role)).map(({ place }) => place)
  const named = toIds((role) => role === 'venue')
  const around = new Set(named.flatMap((id) => listPlacesAround(id, index)))
  const venues = [...new Set(named)].filter((id) => !around.has(id))
  const isHub = (id: string) => index.places.get(id)?.isHub === true
  const seats = new Set(venues.map((id) => [id, ...listPlacesAround(id, index)].find(isHub) ?? id))
  const involved = [
    ...toIds((role) => role === 'site' || role === 'subject'),
    ...listParticipantPlaces(event.participants, index),
  ]
  const others = new Set(involved.filter((id) => !venues.includes(id) && !seats.has(id)))
  return { venues, seats: [...seats], others: [...others] }
}
