import { AtlasDriver } from './driver'
import { expect, test } from './fixtures'

/** Each with other kinds of numbers: counts, money, spans, charts, lengths, tables, months. */
const ADDRESSES = [
  'years=2024-2025',
  'measure=bilateral-trade',
  'corridor=middle-corridor',
  'place=baku&tab=figures',
  'data=figures',
]

test.describe('digits and months a reader chooses', () => {
  test.use({ webgl: false })

  test('change on the whole page at once: map, charts, labels and title, and nothing is lost', async ({
    page,
  }) => {
    const atlas = new AtlasDriver(page, 'ar')
    await atlas.openWithMap('place=tashkent&years=2024-2025&view=62,43,4.2')
    const address = page.url()
    const markers = await atlas.markerPositions()
    expect(await atlas.listLatinDigits()).not.toEqual([])
    await atlas.chooseWriting('arab', 'levant')
    await expect(page).toHaveTitle(/٢٠٢٤–٢٠٢٥/)
    expect(await atlas.listLatinDigits()).toEqual([])
    expect(page.url()).toBe(address)
    expect(await atlas.markerPositions()).toEqual(markers)
    await expect(atlas.panelTitle).toHaveText(atlas.nameOf('tashkent'))
    await expect(atlas.panel).toContainText('تشرين الثاني')
    await expect(atlas.panel).not.toContainText('نوفمبر')
  })

  test('are remembered, on every part of the page', async ({ page }) => {
    const atlas = new AtlasDriver(page, 'ar')
    await atlas.open()
    await atlas.chooseWriting('arab', 'gregorian')
    for (const address of ADDRESSES) {
      await atlas.open(address)
      await expect(page.getByRole('main')).toContainText(/[٠-٩]/)
      await expect.poll(() => atlas.listLatinDigits(), { message: address }).toEqual([])
    }
  })
})
