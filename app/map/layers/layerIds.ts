/** The names of the layers others ask for: apart from what builds them, which the page's first scripts must not bring. */

export const CORRIDOR_LAYERS = {
  casing: 'corridor-casing',
  line: 'corridor-line',
  hollow: 'corridor-hollow',
  round: 'corridor-round',
  core: 'corridor-core',
  mark: 'corridor-mark',
} as const

/** Of corridors of which no legs are known. */
export const SCHEMATIC_LAYERS = {
  casing: 'schematic-casing',
  line: 'schematic-line',
  hollow: 'schematic-hollow',
  round: 'schematic-round',
  core: 'schematic-core',
  mark: 'schematic-mark',
} as const

export const ARROW_LAYERS = { arrow: 'route-arrow' } as const

export const FLOW_LAYERS = { flow: 'route-flow' } as const

export const STATION_LAYERS = {
  point: 'station-point',
  symbol: 'station-symbol',
  label: 'station-label',
} as const

export const PLACE_LAYERS = {
  halo: 'place-halo',
  spot: 'place-spot',
  area: 'place-area',
  badge: 'place-badge',
  label: 'place-label',
  room: 'place-room',
} as const

export const TRADE_ARC_LAYERS = { line: 'trade-arc-line', hit: 'trade-arc-hit' } as const
