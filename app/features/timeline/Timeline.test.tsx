import { act, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Language } from '../../domain/record/text'
import type { Atlas } from '../../domain/view/atlas'
import { startI18n } from '../../i18n/i18n'
import { AddressInTest } from '../../testing/AddressInTest'
import { buildBareAtlas } from '../../testing/bareAtlas'
import { Announcer } from '../../ui/Announcer'
import type { UrlState } from '../../url-state/useUrlState'
import { useUrlState } from '../../url-state/useUrlState'
import { Timeline } from './Timeline'
import { TimelineSummary } from './TimelineSummary'

const BARS = [
  { year: 2022, events: 1, figures: 0, corridors: 0 },
  { year: 2023, events: 0, figures: 0, corridors: 0 },
  { year: 2024, events: 11, figures: 2, corridors: 1 },
  { year: 2025, events: 36, figures: 20, corridors: 3 },
]

/** Changes the years without the dock's knowledge, as Back and Forward do. */
function History() {
  const { update } = useUrlState()
  const goTo = (year: number) => update({ years: { fromYear: year, toYear: year } }, 'adjustment')
  return (
    <>
      <button type="button" onClick={() => goTo(2022)}>
        Back
      </button>
      <button type="button" onClick={() => goTo(2024)}>
        Forward
      </button>
    </>
  )
}

async function show(
  language: Language,
  atlas: Atlas = buildBareAtlas({ bars: BARS, eventCount: 12 }),
  start = {},
) {
  await startI18n(language)
  const onUpdate = vi.fn()
  const page = (shown: Atlas) => (
    <AddressInTest start={start satisfies Partial<UrlState>} onUpdate={onUpdate}>
      <Timeline atlas={shown} />
      <TimelineSummary atlas={shown} />
      <Announcer />
      <History />
    </AddressInTest>
  )
  render(page(atlas))
  // Comes after the rest of the dock.
  await act(() => import('./YearSlider'))
  return onUpdate
}

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
})

describe('the year dock', () => {
  it.each([
    [
      'en',
      '2025: 36 events, 20 figures, 3 corridors',
      '2024: 11 events, 2 figures, 1 corridor',
      '2023: nothing recorded',
    ],
    ['ar', '2025: 36 حدثًا، 20 رقمًا، 3 ممرات', '2024: 11 حدثًا، رقمان، ممر واحد', '2023: لا شيء مسجّل'],
  ] as const)('has a named bar for every year in %s', async (language, ...names) => {
    await show(language)
    for (const name of names) expect(screen.getByRole('button', { name })).toBeTruthy()
  })

  it('chooses a year by its bar, and all years by the same bar', async () => {
    const onUpdate = await show('en')
    const bar = screen.getByRole('button', { name: /^2024:/ })
    fireEvent.click(bar)
    expect(onUpdate).toHaveBeenLastCalledWith({ years: { fromYear: 2024, toYear: 2024 } }, 'decision')
    expect(bar.getAttribute('aria-pressed')).toBe('true')
    fireEvent.click(bar)
    expect(onUpdate).toHaveBeenLastCalledWith({ years: null }, 'decision')
  })

  it('says the years of its handles without a thousands sign', async () => {
    await show('en', undefined, { years: { fromYear: 2024, toYear: 2025 } })
    const handles = screen.getAllByRole('slider')
    expect(handles.map((handle) => handle.getAttribute('aria-label'))).toEqual([
      'Earliest year shown',
      'Latest year shown',
    ])
    expect(handles.map((handle) => handle.getAttribute('aria-valuetext'))).toEqual(['2024', '2025'])
    expect(screen.getByRole('heading', { name: '2024 – 2025' })).toBeTruthy()
  })

  it.each([
    ['en', 'ArrowRight'],
    ['ar', 'ArrowLeft'],
  ] as const)('goes to a later year in %s by %s, as an adjustment', async (language, key) => {
    const onUpdate = await show(language)
    const [earliest] = screen.getAllByRole('slider')
    fireEvent.keyDown(earliest ?? document.body, { key })
    expect(onUpdate).toHaveBeenLastCalledWith({ years: { fromYear: 2023, toYear: 2025 } }, 'adjustment')
  })

  it('leaves the focus on a step that leads no further', async () => {
    const onUpdate = await show('en', undefined, { years: { fromYear: 2024, toYear: 2024 } })
    const later = screen.getByRole('button', { name: 'Later years' })
    fireEvent.click(later)
    expect(onUpdate).toHaveBeenLastCalledWith({ years: { fromYear: 2025, toYear: 2025 } }, 'decision')
    expect(later.getAttribute('aria-disabled')).toBe('true')
    expect(later.hasAttribute('disabled')).toBe(false)
    fireEvent.click(later)
    expect(onUpdate).toHaveBeenCalledTimes(1)
  })

  it('plays through the years with anything in them and stops at the end', async () => {
    const onUpdate = await show('en')
    fireEvent.click(screen.getByRole('button', { name: 'Play through the years' }))
    for (let second = 0; second < 8; second++) act(() => vi.advanceTimersByTime(1000))
    expect(onUpdate.mock.calls.map(([patch, change]) => [patch.years?.fromYear, change])).toEqual([
      [2022, 'decision'],
      [2024, 'adjustment'],
      [2025, 'adjustment'],
    ])
    expect(screen.getByRole('button', { name: 'Play through the years' })).toBeTruthy()
  })

  it('pauses, and any other act on the years pauses it', async () => {
    const onUpdate = await show('en')
    fireEvent.click(screen.getByRole('button', { name: 'Play through the years' }))
    fireEvent.click(screen.getByRole('button', { name: 'Pause' }))
    act(() => vi.advanceTimersByTime(5000))
    expect(onUpdate).toHaveBeenCalledTimes(1)
    fireEvent.click(screen.getByRole('button', { name: 'Play through the years' }))
    fireEvent.click(screen.getByRole('button', { name: /^2022:/ }))
    const calls = onUpdate.mock.calls.length
    act(() => vi.advanceTimersByTime(5000))
    expect(onUpdate).toHaveBeenCalledTimes(calls)
  })

  it.each([
    ['en', '12 events in 2024'],
    ['ar', '12 حدثًا في 2024'],
  ] as const)('says what a change leaves in %s, and nothing before one', async (language, sentence) => {
    await show(language)
    const status = screen.getByRole('status')
    act(() => vi.advanceTimersByTime(2000))
    expect(status.textContent).not.toBe(sentence)
    fireEvent.click(screen.getByRole('button', { name: /^2024:/ }))
    act(() => vi.advanceTimersByTime(2000))
    expect(status.textContent).toBe(sentence)
  })

  it('stops playing on Back and does not begin again on Forward', async () => {
    const onUpdate = await show('en', undefined, { years: { fromYear: 2022, toYear: 2022 } })
    fireEvent.click(screen.getByRole('button', { name: 'Play through the years' }))
    expect(onUpdate).toHaveBeenLastCalledWith({ years: { fromYear: 2024, toYear: 2024 } }, 'decision')
    for (const step of ['Back', 'Forward']) {
      fireEvent.click(screen.getByRole('button', { name: step }))
      const calls = onUpdate.mock.calls.length
      act(() => vi.advanceTimersByTime(5000))
      expect(onUpdate).toHaveBeenCalledTimes(calls)
      expect(screen.getByRole('button', { name: 'Play through the years' })).toBeTruthy()
    }
  })
})

describe('what did not arrive', () => {
  it('is not counted', async () => {
    await show('en', buildBareAtlas({ bars: BARS, failed: new Set(['figures', 'events']) }))
    expect(
      screen.getByRole('button', { name: '2025: events not known, figures not known, 3 corridors' }),
    ).toBeTruthy()
    expect(screen.getByText('events not known')).toBeTruthy()
  })

  it('leaves the dock waiting while it is on its way', async () => {
    await show('en', buildBareAtlas({ bars: BARS, loading: new Set(['corridors']) }))
    expect(screen.getByText('Loading the years')).toBeTruthy()
    expect(screen.queryByRole('slider')).toBeNull()
  })
})
