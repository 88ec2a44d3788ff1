import type { TFunction } from 'i18next'
import { createInstance } from 'i18next'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { AtlasRecord } from '../domain/record/schema'
import type { Language } from '../domain/record/text'
import { LANGUAGES } from '../domain/record/text'
import { plainPageWords } from '../i18n/plainPageWords'
import { PlainPage } from './PlainPage'
import type { Edition } from './plainProps'
import type { Versions } from './VersionsPage'
import { VersionsPage } from './VersionsPage'

/** React writes every text of the record as text: no name or title can become markup. */
async function render(language: Language, toPage: (t: TFunction) => ReactElement): Promise<string> {
  const i18n = createInstance()
  const words = Object.fromEntries(LANGUAGES.map((name) => [name, { ...plainPageWords[name] }]))
  const t = await i18n.init({
    lng: language,
    resources: JSON.parse(JSON.stringify(words)),
    interpolation: { escapeValue: false },
  })
  return `<!doctype html>\n${renderToStaticMarkup(toPage(t))}\n`
}

export function renderPlainPage(
  record: AtlasRecord,
  version: string,
  language: Language,
  edition: Edition = 'today',
): Promise<string> {
  const given = { record, version, language, edition }
  return render(language, (t) => <PlainPage {...given} t={t} />)
}

export function renderVersionsPage(versions: Versions, language: Language): Promise<string> {
  return render(language, (t) => <VersionsPage {...versions} language={language} t={t} />)
}
