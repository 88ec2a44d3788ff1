import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { CORRIDOR_SYMBOLS } from './legend'

const css = readFileSync(resolve('app/cards/CorridorStroke.module.css'), 'utf8')

function readRule(name: string): string {
  const start = css.indexOf(`.${name} {`)
  return start < 0 ? '' : css.slice(start, css.indexOf('}', start))
}

const lineWidth = Number(/stroke-width: ([\d.]+)/.exec(readRule('stroke'))?.[1])

it.each(Object.entries(CORRIDOR_SYMBOLS))('%s is drawn in the cards as on the map', (key, symbol) => {
  const rule = readRule(key)
  const dash = /stroke-dasharray: ([\d. ]+)/.exec(rule)?.[1]?.split(' ').map(Number)
  expect(dash?.map((length) => length / lineWidth)).toEqual(
    symbol.plannedDash.map((length) => expect.closeTo(length)),
  )
  const color = /color: var\(--color-([a-z]+)\)/.exec(rule)?.[1] ?? 'corridor'
  expect(color).toBe(symbol.color)
})
