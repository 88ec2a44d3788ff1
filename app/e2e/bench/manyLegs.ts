/** Made-up routes in the form the record publishes, as many as asked for: each leg proposed, then built, then open. */
import type { LonLat } from '../../domain/record/placeSchema'

const LEGS_A_CORRIDOR = 100
const POINTS_A_LEG = 8
const citations = [{ source: 'made-up' }]
const name = { ar: 'مصنوع', en: 'Made up' }

/** The same numbers at every run (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const MODES = ['rail', 'rail', 'rail', 'ferry', 'road', 'fibre', 'power', 'pipeline'] as const

function since(year: number) {
  return { edtf: String(year), basis: 'stated' }
}

export function makeRoutes(legCount: number): { routes: unknown[]; stations: unknown[] } {
  const random = createRandom(4)
  const stations: unknown[] = []
  const routes = Array.from({ length: legCount / LEGS_A_CORRIDOR }, (_, route) => {
    let here: LonLat = [40 + random() * 45, 36 + random() * 20]
    const heading = random() * 2 * Math.PI
    const addStation = (index: number, lonLat: LonLat) => {
      const id = `made-${route}-${index}-stop`
      stations.push({ id, name, country: 'KZ', lonLat, kind: index % 10 === 0 ? 'city' : 'junction' })
      return id
    }
    let from = addStation(0, here)
    const legs = Array.from({ length: LEGS_A_CORRIDOR }, (_leg, index) => {
      const line: LonLat[] = [here]
      for (let point = 1; point < POINTS_A_LEG; point++) {
        const turn = heading + (random() - 0.5)
        here = [here[0] + Math.cos(turn) * 0.03, here[1] + Math.sin(turn) * 0.02]
        line.push(here)
      }
      const to = addStation(index + 1, here)
      const start = 2013 + Math.floor(random() * 8)
      const leg = {
        ...{ id: `leg-${index}`, branch: 'main', from, to, via: [], precision: 'schematic', line },
        mode: MODES[Math.floor(random() * MODES.length)],
        history: [
          { state: 'proposed', since: since(start), citations },
          { state: 'under-construction', since: since(start + 2), citations },
          { state: 'operating', since: since(start + 4), citations },
        ],
      }
      from = to
      return leg
    })
    return {
      ...{ id: `made-${route}-route`, corridor: `made-${route}`, branches: [{ id: 'main', name }], legs },
      ...{ confidence: 'high', citations },
    }
  })
  return { routes, stations }
}
