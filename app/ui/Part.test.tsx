import { fireEvent, render, screen } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { startI18n } from '../i18n/i18n'
import { Part } from './Part'

let isBroken = true
function Fragile() {
  if (isBroken) throw new Error('broken on purpose')
  return <p>whole</p>
}

describe.each([
  ['en', 'Try again'],
  ['ar', 'إعادة المحاولة'],
] as const)('a part of the page in %s', (language, retry) => {
  beforeEach(async () => {
    isBroken = true
    vi.spyOn(console, 'error').mockImplementation(() => {})
    await startI18n(language)
  })

  it('fails alone, says so and can be tried again', () => {
    render(
      <>
        <Part>
          <Fragile />
        </Part>
        <p>the rest</p>
      </>,
    )
    expect(screen.getByText('the rest')).toBeDefined()
    isBroken = false
    fireEvent.click(screen.getByRole('button', { name: retry }))
    expect(screen.getByText('whole')).toBeDefined()
  })

  it('starts afresh for another item', () => {
    const { rerender } = render(
      <Part resetKey="one">
        <Fragile />
      </Part>,
    )
    isBroken = false
    rerender(
      <Part resetKey="two">
        <Fragile />
      </Part>,
    )
    expect(screen.getByText('whole')).toBeDefined()
  })
})
