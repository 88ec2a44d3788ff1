import { screen } from '@testing-library/react'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { renderWithAtlas } from '../testing/renderWithAtlas'
import { LoadingItem } from './LoadingItem'
import { Panel } from './Panel'

function Swap() {
  const [isLoaded, setLoaded] = useState(false)
  return (
    <div>
      {isLoaded ? <Panel title="Astana">text</Panel> : <LoadingItem kind="place" />}
      <button type="button" onClick={() => setLoaded(true)}>
        load
      </button>
    </div>
  )
}

async function load() {
  screen.getByRole('button', { name: 'load' }).click()
  return screen.findByRole('heading', { name: 'Astana' })
}

test('hands the keyboard on to what takes its place', async () => {
  await renderWithAtlas(() => <Swap />)
  screen.getByRole('heading', { level: 2 }).focus()
  const heading = await load()
  expect(document.activeElement).toBe(heading)
})

test('takes no focus that is elsewhere', async () => {
  await renderWithAtlas(() => <Swap />)
  screen.getByRole('button', { name: 'load' }).focus()
  await load()
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'load' }))
})
