// @vitest-environment node
import { expect, test } from 'vitest'
import { checkImports } from './imports.mjs'

/** @param {Record<string, string>} files @param {string[]} others */
const faultsOf = (files, others = []) =>
  checkImports(new Map(Object.entries(files)), (path) => others.includes(path))

const empty = 'export const x = 1'

test('the flow of the house passes', () => {
  const files = {
    'app/main.tsx': "import { App } from './App'\nexport const start = () => App",
    'app/App.tsx': "import { Trade } from './features/trade/Trade'\nexport const App = Trade",
    'app/features/trade/Trade.tsx':
      "import { x } from '../../map/host'\nimport './trade.module.css'\nexport const Trade = x",
    'app/map/host.tsx':
      "import type { Map } from 'maplibre-gl'\nexport const x = () => import('./engine/engine')\nexport type M = Map",
    'app/map/engine/engine.ts': "import { Map } from 'maplibre-gl'\nexport const engine = Map",
    'app/domain/year.ts': "import * as v from 'valibot'\nexport const year = v.number()",
    'app/domain/year.test.ts': "import { stub } from '../testing/stub'\nexport const y = stub",
    'app/testing/stub.ts': "import { readAll } from '../../data/compile/read'\nexport const stub = readAll",
    'data/compile/read.ts': "import { year } from '../../app/domain/year'\nexport const readAll = year",
    'vite.config.ts': "import { readAll } from './data/compile/read'\nexport const config = readAll",
  }
  expect(faultsOf(files, ['app/features/trade/trade.module.css'])).toEqual([])
})

test.each([
  ['a room above', 'app/ui/Chip.tsx', 'app/shell/Bar.tsx', 'app/ui may import app/i18n, app/lib, not'],
  ['domain from lib', 'app/domain/a.ts', 'app/lib/b.ts', 'app/domain may import nothing of ours'],
  ['another feature', 'app/features/a/A.tsx', 'app/features/b/B.tsx', 'features never import each other'],
  ['the record', 'app/queries/places.ts', 'data/compile/read.ts', 'app never imports data/'],
  [
    'the page from the compiler',
    'data/compile/a.ts',
    'app/queries/b.ts',
    'data/compile may import app/domain',
  ],
  ['test code', 'app/ui/Chip.tsx', 'app/testing/stub.ts', 'is test code'],
  ['a test', 'app/ui/Chip.tsx', 'app/ui/Chip.test.tsx', 'is test code'],
  ['from a room nobody knows', 'app/misc/a.ts', 'app/lib/b.ts', 'app/misc is no room of the house'],
])('finds an import of %s', (_what, path, target, words) => {
  const specifier = `../../${'../'.repeat(path.split('/').length - 3)}${target.replace(/\.tsx?$/, '')}`
  const faults = faultsOf({ [path]: `${empty}\nimport { x as y } from '${specifier}'`, [target]: empty })
  expect(faults).toHaveLength(1)
  expect(faults[0]).toContain(`${path}:2: `)
  expect(faults[0]).toContain(words)
})

test.each([
  ["import { Map } from 'maplibre-gl'", 'app/map/host.tsx', 'only app/map/engine imports maplibre-gl'],
  ["import 'maplibre-gl/dist/maplibre-gl.css'", 'app/main.tsx', 'only app/map/engine imports maplibre-gl'],
  ["export const m = () => import('maplibre-gl')", 'app/App.tsx', 'only app/map/engine imports maplibre-gl'],
  ["export type { Map } from 'maplibre-gl'", 'app/domain/a.ts', 'app/domain is pure'],
  ["import type { Map } from 'maplibre-gl'", 'app/ui/a.ts', 'only app/map may import types'],
  ["import { useState } from 'react'", 'app/domain/a.ts', 'app/domain is pure'],
])('finds the package in %s', (code, path, words) => {
  expect(faultsOf({ [path]: `${code}\n${empty}` })).toEqual([expect.stringContaining(words)])
})

test.each([
  ['a dynamic import', "export const a = () => import('../map/host')"],
  ['a type', "export type A = import('../map/host').A"],
  ['a glob', "export const a = import.meta.glob('../map/*.ts')"],
  ['an address', "export const a = new URL('../map/host.ts', import.meta.url)"],
  ['a re-export', `export { x } from '../map/host'\n${empty}`],
])('reads %s as an import too', (_what, code) => {
  const faults = faultsOf({ 'app/ui/a.ts': code, 'app/map/host.ts': empty })
  expect(faults).toEqual([expect.stringContaining('app/ui may import')])
})

test('neither comments nor strings are imports', () => {
  expect(
    faultsOf({ 'app/ui/a.ts': `// import { x } from '../map/host'\nexport const s = "import '../map/b'"` }),
  ).toEqual([])
})

test('finds cycles, barrels and files that are not there', () => {
  const cycle = faultsOf({
    'app/lib/a.ts': "import { b } from './b'\nexport const a = b",
    'app/lib/b.ts': "import type { C } from './c'\nexport const b: C = 1",
    'app/lib/c.ts': "import { a } from './a'\nexport type C = typeof a",
  })
  expect(cycle).toEqual(['a cycle: app/lib/a.ts -> app/lib/b.ts -> app/lib/c.ts -> app/lib/a.ts'])
  expect(faultsOf({ 'app/lib/index.ts': empty })).toEqual([expect.stringContaining('a barrel')])
  const barrel = { 'app/lib/all.ts': "export * from './a'", 'app/lib/a.ts': empty }
  expect(faultsOf(barrel)).toEqual([expect.stringContaining('app/lib/all.ts: a barrel')])
  expect(faultsOf({ 'app/lib/a.ts': "import './gone'" })).toEqual(['app/lib/a.ts:1: no file is at ./gone'])
})
