import { render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { startI18n } from '../i18n/i18n'
import { GIVE_UP_SECONDS } from '../lib/patience'
import { LaterContent } from './LaterContent'

const Content = ({ name }: { readonly name: string }) => <p>{name}</p>
const show = (load: () => Promise<typeof Content>) =>
  render(<LaterContent load={load} props={{ name: 'what came' }} />)

describe('what is loaded later', () => {
  beforeEach(() => startI18n('en'))
  afterEach(() => vi.useRealTimers())

  it('shows once it has come, and until then that it will', async () => {
    const { container } = show(() => Promise.resolve(Content))
    expect(container.querySelector('[aria-hidden]')).not.toBeNull()
    await screen.findByText('what came')
    expect(container.querySelector('[aria-hidden]')).toBeNull()
  })

  it('says that it did not come, and offers the one thing that helps', async () => {
    show(() => Promise.reject(new Error('404')))
    await screen.findByRole('button', { name: 'Try again' })
  })

  it('is given up after a while', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true })
    show(() => new Promise(() => {}))
    await vi.advanceTimersByTimeAsync(GIVE_UP_SECONDS * 1000)
    vi.useRealTimers()
    await screen.findByRole('button', { name: 'Try again' })
  })
})
