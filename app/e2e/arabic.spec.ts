import { AtlasDriver } from './driver'
import { expect, test } from './fixtures'
import { measureMarkers } from './pageMeasurements'
import { listGregorianMonths, listLatinDigits } from './writtenTexts'

/**
 * Each with other kinds of numbers: counts, money, spans, charts, lengths, tables, months. Neighbours have other headings,
 * by which it is seen that a screen has come.
 */
const ADDRESSES = [
  'measure=bilateral-trade',
  'corridor=middle-corridor',
  'place=baku&tab=figures',
  'data=figures',
  'words=where&from=baku',
  'event=consultative-meeting-7-2025',
  'words=between&from=astana&to=baku',
  'figure=risk-list-period-2026-2028',
  'words=events&years=2025',
  'disagreement=regional-trade-11-or-10-7-billion',
  'words=corridor',
  'source=article-001',
  'corridor=middle-corridor&tab=volumes',
]

test.describe('digits and months a reader chooses', () => {
  test.use({ webgl: false })

  test('change on the whole page at once: map, charts, labels and title, and nothing is lost', async ({
    page,
  }) => {
    const atlas = new AtlasDriver(page, 'ar')
    await atlas.openWithMap('place=tashkent&years=2024-2025&view=62,43,4.2')
    const address = page.url()
    const markers = await measureMarkers(page)
    expect(await listLatinDigits(page)).not.toEqual([])
    expect(await listGregorianMonths(page)).not.toEqual([])
    await atlas.chooseWriting('arab', 'levant')
    await expect(page).toHaveTitle(/٢٠٢٤–٢٠٢٥/)
    expect(await listLatinDigits(page)).toEqual([])
    expect(page.url()).toBe(address)
    expect(await measureMarkers(page)).toEqual(markers)
    await expect(atlas.panelTitle).toHaveText(atlas.nameOf('tashkent'))
    await expect(atlas.panel).toContainText('تشرين الثاني')
    expect(await listGregorianMonths(page)).toEqual([])
    // What is announced is written so too.
    await atlas.years.getByRole('slider').last().focus()
    await page.keyboard.press('ArrowRight')
    await expect(atlas.announcement('٢٠٢٤')).toBeAttached()
    expect(await listLatinDigits(page)).toEqual([])
  })

  test('are remembered, on every part of the page', async ({ page }) => {
    test.slow()
    const atlas = new AtlasDriver(page, 'ar')
    await atlas.open()
    await atlas.chooseWriting('arab', 'levant')
    const expectWritten = async (screen: string) => {
      await expect(page.getByRole('main')).toContainText(/[٠-٩]/)
      await expect.poll(() => listLatinDigits(page), { message: screen }).toEqual([])
      expect(await listGregorianMonths(page), screen).toEqual([])
    }
    await atlas.open('years=2024-2025')
    await expectWritten('overview of two years')
    for (const address of ADDRESSES) {
      await atlas.goTo(address)
      await expectWritten(address)
    }
  })
})
