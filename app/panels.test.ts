import i18next from 'i18next'
import { beforeAll, expect, test } from 'vitest'
import { loadContextPanels } from './contextPanels'
import { loadCoursePanels } from './coursePanels'
import { LANGUAGES } from './domain/record/text'
import { startI18n } from './i18n/i18n'
import { loadItemPanels } from './itemPanels'

beforeAll(() => startI18n('en'))

test.each([
  ['items', loadItemPanels, ['eventPanel', 'figurePanel', 'placePanel', 'sourcePanel']],
  ['courses', loadCoursePanels, ['corridorPanel', 'measurePanel']],
  ['context', loadContextPanels, ['disagreementPanel', 'documentPanel', 'organisationPanel']],
] as const)('the panels of %s bring the words they need', (_name, load, namespaces) => {
  const list = () =>
    LANGUAGES.flatMap((language) => namespaces.map((name) => i18next.hasResourceBundle(language, name)))
  expect(list(), 'nothing else brings them').not.toContain(true)
  load()
  expect(list()).not.toContain(false)
})
