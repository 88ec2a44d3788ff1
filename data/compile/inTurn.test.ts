// @vitest-environment node
import { expect, it } from 'vitest'
import { inTurn } from './inTurn'

it('starts a run when the one before has ended, however long that takes', async () => {
  const log: string[] = []
  const delays = [20, 0]
  const run = inTurn(async () => {
    const delay = delays.shift() ?? 0
    log.push(`start ${delay}`)
    await new Promise((resolve) => setTimeout(resolve, delay))
    log.push(`end ${delay}`)
  })
  await Promise.all([run(), run()])
  expect(log).toEqual(['start 20', 'end 20', 'start 0', 'end 0'])
})

it('goes on after a run that failed, and tells its own asker', async () => {
  const outcomes = [() => Promise.reject(new Error('broken')), () => Promise.resolve('sound')]
  const run = inTurn(() => outcomes.shift()?.() ?? Promise.resolve('none'))
  const [first, second] = await Promise.allSettled([run(), run()])
  expect(first).toMatchObject({ status: 'rejected', reason: new Error('broken') })
  expect(second).toEqual({ status: 'fulfilled', value: 'sound' })
})
