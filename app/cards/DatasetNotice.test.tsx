import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { startI18n } from '../i18n/i18n'
import { DatasetNotice } from './DatasetNotice'
import { LateDatasetsContext } from './lateDatasets'

it.each([
  ['en', 'The events could not be loaded. No answer came within 20 seconds.', 'Try again'],
  ['ar', 'تعذّر تحميل الأحداث. لم يصل رد خلال 20 ثانية.', 'إعادة المحاولة'],
] as const)('%s: says how long was waited, and asks again on request', async (language, words, again) => {
  await startI18n(language)
  const handleRetry = vi.fn()
  render(
    <LateDatasetsContext value={new Map([['events', 20]])}>
      <DatasetNotice dataset="events" onRetry={handleRetry} />
    </LateDatasetsContext>,
  )
  expect(screen.getByRole('alert').textContent).toContain(words)
  await userEvent.click(screen.getByRole('button', { name: again }))
  expect(handleRetry).toHaveBeenCalledWith('events')
})

it('says nothing of waiting where an answer came that was no use', async () => {
  await startI18n('en')
  render(<DatasetNotice dataset="events" />)
  expect(screen.getByRole('alert').textContent).toBe('The events could not be loaded.')
})
