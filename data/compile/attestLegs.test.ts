// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { compileFiles } from './fixtureRecord'
import { buildRouteFiles, TWO_LANDS } from './fixtureRoute'

async function compileLegs(change: (route: { legs: unknown[] }) => void = () => undefined) {
  const files = buildRouteFiles()
  change(Object(files['data/routes/a-railway-route.yaml']))
  const compilation = await compileFiles(files, TWO_LANDS)
  if (!compilation.isSound) throw new Error(JSON.stringify(compilation.problems))
  const routes = compilation.record.files.find(({ name }) => name === 'routes')
  const legs: { id: string; attestedFrom?: number }[] = JSON.parse(routes?.json ?? '').items[0].legs
  return Object.fromEntries(legs.map(({ id, attestedFrom }) => [id, attestedFrom]))
}

describe('the year a leg is first told of', () => {
  it('is that of the page, where no date says since when; else there is none', async () => {
    expect(await compileLegs()).toEqual({
      'east-harbour': undefined,
      'harbour-quay': 2024,
      'quay-west': 2024,
      'west-north': 2024,
    })
  })

  it('is none where the history goes on: that came before its first date', async () => {
    const since = { edtf: '2020', basis: 'stated' }
    const citations = [{ source: 'page-2024' }]
    const legs = await compileLegs(({ legs: [, , leg] }) =>
      Reflect.set(Object(leg), 'history', [
        { state: 'planned', citations },
        { state: 'operating', since, citations },
      ]),
    )
    expect(legs['quay-west']).toBeUndefined()
  })
})
