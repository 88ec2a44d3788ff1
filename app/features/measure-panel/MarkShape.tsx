/** Six outlines and the circle; the circle is for statistics whose owner no source names. */
const REGULAR = [
  { corners: 4, turn: 45 },
  { corners: 3, turn: -90 },
  { corners: 4, turn: 0 },
  { corners: 3, turn: 90 },
  { corners: 5, turn: -90 },
  { corners: 6, turn: 0 },
] as const
const RADIUS = 5.4

function toPoints({ corners, turn }: (typeof REGULAR)[number], x: number, y: number): string {
  return Array.from({ length: corners }, (_, corner) => {
    const angle = ((turn + (corner * 360) / corners) * Math.PI) / 180
    return `${(x + RADIUS * Math.cos(angle)).toFixed(1)},${(y + RADIUS * Math.sin(angle)).toFixed(1)}`
  }).join(' ')
}

interface MarkShapeProps {
  readonly x: number
  readonly y: number
  /** Undefined where no source says whose statistics it is. */
  readonly reporterRank: number | undefined
  readonly className?: string | undefined
}

/** One outline per reporter, so that nobody needs colours to tell them apart. */
export function MarkShape({ x, y, reporterRank, className }: MarkShapeProps) {
  const shape = reporterRank === undefined ? undefined : REGULAR[reporterRank % REGULAR.length]
  if (!shape) return <circle cx={x} cy={y} r={4.2} className={className} />
  return <polygon points={toPoints(shape, x, y)} className={className} />
}
