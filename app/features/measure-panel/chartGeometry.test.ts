import { describe, expect, it } from 'vitest'
import { buildTestFigure } from '../../testing/testItems'
import type { ChartMark } from './chartGeometry'
import { layOutChart, toTicks } from './chartGeometry'

function mark(id: string, from: number, to: number, value: number, isWholeYear = true): ChartMark {
  const figure = buildTestFigure({ id, value })
  return { point: { figure, value, from, to, isWholeYear, isShown: true }, value, label: String(value) }
}

function layOut(marks: readonly ChartMark[], isRightToLeft = false) {
  return layOutChart({
    marks,
    span: { from: 2020, to: 2025 },
    top: 100,
    width: 400,
    isRightToLeft,
    toTickLabel: String,
  })
}

describe('a chart', () => {
  it('runs with the page: the newest at the end in English, at the left in Arabic', () => {
    const marks = [mark('old', 2020, 2021, 10), mark('new', 2024, 2025, 10)]
    const [a, b] = layOut(marks).marks
    expect(a && b && a.x < b.x).toBe(true)
    const mirrored = layOut(marks, true).marks
    expect(mirrored.map(({ x }) => Math.round(400 - x))).toEqual(
      layOut(marks).marks.map(({ x }) => Math.round(x)),
    )
  })

  it('gives a whole year no length and months their own', () => {
    const [year, months] = layOut([mark('a', 2021, 2022, 10), mark('b', 2022, 2022.5, 10, false)]).marks
    expect(year?.tailX).toBeUndefined()
    expect(months?.tailX).toBeLessThan(months?.x ?? 0)
  })

  it('sets marks that would hide one another side by side', () => {
    const placed = layOut([
      mark('a', 2021, 2022, 50),
      mark('b', 2021, 2022, 51),
      mark('c', 2021, 2022, 90),
    ]).marks
    expect(new Set(placed.map(({ x }) => x)).size).toBe(3)
    expect(Math.abs((placed[0]?.x ?? 0) - (placed[1]?.x ?? 0))).toBeGreaterThanOrEqual(10)
  })

  it('writes no label over another', () => {
    const crowd = Array.from({ length: 12 }, (_, n) => mark(`m${n}`, 2022, 2023, 40 + n / 10))
    const labels = layOut(crowd).marks.flatMap(({ label }) => label ?? [])
    expect(labels.length).toBeGreaterThan(0)
    expect(labels.length).toBeLessThan(12)
  })

  it('keeps numbers of one height apart', () => {
    const words = '1234567890'
    const row = [0, 1, 2, 3, 4].map((n) => ({ ...mark(`m${n}`, 2020 + n, 2021 + n, 50 + n), label: words }))
    const labels = layOut(row).marks.flatMap(({ label }) => label ?? [])
    const width = words.length * 6.9
    for (const a of labels) {
      for (const b of labels) {
        if (a !== b && Math.abs(a.y - b.y) < 15) expect(Math.abs(a.x - b.x)).toBeGreaterThan(width + 7)
      }
    }
  })

  it('finds room for the word of what is no fact yet, farther off if need be', () => {
    const around = [59, 53, 41].map((height, n) => mark(`m${n}`, 2020.5, 2024.9, height, false))
    const goal = mark('goal', 2022, 2023, 50)
    const hollow = {
      ...goal,
      point: { ...goal.point, figure: { ...goal.point.figure, stage: 'target' } },
    } as const
    expect(layOut([...around, goal]).marks.at(-1)?.label).toBeUndefined()
    expect(layOut([...around, hollow]).marks.at(-1)?.label).toBeDefined()
  })

  it('strikes no number through with the months another value covers', () => {
    const [months, year] = layOut([mark('a', 2020, 2024.9, 50, false), mark('b', 2022, 2023, 41)]).marks
    expect(year?.label).toBeDefined()
    expect(Math.abs((year?.label?.y ?? 0) - (months?.y ?? 0))).toBeGreaterThan(9)
  })

  it('stands on zero', () => {
    const { ticks, plot } = layOut([mark('a', 2021, 2022, 50)])
    expect(ticks[0]).toEqual({ value: 0, y: plot.bottom })
  })
})

it.each([
  [100, [0, 25, 50, 75, 100]],
  [598.47, [0, 200, 400, 600]],
  [5.2, [0, 2, 4, 6]],
  [0, [0, 1]],
])('a scale to %s has round steps', (top, ticks) => {
  expect(toTicks(top)).toEqual(ticks)
})
