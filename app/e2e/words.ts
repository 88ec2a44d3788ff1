/** The page's own words, for finding things by the names a reader sees and hears. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import i18next from 'i18next'
import { ROOT } from '../../.ci/project.mjs'
import type { Language } from '../domain/record/text'
import { LANGUAGES } from '../domain/record/text'

const NAMESPACES = [
  'app',
  'cards',
  'copying',
  'corridorPanel',
  'dataView',
  'eventPanel',
  'help',
  'map',
  'mapPane',
  'overview',
  'placePanel',
  'plainPage',
  'search',
  'shell',
  'sourcePanel',
  'textMap',
  'timeline',
  'legend',
  'offline',
  'svgMap',
  'writingSettings',
] as const

function readWords(language: Language) {
  return Object.fromEntries(
    NAMESPACES.map((namespace): [string, Record<string, unknown>] => [
      namespace,
      JSON.parse(readFileSync(path.join(ROOT, 'app/i18n/locales', language, `${namespace}.json`), 'utf8')),
    ]),
  )
}

const instance = i18next.createInstance()
await instance.init({
  resources: Object.fromEntries(LANGUAGES.map((language) => [language, readWords(language)])),
  supportedLngs: [...LANGUAGES],
  interpolation: { escapeValue: false },
})

export type Say = (key: string, values?: Record<string, unknown>) => string

export function speak(language: Language): Say {
  const translate = instance.getFixedT(language)
  return (key, values = {}) => translate(key, values)
}
