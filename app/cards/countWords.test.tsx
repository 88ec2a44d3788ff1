import { render } from '@testing-library/react'
import i18next from 'i18next'
import { expect, test } from 'vitest'
import { setLanguage, startI18n } from '../i18n/i18n'
import { buildBareAtlas } from '../testing/bareAtlas'
import { CountText } from './CountText'
import { toCountWords } from './countWords'
import { DatasetCount } from './DatasetCount'

test.each([
  ['en', '12 events', 'events not known'],
  ['ar', '12 حدثًا', 'الأحداث غير معروفة'],
] as const)('a count in %s, or that it is not known', async (language, known, unknown) => {
  await (i18next.isInitialized ? setLanguage(language) : startI18n(language))
  expect(toCountWords(buildBareAtlas(), 'events', 12, i18next.t)).toBe(known)
  for (const missing of ['loading', 'failed'] as const) {
    const atlas = buildBareAtlas({ [missing]: new Set(['events']) })
    expect(toCountWords(atlas, 'events', 12, i18next.t)).toBe(unknown)
    expect(render(<CountText atlas={atlas} dataset="events" count={12} />).container.textContent).toBe(
      `–${unknown}`,
    )
  }
})

test('what waits for its sources is loading, and without them not available', async () => {
  await setLanguage('en')
  const say = (missing: 'loading' | 'failed') =>
    render(
      <DatasetCount atlas={buildBareAtlas({ [missing]: new Set(['sources']) })} dataset="events" count={1} />,
    ).container.textContent
  expect(say('loading')).toBe('–still loading')
  expect(say('failed')).toBe('–not available')
})
