import { expect, it } from 'vitest'
import { parsePointing, toPointing } from './pointing'

it.each([
  { kind: 'corridor', id: 'middle-corridor' },
  { kind: 'corridor', id: 'middle-corridor', leg: 'beineu-aktau' },
  { kind: 'figure', id: 'trade-2024' },
] as const)('comes back from its text as it was: %o', (pointing) => {
  expect(parsePointing(toPointing(pointing))).toEqual(pointing)
})

it.each(['', 'corridor', 'corridor/', 'event/a'])('is nothing where the text means nothing: %s', (text) => {
  expect(parsePointing(text)).toBeNull()
})
