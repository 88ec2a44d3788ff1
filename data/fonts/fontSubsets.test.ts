// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as v from 'valibot'
import { beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { LocalisedTextSchema } from '../../app/domain/record/text'
import { MAP_LABELS } from '../basemap/mapLabels'
import { FONT_SUBSETS, type FontSubset } from './fontSubsets'
import { makeSubset } from './makeSubset'
import { readCharacters } from './readCharacters'

const PROJECT_FOLDER = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

/** Names and titles in their own script, as sources write them: the page's family has these in no file the page loads. */
const LEFT_TO_THE_SYSTEM =
  /[\p{Script=Cyrillic}\p{Script=Georgian}\p{Script=Armenian}\p{Script=Han}ƏəİĞğŞş\n]/u

function readTexts(folder: string, extension: string): string[] {
  return readdirSync(join(PROJECT_FOLDER, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(extension))
    .map((path) => readFileSync(join(PROJECT_FOLDER, folder, path), 'utf8'))
}

const NamedItemSchema = v.object({ name: LocalisedTextSchema })

/** The names of a folder's items, in both languages. */
function readNames(folder: string): string[] {
  return readTexts(folder, '.yaml').flatMap((text) =>
    Object.values(v.parse(NamedItemSchema, parse(text)).name),
  )
}

function readStationNames(): string[] {
  const [text = ''] = readTexts('data', 'stations.yaml')
  return v.parse(v.array(NamedItemSchema), parse(text)).flatMap(({ name }) => Object.values(name))
}

async function readSubset(subset: FontSubset): Promise<{ bytes: number; characters: ReadonlySet<string> }> {
  const file = readFileSync(await makeSubset(subset))
  return { bytes: file.length, characters: await readCharacters(file) }
}

function findMissing(texts: readonly string[], ...fonts: readonly { characters: ReadonlySet<string> }[]) {
  return [...new Set(texts.join(''))].filter(
    (character) => !fonts.some((font) => font.characters.has(character)),
  )
}

type Font = Awaited<ReturnType<typeof readSubset>>
let mapArabic: Font
let mapLatin: Font
let uiArabic: Font
let uiLatin: Font
let uiArabicDigits: Font

beforeAll(async () => {
  mapArabic = await readSubset(FONT_SUBSETS.mapArabic)
  mapLatin = await readSubset(FONT_SUBSETS.mapLatin)
  uiArabic = await readSubset(FONT_SUBSETS.uiArabic)
  uiArabicDigits = await readSubset(FONT_SUBSETS.uiArabicDigits)
  uiLatin = await readSubset(FONT_SUBSETS.uiLatin)
}, 30_000)

describe('the fonts of the map', () => {
  it('have every character of the names it shows', () => {
    const names = [
      ...MAP_LABELS.flatMap(({ name }) => [name.ar, name.en]),
      ...readNames('data/places'),
      ...readNames('data/corridors'),
      ...readStationNames(),
    ]
    expect(names.length).toBeGreaterThan(150)
    expect(findMissing(names, mapArabic, mapLatin)).toEqual([])
  })

  it('have the shapes Arabic letters and marks take in a word', () => {
    const forms = Array.from({ length: 0xfefc - 0xfe70 + 1 }, (_, index) =>
      String.fromCodePoint(0xfe70 + index),
    )
    // Unicode never gave U+FE75 away.
    expect(findMissing(forms, mapArabic)).toEqual(['\ufe75'])
  })
})

describe('the fonts of the page', () => {
  it('have every character of the record and of the page’s words', () => {
    const texts = [...readTexts('data', '.yaml'), ...readTexts('app/i18n/locales', '.json')]
    expect(texts.length).toBeGreaterThan(100)
    const missing = findMissing(texts, uiArabic, uiArabicDigits, uiLatin)
    expect(missing.filter((character) => !LEFT_TO_THE_SYSTEM.test(character))).toEqual([])
  })

  it('have the digits and signs a reader can choose in a file of their own', () => {
    expect(findMissing(['٠١٢٣٤٥٦٧٨٩٪٫٬'], uiArabicDigits)).toEqual([])
    expect(uiArabicDigits.characters.has('م')).toBe(false)
  })
})

describe('the small files', () => {
  it('are small', () => {
    const bytes = [mapArabic, mapLatin, uiArabic, uiLatin].reduce((sum, font) => sum + font.bytes, 0)
    expect(bytes).toBeLessThanOrEqual(55_000)
  })
})
