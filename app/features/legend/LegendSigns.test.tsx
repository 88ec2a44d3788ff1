import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Language } from '../../domain/record/text'
import { startI18n } from '../../i18n/i18n'
import { buildBareAtlas } from '../../testing/bareAtlas'
import { routeRecord } from '../../testing/fixtureRoute'
import { LegendSigns } from './LegendSigns'
import { listSigns } from './listSigns'

// The first load of a module by the test runner may take longer than a test waits for anything.
beforeAll(() => import('./loadSigns'), 30_000)

const ATLAS = buildBareAtlas({ record: routeRecord })

async function open(language: Language) {
  await startI18n(language)
  render(<LegendSigns atlas={ATLAS} />)
  expect(screen.queryByRole('listitem')).toBeNull()
  await userEvent.click(screen.getByText(language === 'ar' ? 'العلامات' : 'Signs'))
  return within(await screen.findByRole('list')).getAllByRole('listitem')
}

describe('the signs of the legend', () => {
  it.each([
    ['en', ['Port', 'Border crossing', 'Direction']],
    ['ar', ['ميناء', 'معبر حدودي', 'الاتجاه']],
  ] as const)('are folded at first, and say in %s what stands on the map', async (language, words) => {
    const rows = await open(language)
    const texts = rows.map((row) => row.lastChild?.textContent)
    for (const word of words) expect(texts).toContain(word)
  })

  it('have a drawing each', async () => {
    const rows = (await open('en')).slice(0, -1)
    const drawings = rows.map((row) => row.querySelector('svg')?.innerHTML ?? '')
    expect(drawings.every((drawing) => drawing.length > 0)).toBe(true)
    expect(new Set(drawings).size).toBe(rows.length)
  })

  it.each([
    ['en', /Borders and names take no position/],
    ['ar', /ولا تعبّر الحدود والأسماء عن موقف/],
  ] as const)(
    'end in %s with what lines and borders do not mean, for windows too low for it',
    async (language, note) => {
      expect((await open(language)).at(-1)?.textContent).toMatch(note)
    },
  )

  it('are those of the record alone', () => {
    expect(listSigns(buildBareAtlas())).toEqual([])
    const withoutPorts = routeRecord.stations.map((station) => ({ ...station, kind: 'city' as const }))
    const signs = listSigns(buildBareAtlas({ record: { ...routeRecord, stations: withoutPorts } }))
    expect(signs).toContain('station')
    expect(signs).toContain('arrow')
    expect(signs).toContain('arc')
    expect(signs).not.toContain('seaport')
    expect(signs).not.toContain('border')
  })
})
