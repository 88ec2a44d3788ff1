import { createInstance } from 'i18next'
import { renderToStaticMarkup } from 'react-dom/server'
import type { AtlasRecord } from '../domain/record/schema'
import type { Language } from '../domain/record/text'
import { LANGUAGES } from '../domain/record/text'
import { plainPageWords } from '../i18n/plainPageWords'
import { PlainPage } from './PlainPage'

/** The page's HTML. React writes every text of the record as text: no name or title can become markup. */
export async function renderPlainPage(
  record: AtlasRecord,
  version: string,
  language: Language,
): Promise<string> {
  const i18n = createInstance()
  const words = Object.fromEntries(LANGUAGES.map((name) => [name, { ...plainPageWords[name] }]))
  const t = await i18n.init({
    lng: language,
    resources: JSON.parse(JSON.stringify(words)),
    interpolation: { escapeValue: false },
  })
  const page = <PlainPage record={record} version={version} language={language} t={t} />
  return `<!doctype html>\n${renderToStaticMarkup(page)}\n`
}
