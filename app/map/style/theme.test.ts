import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { MAP_THEMES } from './theme'

const css = readFileSync(resolve('app/ui/tokens.css'), 'utf8').replaceAll('"', "'")

function readColors(selector: string): Record<string, string> {
  const start = css.indexOf(`${selector} {`)
  const block = css.slice(start, css.indexOf('}', start))
  return Object.fromEntries(
    [...block.matchAll(/--color-([a-z-]+):\s*(#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  )
}

function toTokenName(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

describe('the colours of the canvas', () => {
  it.each([
    ['light', ':root'],
    ['dark', ":root[data-theme='dark']"],
  ] as const)('are the tokens of the %s theme', (theme, selector) => {
    const tokens = readColors(selector)
    for (const [key, color] of Object.entries(MAP_THEMES[theme])) {
      expect({ [key]: color }).toEqual({ [key]: tokens[toTokenName(key)] })
    }
  })
})
