/** Numbers, spans and names in the Arabic page, by the place of each glyph as the browser paints it. */
import { AtlasDriver } from './driver'
import { expect, test } from './fixtures'
import type { PaintedRun } from './paintedRuns'
import { readPaintedRuns } from './paintedRuns'

/**
 * Each with other texts of the record: spans of years inline and alone, per cents, names, prose with Latin in it.
 * Neighbours have other headings, by which it is seen that a screen has come.
 */
const ADDRESSES = [
  'figure=risk-list-period-2026-2028',
  'event=consultative-meeting-7-2025',
  'event=boeing-deal-announcement-2025',
  'event=uz-boeing-options-2025-11',
  'event=cop29-expected-2024',
  'event=ots-2025-gabala',
  'organisation=c5-plus-1',
  'organisation=b5-plus-1',
  'source=24-kg-2025-11-14',
  'corridor=middle-corridor&tab=volumes',
  'measure=bilateral-trade',
  'corridor=middle-corridor&tab=sources',
  'words=between&from=astana&to=washington',
] as const

/** A span runs from the right; it has a dash and no hyphen. */
function isSpanRight({ text, painted }: PaintedRun): boolean {
  const [first = '', last = ''] = text.split('–')
  return text.includes('–') && painted.join('') === `${last}–${first}`
}

/** A line may end within it. */
function isNameWhole({ text, painted }: PaintedRun): boolean {
  return painted.join('').replaceAll(' ', '') === text.replaceAll(' ', '')
}

const describeRun = ({ text, painted, inText }: PaintedRun) =>
  `${text} painted ${painted.join(' / ')}: ${inText}`

for (const digits of ['latn', 'arab'] as const) {
  test.describe(`with ${digits} digits`, () => {
    test.use({ webgl: false, viewport: { width: 1280, height: 800 } })

    test('the Arabic page turns no number, span or name round', async ({ page }) => {
      test.slow()
      const atlas = new AtlasDriver(page, 'ar')
      await atlas.open()
      await atlas.chooseWriting(digits, 'gregorian')
      const runs: PaintedRun[] = [...(await readPaintedRuns(page))]
      for (const address of ADDRESSES) {
        await atlas.goTo(address)
        await expect(page.getByRole('main')).toContainText(/[0-9٠-٩]/)
        runs.push(...(await readPaintedRuns(page)))
      }
      const listOf = (kind: PaintedRun['kind']) => runs.filter((run) => run.kind === kind)

      const spans = listOf('span').filter(({ painted }) => painted.length === 1)
      expect(spans.filter((span) => !isSpanRight(span)).map(describeRun)).toEqual([])
      const years = digits === 'latn' ? '2026–2028' : '٢٠٢٦–٢٠٢٨'
      const spansOfYears = spans.filter(({ text }) => text === years)
      expect(new Set(spansOfYears.map(({ isAlone }) => isAlone))).toEqual(new Set([true, false]))

      // "17%" with Latin digits, and the sign left of Arabic-Indic ones, as Arabic has it: in each on one side alone.
      const isSignRight = digits === 'latn'
      const percents = listOf('percent')
      expect(percents.length).toBeGreaterThan(0)
      expect(
        percents.filter(({ painted }) => /[%٪]$/.test(painted[0] ?? '') !== isSignRight).map(describeRun),
      ).toEqual([])

      // Rises and falls are words. A sign that comes after all has to stand left of its number.
      expect(
        listOf('signed')
          .filter(({ painted }) => !/^[+−±]/.test(painted[0] ?? ''))
          .map(describeRun),
      ).toEqual([])

      const names = listOf('name')
      expect(names.filter((name) => !isNameWhole(name)).map(describeRun)).toEqual([])
      for (const name of ['C5+1', 'B5+1', 'COP29', 'Boeing 787-9', 'TITR', 'www.24.kg', 'OTS Plus']) {
        expect(
          names.map(({ text }) => text).filter((text) => text.includes(name)),
          name,
        ).not.toEqual([])
      }
    })
  })
}
