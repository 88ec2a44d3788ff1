import { fireEvent, render, screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import type { AtlasEvent } from '../../domain/record/eventSchema'
import type { Place } from '../../domain/record/placeSchema'
import type { Atlas } from '../../domain/view/atlas'
import { startI18n } from '../../i18n/i18n'
import { AddressInTest } from '../../testing/AddressInTest'
import { buildBareAtlas } from '../../testing/bareAtlas'
import type { UrlState } from '../../url-state/useUrlState'
import { CityChips } from './CityChips'

const TEXT = { ar: 'نص', en: 'text' }

function hub(id: string, name: Place['name']): Place {
  return { id, name, kind: 'city', isHub: true, lonLat: [60, 40], context: TEXT }
}

function eventAt(id: string, place: string): AtlasEvent {
  return {
    id,
    title: TEXT,
    summary: TEXT,
    kind: 'meeting',
    status: 'held',
    date: { edtf: '2025-11', basis: 'stated' },
    places: [{ place, role: 'venue', basis: 'stated' }],
    participants: [],
    citations: [{ source: 's', paragraph: 1 }],
  }
}

const RECORD = {
  places: [
    hub('baku', { ar: 'باكو', en: 'Baku' }),
    hub('tashkent', { ar: 'طشقند', en: 'Tashkent' }),
    { ...hub('moscow', { ar: 'موسكو', en: 'Moscow' }), isHub: false },
  ],
  events: [eventAt('one', 'tashkent'), eventAt('two', 'tashkent'), eventAt('three', 'baku')],
}

async function show(language: 'ar' | 'en', atlas: Atlas, start: Partial<UrlState> = {}) {
  await startI18n(language)
  const onUpdate = vi.fn()
  render(
    <AddressInTest start={start} onUpdate={onUpdate}>
      <CityChips atlas={atlas} />
    </AddressInTest>,
  )
  return onUpdate
}

const names = () => screen.getAllByRole('link').map((link) => link.textContent)

describe('the city chips', () => {
  it.each([
    ['en', ['Tashkent22 events', 'Baku11 event']],
    ['ar', ['طشقند2حدثان', 'باكو1حدث واحد']],
  ] as const)('are the hubs with their events, the most told of first, in %s', async (language, expected) => {
    await show(language, buildBareAtlas({ record: RECORD }))
    expect(names()).toEqual(expected)
  })

  it('choose the city', async () => {
    const onUpdate = await show('en', buildBareAtlas({ record: RECORD }))
    fireEvent.click(screen.getByRole('link', { name: /Tashkent/ }))
    expect(onUpdate.mock.calls[0]?.[0]).toEqual({ selection: { kind: 'place', id: 'tashkent' } })
  })

  it('say at the link itself which city is open', async () => {
    await show('en', buildBareAtlas({ record: RECORD }), {
      selection: { kind: 'place', id: 'baku' },
    })
    const toCurrent = (name: RegExp) => screen.getByRole('link', { name }).getAttribute('aria-current')
    expect(toCurrent(/Baku/)).toBe('true')
    expect(toCurrent(/Tashkent/)).toBeNull()
  })

  it('count nothing that did not arrive', async () => {
    await show('en', buildBareAtlas({ record: RECORD, failed: new Set(['events']) }))
    expect(names()).toEqual(['Tashkent–events not known', 'Baku–events not known'])
  })
})
