/**
 * What readers come for, from the first step to the last, in both languages and by different hands. The keyboard's own
 * journey is in keyboard.spec.ts, the search's in search.spec.ts.
 */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import * as v from 'valibot'
import { ReleaseManifestSchema } from '../domain/record/releaseManifest'
import { LANGUAGES, type Language } from '../domain/record/text'
import { AtlasDriver, type Hand } from './driver'
import { readServedRecord, readServedVersion } from './expectedCounts'
import { expect, test } from './fixtures'
import { paintPasted } from './pastedText'

test.use({ webgl: false })

const REGIONAL_TRADE = 'regional-trade-tashkent-2025'
const TRADE_AT_END = 'regional-trade-end-2023'
/** States of a leg of which nothing is begun. */
const PLANNED: readonly (string | undefined)[] = ['planned', 'proposed']
const TRADE_DISAGREEMENT = 'regional-trade-11-or-10-7-billion'

function find<Item extends { readonly id: string }>(items: readonly Item[], id: string): Item {
  const item = items.find((candidate) => candidate.id === id)
  if (!item) throw new Error(`the record lacks ${id}`)
  return item
}

/** Its profile is held by the unit tests. */
const DataPackage = v.object({
  resources: v.array(v.object({ path: v.string(), bytes: v.number(), hash: v.string() })),
})

function toSha256(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex')
}

/** Everyone who may come with one of these hands. */
function listReaders(hands: readonly Hand[]): readonly (readonly [Language, Hand])[] {
  return LANGUAGES.flatMap((language) => hands.map((hand) => [language, hand] as const))
}

// A finger goes the pointer's way: once is enough to see that each step takes a tap.
for (const [language, hand] of [...listReaders(['pointer', 'keyboard']), ['ar', 'touch'] as const]) {
  test.describe(`a journalist on a phone in ${language}, by ${hand}`, () => {
    test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

    test('finds regional trade at Tashkent, which paragraph of which outlet has it, and how to cite that', async ({
      page,
      context,
    }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write'])
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
      const cited = await atlas.copyCitation(hand)
      expect(cited.startsWith(source.outlet[language])).toBe(true)
      expect(cited).toContain(`${source.url}. `)
      expect(cited).toContain(`?source=${source.id}&lang=${language}. `)
      const version = readServedVersion()
      expect(cited).toContain(version)
      expect(cited).toContain(`/releases/${version.split('+')[0]}/${language}.html.`)
      expect(cited).not.toMatch(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/)
      await atlas.openSearch(hand)
      await page.keyboard.press('ControlOrMeta+V')
      await expect(atlas.searchField).toHaveValue(cited)
      const parts = ['2025', version, source.url, `lang=${language}`]
      expect(await paintPasted(page, cited, parts)).toEqual(parts)
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
    const describing = page.waitForEvent('download')
    await atlas.press(tables.getByRole('link', { name: 'datapackage.json', exact: true }), hand)
    const { resources } = v.parse(
      DataPackage,
      JSON.parse(await readFile(await (await describing).path(), 'utf8')),
    )
    expect(resources.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['figures.json', 'disagreements.json', 'sources.json', 'places.geojson']),
    )
    for (const { path, bytes, hash } of resources) {
      const sent = await (await page.request.get(`/data/${path}`)).body()
      expect(sent.length, path).toBe(bytes)
      expect(`sha256:${toSha256(sent)}`, path).toBe(hash)
    }
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
    // As for the rest of the map: what of it is drawn, by the record's state of now.
    const stateOf = new Map<string, string | undefined>(
      record.routes.flatMap((route) =>
        route.legs.map((leg) => [`${route.corridor}/${leg.id}`, leg.history.at(-1)?.state] as const),
      ),
    )
    const listDrawn = async () => {
      const ids = await page
        .locator('path[data-feature*="/"]')
        .evaluateAll((elements) => elements.map((path) => path.getAttribute('data-feature') ?? ''))
      return [...new Set(ids)]
    }
    const listStates = async () => new Set((await listDrawn()).map((id) => stateOf.get(id)))
    expect(await listStates()).toContain('operating')
    await atlas.showPlannedOnly(hand)
    const expectPlannedOnly = async () => {
      await expect
        .poll(async () => [...(await listStates())].filter((state) => !PLANNED.includes(state)))
        .toEqual([])
      const drawnOfCable = (await listDrawn()).filter((id) => id.startsWith(`${cable.id}/`))
      const planned = legs.filter(isPlanned).map(({ id }) => `${cable.id}/${id}`)
      expect(drawnOfCable.toSorted()).toEqual(planned.toSorted())
    }
    await expectPlannedOnly()
    // The panel tells of all legs, whatever the map leaves out.
    await expect(atlas.panel).toContainText(atlas.say('corridorPanel:leg.state.under-construction'))
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
    await expect(atlas.plannedSwitch).toBeChecked()
    expect(atlas.address.get('lines')).toBe('planned')
    await expectPlannedOnly()
  })
}

for (const [language, hand] of listReaders(['pointer', 'keyboard'])) {
  test(`a doubter with a link in ${language}, by ${hand}, sees what is wrong with a source, where to report more and which record this is`, async ({
    page,
  }) => {
    // A build that names an address differs from the one served in this alone.
    await page.route(
      (url) => url.pathname === '/',
      async (route) => {
        const response = await route.fetch()
        const [before, after, ...rest] = (await response.text()).split('name="report-address" content=""')
        expect(rest, 'the page has one place for the address').toEqual([])
        const body = `${before}name="report-address" content="mailto:atlas@example.org"${after}`
        await route.fulfill({ response, body })
      },
    )
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
    const readReport = async () => {
      const link = atlas.panel.getByRole('link', { name: atlas.say('cards:report.action'), exact: true })
      // Followed, but for the mail program.
      await link.evaluate((mail) =>
        mail.addEventListener('click', (event) => event.preventDefault(), { once: true }),
      )
      await atlas.press(link, hand)
      const report = new URL((await link.getAttribute('href')) ?? '')
      expect(report.pathname).toBe('atlas@example.org')
      const [lineOfItem, lineOfRecord, lineOfPage] = (report.searchParams.get('body') ?? '').split('\n')
      expect(lineOfItem).toBe(`source: ${source.id}`)
      expect(lineOfRecord).toBe(`record: ${readServedVersion()}`)
      const reported = new URL(lineOfPage?.replace('page: ', '') ?? '')
      expect(Object.fromEntries(reported.searchParams)).toMatchObject({
        source: source.id,
        years: '2024-2025',
        view: '62,43,4.2',
        lang: atlas.language,
      })
    }
    await readDefects()
    await readReport()
    await atlas.switchLanguage(hand)
    await expect(atlas.panelTitle).toHaveText(source.outlet[atlas.language])
    expect(Object.fromEntries(atlas.address)).toMatchObject({ years: '2024-2025', view: '62,43,4.2' })
    await readDefects()
    await readReport()
    await atlas.closePanel(hand)
    const version = readServedVersion()
    await expect(atlas.panel).toContainText(version)
    await atlas.openVersions(hand)
    const { pathname, hash } = new URL(page.url())
    const [number] = version.split('+')
    expect(pathname + hash).toBe(`/releases/${atlas.language}.html#${number}`)
    const entry = atlas.versionEntry(version)
    await expect(entry).toBeInViewport()
    await expect(entry.getByRole('listitem').first()).toContainText(/\p{L}/u)
    const folder = `/releases/${number}`
    const answer = await page.request.get(`${folder}/manifest.json`)
    // Browsers keep for good what is archived, and nothing that the next build may make otherwise.
    const isArchived = answer.headers()['cache-control']?.includes('immutable') ?? false
    const notFinal = atlas.say('plainPage:archive.draftNote')
    await expect(entry.getByText(notFinal)).toHaveCount(isArchived ? 0 : 1)
    await atlas.openCopy(version, isArchived, hand)
    const copyOf = atlas.say(isArchived ? 'plainPage:archive.copyOf' : 'plainPage:archive.draftOf')
    const banner = page.getByRole('banner')
    await expect(banner).toContainText(`${copyOf} ${version}`)
    await expect(banner).toContainText(isArchived ? atlas.say('plainPage:archive.note') : notFinal)
    await expect(page.locator('html')).toHaveAttribute('lang', atlas.language)
    const sent = await answer.json()
    const manifest = v.parse(ReleaseManifestSchema, sent)
    expect(manifest.version).toBe(version)
    for (const [name, { bytes, sha256 }] of Object.entries(manifest.files)) {
      const content = await (await page.request.get(`${folder}/${name}`)).body()
      expect(content.length, name).toBe(bytes)
      expect(toSha256(content), name).toBe(sha256)
    }
    const toAtlas = page.getByRole('link', { name: atlas.say('plainPage:archive.toAtlas'), exact: true })
    await atlas.press(toAtlas, hand)
    await expect(atlas.panel).toContainText(version)
  })
}
