/** What the straight way between two cities runs over, as Natural Earth draws it. */
import type { LonLat, Place } from '../../app/domain/record/placeSchema'
import type { LocalisedText } from '../../app/domain/record/text'
import type { Crossing, Crossings } from '../../app/domain/view/crossings'
import { CASPIAN, OPEN_SEA, toWayKey } from '../../app/domain/view/crossings'
import { toGreatCircleKilometres, toPointBetween } from '../../app/domain/view/distance'
import { MAP_LABELS } from '../basemap/mapLabels'
import type { Ground } from './ground'

const STEP_KILOMETRES = 4
/** Less may be an error of outlines drawn at 1:50 million. */
const LEAST_KILOMETRES = 10
/** Nothing else in this box is sea. */
const CASPIAN_BOX = { west: 46, south: 36, east: 55.5, north: 48 }

/** Lands the map has no room to name. */
const OTHER_NAMES: Readonly<Record<string, LocalisedText>> = {
  GL: { ar: 'غرينلاند', en: 'Greenland' },
}

function nameWater([lon, lat]: LonLat): string {
  const { west, south, east, north } = CASPIAN_BOX
  return lon > west && lon < east && lat > south && lat < north ? CASPIAN : OPEN_SEA
}

/** In the order they are first met; lakes count as the country around them, and land without a code as nothing. */
export function findCrossings(
  from: LonLat,
  to: LonLat,
  { countryAt }: Pick<Ground, 'countryAt'>,
): readonly Crossing[] {
  const whole = toGreatCircleKilometres(from, to)
  const steps = Math.max(1, Math.ceil(whole / STEP_KILOMETRES))
  const kilometresOver = new Map<string, number>()
  for (let step = 0; step < steps; step++) {
    const lonLat = toPointBetween(from, to, (step + 0.5) / steps)
    const over = countryAt(lonLat) ?? nameWater(lonLat)
    kilometresOver.set(over, (kilometresOver.get(over) ?? 0) + whole / steps)
  }
  return [...kilometresOver]
    .filter(([over, kilometres]) => over !== '' && kilometres >= LEAST_KILOMETRES)
    .map(([over, kilometres]) => ({ over, kilometres: Math.round(kilometres) }))
}

function findName(iso: string): LocalisedText {
  const name = MAP_LABELS.find((label) => label.iso === iso)?.name ?? OTHER_NAMES[iso]
  if (!name)
    throw new Error(`data/compile/crossings.ts: a way between two cities crosses ${iso}, which needs a name`)
  return name
}

/** Between every two of the cities the atlas opens with. */
export function buildCrossings(places: readonly Place[], ground: Pick<Ground, 'countryAt'>): Crossings {
  const hubs = places.filter(({ isHub }) => isHub)
  const ways = Object.fromEntries(
    hubs.flatMap((from) =>
      // Both ways: what is met first from one end need not be met last from the other.
      hubs.flatMap((to) =>
        from !== to && from.lonLat && to.lonLat
          ? [[toWayKey(from.id, to.id), findCrossings(from.lonLat, to.lonLat, ground)] as const]
          : [],
      ),
    ),
  )
  const crossed = new Set(Object.values(ways).flatMap((way) => way.map(({ over }) => over)))
  const countries = [...crossed].filter((over) => over !== CASPIAN && over !== OPEN_SEA)
  return { ways, names: Object.fromEntries(countries.map((iso) => [iso, findName(iso)])) }
}
