import { screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { renderWithAtlas } from '../testing/renderWithAtlas'
import { Panel } from './Panel'
import { RecordVersionContext } from './recordVersion'

const WORDS = { en: 'Report an error', ar: 'الإبلاغ عن خطأ' } as const

function show(language: 'ar' | 'en', canClose = true) {
  return renderWithAtlas(
    () => (
      <RecordVersionContext value="1.1.0+abc">
        <Panel title="An item" canClose={canClose}>
          <p>What is known of it</p>
        </Panel>
      </RecordVersionContext>
    ),
    { language, address: canClose ? '?event=summit' : '' },
  )
}

describe.each(['en', 'ar'] as const)('the way to report an error in %s', (language) => {
  afterEach(() => {
    vi.unstubAllEnvs()
  })

  it('stands at the foot of an item, with its id and the version filled in', async () => {
    vi.stubEnv('VITE_REPORT_ADDRESS', 'mailto:atlas@example.org')
    await show(language)
    const href = screen.getByRole('link', { name: WORDS[language] }).getAttribute('href') ?? ''
    expect(decodeURIComponent(href)).toContain('event: summit\nrecord: 1.1.0+abc')
  })

  it('is not there where the build names no address, nor in the overview', async () => {
    const { unmount } = await show(language)
    expect(screen.queryByRole('link', { name: WORDS[language] })).toBeNull()
    unmount()
    vi.stubEnv('VITE_REPORT_ADDRESS', 'mailto:atlas@example.org')
    await show(language, false)
    expect(screen.queryByRole('link', { name: WORDS[language] })).toBeNull()
  })
})
