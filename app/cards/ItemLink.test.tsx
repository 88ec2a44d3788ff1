import { fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { renderWithAtlas } from '../testing/renderWithAtlas'
import { ItemLink } from './ItemLink'

const address = '?years=2024-2025&layers=events&place=baku&tab=figures'

function renderLink() {
  return renderWithAtlas(
    () => (
      <ItemLink kind="event" id="summit">
        Seventh meeting
      </ItemLink>
    ),
    { address },
  )
}

test('is a real address that keeps language, years and layers and changes the selection alone', async () => {
  await renderLink()
  const href = screen.getByRole('link', { name: 'Seventh meeting' }).getAttribute('href') ?? ''
  expect(Object.fromEntries(new URLSearchParams(href))).toEqual({
    lang: 'en',
    years: '2024-2025',
    layers: 'events',
    event: 'summit',
  })
})

test('a plain click follows it without a reload', async () => {
  const { getAddress } = await renderLink()
  await userEvent.click(screen.getByRole('link', { name: 'Seventh meeting' }))
  expect(getAddress()).toMatchObject({ event: 'summit', years: '2024-2025' })
  expect(getAddress()).not.toHaveProperty('place')
})

test.each(['metaKey', 'ctrlKey', 'shiftKey', 'altKey'])(
  'a click with %s is left to the browser',
  async (key) => {
    const { getAddress } = await renderLink()
    // fireEvent returns false where the click was prevented.
    expect(fireEvent.click(screen.getByRole('link'), { [key]: true })).toBe(true)
    expect(getAddress()).toMatchObject({ place: 'baku' })
  },
)

test('says what of the map it stands for, where there is anything', async () => {
  await renderWithAtlas(() => (
    <>
      <ItemLink kind="corridor" id="railway" leg="a-b">
        leg
      </ItemLink>
      <ItemLink kind="event" id="summit">
        summit
      </ItemLink>
    </>
  ))
  const toPointing = (name: string) => screen.getByRole('link', { name }).getAttribute('data-points-at')
  expect(toPointing('leg')).toBe('corridor/railway/a-b')
  expect(toPointing('summit')).toBeNull()
})
