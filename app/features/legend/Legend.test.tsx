import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import type { Corridor } from '../../domain/record/corridorSchema'
import type { Language } from '../../domain/record/text'
import type { Atlas } from '../../domain/view/atlas'
import { startI18n } from '../../i18n/i18n'
import { AddressInTest } from '../../testing/AddressInTest'
import { buildBareAtlas } from '../../testing/bareAtlas'
import { routeRecord } from '../../testing/fixtureRoute'
import { Legend } from './Legend'
import { toLegendRows } from './legendRows'

function corridor(id: string, patch: Partial<Corridor>): Corridor {
  const text = { ar: 'ممر', en: id }
  return {
    id,
    name: text,
    summary: text,
    kind: 'corridor',
    mode: 'rail',
    stage: 'operating',
    stageNote: text,
    undated: text,
    places: [],
    unplaced: text,
    path: ['a', 'b'],
    citations: [{ source: 's', paragraph: 1 }],
    ...patch,
  }
}

const CORRIDORS = [
  corridor('railway', {}),
  corridor('cable', { mode: 'fibre', stage: 'planned' }),
  corridor('line-without-route', { mode: 'power', path: undefined }),
]

async function show(language: Language, atlas: Atlas, toYear?: number) {
  await startI18n(language)
  const onUpdate = vi.fn()
  render(
    <AddressInTest onUpdate={onUpdate} start={{ years: toYear ? { fromYear: 2018, toYear } : null }}>
      <Legend atlas={atlas} />
    </AddressInTest>,
  )
  return onUpdate
}

/** Of the layers, which are a list: the other switches stand apart. */
const names = () =>
  screen.getAllByRole('switch').flatMap((row) => (row.closest('li') ? [row.textContent] : []))

describe('the legend', () => {
  it.each([
    ['en', ['Events', 'Trade and figures', 'Railway', 'Fibre cable']],
    ['ar', ['الأحداث', 'التجارة والأرقام', 'سكة حديد', 'كابل ألياف']],
  ] as const)('has a switch for what the record puts on the map in %s', async (language, expected) => {
    await show(
      language,
      buildBareAtlas({ record: { corridors: CORRIDORS }, loading: new Set(['events', 'figures']) }),
    )
    expect(names()).toEqual(expected)
  })

  it('hides the layers of an empty record, and none of one on its way', () => {
    expect(toLegendRows(buildBareAtlas())).toEqual([])
    expect(
      toLegendRows(buildBareAtlas({ loading: new Set(['events', 'figures', 'corridors']) })),
    ).toHaveLength(6)
  })

  it('draws a line through only where something of its kind is in service', () => {
    const rows = toLegendRows(buildBareAtlas({ record: { corridors: CORRIDORS } }))
    expect(rows).toEqual([
      { key: 'rail', line: { mode: 'rail', state: 'operating' } },
      { key: 'fibre', line: { mode: 'fibre', state: 'planned' } },
    ])
  })

  it.each([
    ['en', 'Five articles only'],
    ['ar', 'المقالات الخمسة فقط'],
  ] as const)('also has the switch of the sources in %s', async (language, name) => {
    const onUpdate = await show(language, buildBareAtlas())
    fireEvent.click(screen.getByRole('switch', { name }))
    expect(onUpdate.mock.calls[0]?.[0]).toEqual({ scope: 'articles' })
  })

  it.each([
    ['en', 'Planned and proposed only'],
    ['ar', 'المخطط له والمقترح فقط'],
  ] as const)(
    'leaves only planned lines on the map by a switch, as a decision, in %s',
    async (language, name) => {
      const onUpdate = await show(language, buildBareAtlas({ record: { corridors: CORRIDORS } }))
      const toggle = screen.getByRole('switch', { name })
      expect(toggle.getAttribute('aria-checked')).toBe('false')
      fireEvent.click(toggle)
      expect(toggle.getAttribute('aria-checked')).toBe('true')
      fireEvent.click(toggle)
      expect(toggle.getAttribute('aria-checked')).toBe('false')
      expect(onUpdate.mock.calls).toEqual([
        [{ isPlannedOnly: true }, 'decision'],
        [{ isPlannedOnly: false }, 'decision'],
      ])
    },
  )

  it.each([
    ['en', 'Corridors by name', ['cable', 'line-without-route', 'railway']],
    ['ar', 'الممرات بأسمائها', ['ممر', 'ممر', 'ممر']],
  ] as const)(
    'leads to every corridor by its name in %s, for whoever has no pointer',
    async (language, title, corridors) => {
      await show(language, buildBareAtlas({ record: { corridors: CORRIDORS } }))
      expect(screen.queryAllByRole('link')).toEqual([])
      const list = screen.getByText(title).closest('details')
      if (!list) throw new Error('the list is not there')
      list.open = true
      fireEvent(list, new Event('toggle'))
      const links = screen.getAllByRole('link')
      expect(links.map(({ textContent }) => textContent)).toEqual(corridors)
      // What lights the line on the map.
      expect(new Set(links.map((link) => link.getAttribute('data-points-at')))).toEqual(
        new Set(CORRIDORS.map(({ id }) => `corridor/${id}`)),
      )
    },
  )

  it.each([
    ['en', 'Not known for this year'],
    ['ar', 'غير معروف في هذه السنة'],
  ] as const)('explains the thin lines where the year has some, in %s', async (language, words) => {
    const routes = routeRecord.routes.map((route) => ({
      ...route,
      legs: route.legs.map((leg) => (leg.id === 'tashkent-port' ? { ...leg, attestedFrom: 2023 } : leg)),
    }))
    const atlas = buildBareAtlas({ record: { ...routeRecord, routes } })
    await show(language, atlas, 2022)
    expect(screen.getByText(words)).toBeTruthy()
    cleanup()
    await show(language, atlas, 2023)
    expect(screen.queryByText(words)).toBeNull()
    cleanup()
    await show(language, atlas)
    expect(screen.queryByText(words)).toBeNull()
  })

  it.each([
    ['en', 'Borders and names take no position on the status of any territory.'],
    ['ar', 'ولا تعبّر الحدود والأسماء عن موقف من وضع أي إقليم.'],
  ] as const)('tells what a drawn border does not mean, in %s', async (language, words) => {
    await show(language, buildBareAtlas())
    expect(screen.getByRole('region').textContent).toContain(words)
  })

  it('writes the layers that stay on, as a decision', async () => {
    const onUpdate = await show('en', buildBareAtlas({ record: { corridors: CORRIDORS } }))
    const row = screen.getByRole('switch', { name: 'Railway' })
    expect(row.getAttribute('aria-checked')).toBe('true')
    fireEvent.click(row)
    expect(onUpdate.mock.calls[0]?.[0]).toEqual({
      layers: ['events', 'figures', 'transport', 'fibre', 'energy'],
    })
    expect(row.getAttribute('aria-checked')).toBe('false')
    fireEvent.click(row)
    expect(onUpdate.mock.calls[1]?.[0].layers).toContain('rail')
  })
})
