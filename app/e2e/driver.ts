/** Drives the page in the domain's words. Journeys talk to this; only this knows roles, names and addresses. */
import type { Locator, Page } from '@playwright/test'
import type { Language } from '../domain/record/text'
import type { SearchKind } from '../domain/search/searchDocument'
import { SELECTION_KINDS } from '../domain/state/selection'
import type { ItemCounts } from '../domain/view/atlasView'
import { expect } from './fixtures'
import type { Say } from './words'
import { speak } from './words'

export const CITIES = ['tashkent', 'astana', 'baku', 'washington', 'new-york'] as const
export type City = (typeof CITIES)[number]

const CITY_NAMES: Record<City, Record<Language, string>> = {
  tashkent: { ar: 'طشقند', en: 'Tashkent' },
  astana: { ar: 'أستانا', en: 'Astana' },
  baku: { ar: 'باكو', en: 'Baku' },
  washington: { ar: 'واشنطن', en: 'Washington' },
  'new-york': { ar: 'نيويورك', en: 'New York' },
}

/** What stands over the page, by the parameter that opens it. */
const CARD_TITLES = [
  ['data', 'dataView:title'],
  ['words', 'textMap:title'],
] as const

/** What a reader acts with. */
export type Hand = 'pointer' | 'touch' | 'keyboard'

export class AtlasDriver {
  readonly page: Page
  language: Language
  say: Say

  constructor(page: Page, language: Language) {
    this.page = page
    this.language = language
    this.say = speak(language)
  }

  /** Opens the atlas at an address such as "years=2024&place=tashkent" and waits for the words. */
  async open(address = ''): Promise<void> {
    await this.page.goto(`/?lang=${this.language}${address === '' ? '' : `&${address}`}`)
    await expect(this.page.getByRole('heading', { level: 2 }).first()).toBeVisible()
  }

  /** Turns the open page to another address, as Back and Forward do, and waits for what it shows. */
  async goTo(address: string): Promise<void> {
    const headings = this.page.getByRole('heading', { level: 2 })
    const before = await headings.allTextContents()
    const search = `?lang=${this.language}${address === '' ? '' : `&${address}`}`
    await this.page.evaluate((next) => {
      history.pushState(null, '', next)
      dispatchEvent(new PopStateEvent('popstate'))
    }, search)
    await expect.poll(() => headings.allTextContents()).not.toEqual(before)
    // Both come in files of their own: what stands over the page after the panel behind it, and panels after a skeleton.
    const asked = new URLSearchParams(address)
    for (const [parameter, title] of CARD_TITLES) {
      if (asked.has(parameter)) await expect(headings.filter({ hasText: this.say(title) })).toBeVisible()
    }
    if (asked.has('tab')) await expect(this.panel.getByRole('tabpanel')).toContainText(/\p{L}/u)
    const loading = SELECTION_KINDS.map((kind) => this.say(`cards:loading.${kind}`))
    await expect(headings.filter({ hasText: new RegExp(`^(${loading.join('|')})$`) })).toHaveCount(0)
  }

  async openWithMap(address = ''): Promise<void> {
    await this.open(address)
    await this.waitForMap()
  }

  async waitForMap(): Promise<void> {
    await this.page.waitForFunction(() => performance.getEntriesByName('map-idle').length > 0)
  }

  /** Attached while the map stands. Of use where a test has the clock, whose marks no page can read. */
  get drawnMap(): Locator {
    return this.page.locator('[data-map-status=ready]')
  }

  nameOf(city: City): string {
    return CITY_NAMES[city][this.language]
  }

  get map(): Locator {
    return this.page.getByRole('region', { name: this.say('map:region.label'), exact: true })
  }

  get panel(): Locator {
    return this.page.getByRole('main').locator('section[aria-labelledby]').last()
  }

  get panelTitle(): Locator {
    return this.panel.getByRole('heading', { level: 2 })
  }

  get years(): Locator {
    return this.page.getByRole('region', { name: this.say('shell:dock.label') })
  }

  /** The one button of a city, on the map or in the inset. */
  marker(city: City): Locator {
    return this.map.getByRole('button', { name: new RegExp(`^${this.nameOf(city)}:`) })
  }

  async chooseCity(city: City): Promise<void> {
    await this.marker(city).click()
    await expect(this.panelTitle).toHaveText(this.nameOf(city))
    // Written a moment later than shown; Back before that would undo the step before it.
    await expect.poll(() => this.address.get('place')).toBe(city)
  }

  async press(control: Locator, hand: Hand): Promise<void> {
    switch (hand) {
      case 'pointer':
        return control.click()
      case 'touch':
        return control.tap()
      case 'keyboard':
        await control.focus()
        await expect(control).toBeFocused()
        return this.page.keyboard.press('Enter')
      default:
        return hand satisfies never
    }
  }

  /** By the bar of the year dock. */
  async chooseYear(year: number): Promise<void> {
    await this.years.getByRole('button', { name: new RegExp(`^${year}:`) }).click()
    await expect.poll(() => this.address.get('years')).toBe(String(year))
  }

  async chooseAllYears(): Promise<void> {
    await this.years.getByRole('button', { name: this.say('timeline:action.all'), exact: true }).click()
    await expect.poll(() => this.address.get('years')).toBeNull()
  }

  /** Shows the page's lesser actions where they are folded behind one button. */
  async unfoldActions(): Promise<void> {
    await this.foldActions(false)
  }

  private async foldActions(isFolded: boolean): Promise<void> {
    const more = this.page
      .getByRole('banner')
      .getByRole('button', { name: this.say('shell:more'), exact: true })
    if ((await more.count()) === 0) return
    if (((await more.getAttribute('aria-expanded')) === 'false') !== isFolded) await more.click()
  }

  async switchLanguage(hand: Hand = 'pointer'): Promise<void> {
    const name = this.say('shell:language.otherLanguageName')
    await this.press(this.page.getByRole('banner').getByRole('button', { name }), hand)
    this.language = this.language === 'ar' ? 'en' : 'ar'
    this.say = speak(this.language)
    await expect(this.page.locator('html')).toHaveAttribute('lang', this.language)
    await expect(this.page.locator('html')).toHaveAttribute('dir', this.language === 'ar' ? 'rtl' : 'ltr')
    await expect.poll(() => this.address.get('lang')).toBe(this.language)
  }

  async chooseWriting(digits: 'latn' | 'arab', months: 'gregorian' | 'levant' | 'dual'): Promise<void> {
    await this.chooseInSettings([`digits.${digits}`, `months.${months}`])
  }

  /** Which way all views of time run. */
  async turnTime(direction: 'ltr' | 'rtl'): Promise<void> {
    await this.chooseInSettings([`time.${direction}`])
  }

  /** In the header of the Arabic page. */
  private async chooseInSettings(choices: readonly string[]): Promise<void> {
    const banner = this.page.getByRole('banner')
    await this.unfoldActions()
    await banner.getByRole('button', { name: this.say('shell:writing.title'), exact: true }).click()
    const settings = banner.getByRole('dialog', { name: this.say('shell:writing.title') })
    for (const choice of choices) {
      const radio = settings.getByRole('radio', { name: this.say(`writingSettings:${choice}`), exact: true })
      await radio.click()
      await expect(radio).toBeChecked()
    }
    await this.page.keyboard.press('Escape')
    await expect(settings).toBeHidden()
    await this.foldActions(true)
  }

  async switchTheme(): Promise<void> {
    const names = [this.say('shell:theme.toDark'), this.say('shell:theme.toLight')]
    await this.unfoldActions()
    await this.page.getByRole('button', { name: new RegExp(names.join('|')) }).click()
    await this.foldActions(true)
  }

  get help(): Locator {
    return this.page.getByRole('dialog', { name: this.say('shell:help.open'), exact: true })
  }

  async openHelp(): Promise<void> {
    await this.unfoldActions()
    const banner = this.page.getByRole('banner')
    await banner.getByRole('button', { name: this.say('shell:help.open'), exact: true }).click()
    await expect(this.help.getByRole('table')).toBeVisible()
  }

  /** The arrow to the item the open one was reached from. */
  get wayBack(): Locator {
    // Its name is told apart by where it leads: a place, an event, or where the record does not know it, nowhere.
    const named = this.say('cards:panel.backTo', { name: '' }).trim()
    return this.panel.getByRole('button', {
      name: new RegExp(`^(${named} .+|${this.say('cards:panel.back')})$`),
    })
  }

  async closePanel(hand: Hand = 'pointer'): Promise<void> {
    const close = this.panel.getByRole('button', { name: this.say('cards:panel.close'), exact: true })
    await this.press(close, hand)
  }

  get searchButton(): Locator {
    return this.page
      .getByRole('banner')
      .getByRole('button', { name: this.say('shell:search.open'), exact: true })
  }

  get search(): Locator {
    return this.page.getByRole('dialog', { name: this.say('search:title'), exact: true })
  }

  get searchField(): Locator {
    return this.search.getByRole('combobox')
  }

  /** Those of one kind, or all. */
  searchResults(kind?: SearchKind): Locator {
    const within = kind
      ? this.search.getByRole('group', { name: this.say(`search:group.${kind}`), exact: true })
      : this.search
    return within.getByRole('option')
  }

  async searchFor(text: string): Promise<void> {
    if (!(await this.search.isVisible())) await this.searchButton.click()
    await this.searchField.fill(text)
  }

  async openSearch(hand: Hand): Promise<void> {
    await this.press(this.searchButton, hand)
    await expect(this.searchField).toBeFocused()
  }

  /** Opens a result of the search that is under way. */
  async openResult(result: Locator, hand: Hand): Promise<void> {
    if (hand !== 'keyboard') return this.press(result, hand)
    await expect(this.searchField).toBeFocused()
    await expect(this.searchResults().first()).toHaveAttribute('aria-selected', 'true')
    const results = await this.searchResults().all()
    for (const _ of results) {
      if ((await result.getAttribute('aria-selected')) === 'true') break
      await this.page.keyboard.press('ArrowDown')
    }
    await expect(result).toHaveAttribute('aria-selected', 'true')
    await this.page.keyboard.press('Enter')
  }

  async openTables(hand: Hand): Promise<Locator> {
    await this.unfoldActions()
    const name = this.say('shell:data')
    await this.press(this.page.getByRole('banner').getByRole('button', { name, exact: true }), hand)
    const title = { name: this.say('dataView:title'), exact: true }
    // A card beside the panel, or on a phone a dialog.
    const tables = this.page.getByRole('region', title).or(this.page.getByRole('dialog', title))
    await expect(tables).toBeVisible()
    return tables
  }

  /** The page of what changed from version to version, from the foot of the overview. */
  async openVersions(hand: Hand): Promise<void> {
    const link = this.panel.getByRole('link', { name: new RegExp(`^${this.say('cards:version')}`) })
    await this.press(link, hand)
    const title = this.say('plainPage:versions.title')
    await expect(this.page.getByRole('heading', { level: 1, name: title, exact: true })).toBeVisible()
  }

  /** On that page, where it says what changed in this one. */
  versionEntry(version: string): Locator {
    const name = `${this.say('plainPage:versions.version')} ${version}`
    return this.page.getByRole('region', { name, exact: true })
  }

  /** Of a version whose entry is on screen; the link says whether the copy is archived. */
  async openCopy(version: string, isArchived: boolean, hand: Hand): Promise<void> {
    const name = this.say(isArchived ? 'plainPage:versions.copy' : 'plainPage:versions.draft')
    await this.press(this.versionEntry(version).getByRole('link', { name, exact: true }), hand)
    const [release] = version.split('+')
    await this.page.waitForURL(`**/releases/${release}/${this.language}.html`)
  }

  /** What a screen reader is told of without being asked, where it holds these words. */
  announcement(words: string): Locator {
    return this.page.getByRole('status').filter({ hasText: words })
  }

  private get legend(): Locator {
    return this.page.getByRole('region', { name: this.say('legend:title'), exact: true })
  }

  /** Where it stands behind its button, and is not open yet. */
  private async unfoldLegend(hand: Hand): Promise<void> {
    const open = this.page.getByRole('button', { name: this.say('shell:legend.open'), exact: true })
    if ((await open.count()) > 0) await this.press(open, hand)
    await expect(this.legend).toBeVisible()
  }

  /** A corridor by its name. */
  async chooseInLegend(corridor: string, hand: Hand): Promise<void> {
    await this.unfoldLegend(hand)
    await this.press(this.legend.locator('summary').filter({ hasText: this.say('legend:corridors') }), hand)
    await this.press(this.legend.getByRole('link', { name: corridor, exact: true }), hand)
  }

  /** Of the legend, which may be folded. */
  get plannedSwitch(): Locator {
    return this.legend.getByRole('switch', { name: this.say('legend:plannedOnly'), exact: true })
  }

  /** Leaves of the lines on the map those of which nothing is begun. */
  async showPlannedOnly(hand: Hand = 'pointer'): Promise<void> {
    await this.unfoldLegend(hand)
    await this.press(this.plannedSwitch, hand)
    await expect(this.plannedSwitch).toBeChecked()
    await expect.poll(() => this.address.get('lines')).toBe('planned')
  }

  async showAllLines(): Promise<void> {
    await this.unfoldLegend('pointer')
    await this.plannedSwitch.click()
    await expect.poll(() => this.address.get('lines')).toBeNull()
  }

  /** Of the open source, unfolded: what is then on the clipboard, which the test has to allow. */
  async copyCitation(hand: Hand): Promise<string> {
    await this.press(this.panel.locator('summary').filter({ hasText: this.say('sourcePanel:citing') }), hand)
    const name = this.say('copying:cite.copy')
    await this.press(this.panel.getByRole('button', { name, exact: true }), hand)
    await expect(this.announcement(this.say('copying:cite.announcement'))).toBeAttached()
    const done = { name: this.say('copying:done'), exact: true }
    await expect(this.panel.getByRole('button', done)).toBeVisible()
    return this.page.evaluate(() => navigator.clipboard.readText())
  }

  /** In the overview; the legend has the same one. */
  get articlesSwitch(): Locator {
    return this.panel.getByRole('switch', { name: this.say('cards:scope.name.articles'), exact: true })
  }

  async showArticlesOnly(): Promise<void> {
    await this.articlesSwitch.click()
    await expect.poll(() => this.address.get('sources')).toBe('articles')
  }

  async showAllSources(): Promise<void> {
    await this.articlesSwitch.click()
    await expect.poll(() => this.address.get('sources')).toBeNull()
  }

  /** A city's line in the overview, by its counts. */
  cityLine(city: City, counts: ItemCounts): Locator {
    const words = (['events', 'figures', 'corridors'] as const).map((kind) =>
      this.say(`cards:count.${kind}`, { count: counts[kind] }),
    )
    return this.panel.getByRole('link', { name: new RegExp(`^${[this.nameOf(city), ...words].join('.*')}`) })
  }

  /** The steps from plan to outcome on an event's panel. */
  get threadSteps(): Locator {
    const section = this.panel.getByRole('heading', {
      name: this.say('eventPanel:thread.title'),
      exact: true,
    })
    return section.locator('xpath=..').getByRole('listitem')
  }

  get address(): URLSearchParams {
    return new URL(this.page.url()).searchParams
  }

  /** The panel's one scroll area, by so many pixels from its top. */
  async scrollPanel(top: number): Promise<void> {
    await this.panel.evaluate((panel, pixels) => panel.parentElement?.scrollTo({ top: pixels }), top)
  }
}
