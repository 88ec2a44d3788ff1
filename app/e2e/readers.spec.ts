/**
 * What readers come for, from the first step to the last, in both languages and by different hands. The keyboard's own
 * journey is in keyboard.spec.ts, the search's in search.spec.ts.
 */
import { readFile } from 'node:fs/promises'
import * as v from 'valibot'
import { LANGUAGES, type Language } from '../domain/record/text'
import { AtlasDriver, type Hand } from './driver'
import { readServedRecord } from './expectedCounts'
import { expect, test } from './fixtures'

test.use({ webgl: false })

const REGIONAL_TRADE = 'regional-trade-tashkent-2025'
const TRADE_AT_END = 'regional-trade-end-2023'
const TRADE_DISAGREEMENT = 'regional-trade-11-or-10-7-billion'

function find<Item extends { readonly id: string }>(items: readonly Item[], id: string): Item {
  const item = items.find((candidate) => candidate.id === id)
  if (!item) throw new Error(`the record lacks ${id}`)
  return item
}

/** Everyone who may come with one of these hands. */
function listReaders(hands: readonly Hand[]): readonly (readonly [Language, Hand])[] {
  return LANGUAGES.flatMap((language) => hands.map((hand) => [language, hand] as const))
}

for (const [language, hand] of listReaders(['pointer', 'touch', 'keyboard'])) {
  test.describe(`a journalist on a phone in ${language}, by ${hand}`, () => {
    test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

    test('finds regional trade at Tashkent, and which paragraph of which outlet has it', async ({ page }) => {
      const { record } = readServedRecord()
      const figure = find(record.figures, REGIONAL_TRADE)
      const [citation] = figure.citations
      const source = find(record.sources, citation?.source ?? '')
      const atlas = new AtlasDriver(page, language)
      await atlas.openWithMap()
      await atlas.press(atlas.marker('tashkent'), hand)
      await expect(atlas.panelTitle).toHaveText(atlas.nameOf('tashkent'))
      await atlas.press(
        page.getByRole('button', { name: atlas.say('shell:panel.expand'), exact: true }),
        hand,
      )
      await atlas.press(atlas.panel.getByRole('tab').nth(1), hand)
      const card = atlas.panel
        .getByRole('listitem')
        .filter({ has: page.getByRole('link', { name: figure.label[language], exact: true }) })
      await expect(card).toContainText('10.7')
      await expect(card).not.toContainText(/(?<![\d.])11(?![\d.])/)
      await atlas.press(
        card.getByRole('button', { name: atlas.say('cards:count.sources', { count: 1 }) }),
        hand,
      )
      await expect(card).toContainText(
        atlas.say('cards:citations.paragraph', { number: citation?.paragraph }),
      )
      await atlas.press(card.getByRole('link', { name: source.outlet[language] }), hand)
      await expect.poll(() => atlas.address.get('source')).toBe(source.id)
      await expect(atlas.panelTitle).toHaveText(source.outlet[language])
      // Copying a citation comes with the citations of a later version.
    })
  })
}

for (const [language, hand] of listReaders(['pointer', 'keyboard'])) {
  test(`a researcher in ${language}, by ${hand}, compares what two sources say and takes both along`, async ({
    page,
  }) => {
    const { record } = readServedRecord()
    const disagreement = find(record.disagreements, TRADE_DISAGREEMENT)
    const atlas = new AtlasDriver(page, language)
    await atlas.open()
    await atlas.openSearch(hand)
    await atlas.searchFor(language === 'ar' ? '11 مليار' : '11 billion')
    const result = atlas.searchResults('disagreement').filter({ hasText: disagreement.question[language] })
    await expect(result).toContainText(atlas.say('cards:disagreement.title'))
    await atlas.openResult(result, hand)
    await expect(atlas.panelTitle).toHaveText(disagreement.question[language])
    for (const number of ['5.7', '11', '10.7']) await expect(atlas.panel).toContainText(number)
    for (const claim of disagreement.claims) {
      const source = find(record.sources, claim.citations[0]?.source ?? '')
      await atlas.press(atlas.panel.getByRole('link', { name: source.outlet[language] }).first(), hand)
      await expect(atlas.panelTitle).toHaveText(source.outlet[language])
      await expect.poll(() => atlas.address.get('source')).toBe(source.id)
      await page.goBack()
      await expect(atlas.panelTitle).toHaveText(disagreement.question[language])
    }
    const tables = await atlas.openTables(hand)
    await atlas.press(
      tables.getByRole('tab', { name: new RegExp(`^${atlas.say('dataView:table.figures')}`) }),
      hand,
    )
    const downloading = page.waitForEvent('download')
    await atlas.press(
      tables.getByRole('button', { name: atlas.say('dataView:download.csv'), exact: true }),
      hand,
    )
    const rows = (await readFile(await (await downloading).path(), 'utf8')).split('\r\n')
    // Without the mark Excel takes Arabic for something else.
    expect(rows[0]?.startsWith('\uFEFF')).toBe(true)
    for (const id of [TRADE_AT_END, REGIONAL_TRADE]) {
      const row = rows.find((candidate) => candidate.startsWith(`${id},`))
      expect(row, id).toContain(TRADE_DISAGREEMENT)
      expect(row, id).toContain(find(record.figures, id).label[language].split(',')[0])
    }
    // datapackage.json comes with the published package of a later version.
  })
}

const MapFile = v.object({
  features: v.array(
    v.object({
      properties: v.object({ corridor: v.string(), precision: v.string(), state: v.nullable(v.string()) }),
    }),
  ),
})

for (const [language, hand] of listReaders(['pointer', 'keyboard'])) {
  test(`a planner of freight in ${language}, by ${hand}, tells what runs from what is planned`, async ({
    page,
  }) => {
    const { record } = readServedRecord()
    const corridor = find(record.corridors, 'middle-corridor')
    const cable = find(record.corridors, 'caspian-fibre-link')
    const atlas = new AtlasDriver(page, language)
    await atlas.openWithMap()
    await atlas.chooseInLegend(corridor.name[language], hand)
    await expect(atlas.panelTitle).toHaveText(corridor.name[language])
    await expect(atlas.panel).toContainText(atlas.say('corridorPanel:route.positions'))
    for (const tab of ['volumes', 'milestones', 'sources']) {
      await atlas.press(atlas.panel.getByRole('tab', { name: atlas.say(`corridorPanel:tabs.${tab}`) }), hand)
      await expect(atlas.panel.getByRole('tabpanel').getByRole('listitem').first()).toBeVisible()
    }
    await atlas.openSearch(hand)
    await atlas.searchFor(cable.name[language])
    await atlas.openResult(atlas.searchResults('corridor').first(), hand)
    await expect(atlas.panelTitle).toHaveText(cable.name[language])
    await expect(atlas.panel).toContainText(atlas.say('corridorPanel:leg.state.planned'))
    // Nothing of it runs: over the casing of each piece of a leg lie dashes, and over those of what is merely planned the
    // cores that make them hollow.
    const paths = page.locator('path[data-feature^="caspian-fibre-link/"]')
    await expect(paths.first()).toBeAttached()
    const drawn = await paths.evaluateAll((elements) =>
      elements.map((path) => ({
        id: path.getAttribute('data-feature'),
        isThrough: !path.hasAttribute('stroke-dasharray'),
        width: Number(path.getAttribute('stroke-width')),
      })),
    )
    const legs = record.routes.find(({ corridor }) => corridor === cable.id)?.legs ?? []
    const isPlanned = (leg: (typeof legs)[number]) => leg.history.at(-1)?.state === 'planned'
    expect(new Set(legs.map(isPlanned)), 'the record has a leg of either kind').toEqual(
      new Set([true, false]),
    )
    for (const leg of legs) {
      const ofLeg = drawn.filter(({ id }) => id === `${cable.id}/${leg.id}`)
      const dashed = ofLeg.filter(({ isThrough }) => !isThrough)
      const casings = ofLeg.length - dashed.length
      expect(casings, leg.id).toBeGreaterThan(0)
      expect(dashed.length, leg.id).toBe(isPlanned(leg) ? 2 * casings : casings)
      if (isPlanned(leg)) expect(dashed.at(-1)?.width, leg.id).toBeLessThan(dashed[0]?.width ?? 0)
    }
    // A switch for what is planned only is not built.
    const tables = await atlas.openTables(hand)
    const downloading = page.waitForEvent('download')
    await atlas.press(tables.getByRole('link', { name: atlas.say('dataView:mapFiles.corridors') }), hand)
    const file: unknown = JSON.parse(await readFile(await (await downloading).path(), 'utf8'))
    const taken = v.parse(MapFile, file).features.filter(({ properties }) => properties.corridor === cable.id)
    expect(taken.map(({ properties }) => properties.state)).toContain('planned')
    await page.keyboard.press('Escape')
    await expect(tables).toBeHidden()
    await atlas.switchLanguage()
    await expect(atlas.panelTitle).toHaveText(cable.name[atlas.language])
  })
}

for (const [language, hand] of listReaders(['pointer', 'keyboard'])) {
  test(`a doubter with a link in ${language}, by ${hand}, sees what is wrong with a source and which record this is`, async ({
    page,
  }) => {
    const { record } = readServedRecord()
    const source = find(record.sources, 'article-002')
    const atlas = new AtlasDriver(page, language)
    // The browser speaks English: the link decides.
    await atlas.openWithMap('source=article-002&years=2024-2025&view=62,43,4.2')
    await expect(page.locator('html')).toHaveAttribute('lang', language)
    const readDefects = async () => {
      const defects = atlas.panel.getByRole('heading', {
        name: atlas.say('sourcePanel:defects'),
        exact: true,
      })
      await expect(defects).toBeVisible()
      for (const defect of source.defects ?? [])
        await expect(atlas.panel).toContainText(defect[atlas.language])
    }
    await readDefects()
    await atlas.switchLanguage(hand)
    await expect(atlas.panelTitle).toHaveText(source.outlet[atlas.language])
    expect(Object.fromEntries(atlas.address)).toMatchObject({ years: '2024-2025', view: '62,43,4.2' })
    await readDefects()
    await atlas.closePanel(hand)
    const { version } = v.parse(
      v.object({ version: v.string() }),
      await (await page.request.get('/data/places.json')).json(),
    )
    await expect(atlas.panel).toContainText(version)
    // What changed, reporting an error and the archived version: a build that names an address, and a later version.
  })
}
