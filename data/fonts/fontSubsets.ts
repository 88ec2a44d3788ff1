/**
 * What stays of each font file: the characters the atlas can come to show, and no more.
 * A text with another character fails the test beside this file; what is missing is then added here.
 */
import type { SubsetOptions } from 'subset-font'

export interface FontSubset {
  /** As the app names it; the small file takes its place. */
  readonly specifier: string
  readonly characters: string
  readonly options: Omit<SubsetOptions, 'targetFormat'>
}

/** All characters from the first code point to the last. */
function span(first: number, last: number): string {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('')
}

const ASCII = span(0x20, 0x7e)
const NO_BREAK_SPACE = '\u00a0'
const LATIN_1_LETTERS = span(0xc0, 0xff)
const ARABIC_LETTERS = span(0x621, 0x63a) + span(0x640, 0x64a)
const ARABIC_MARKS = span(0x64b, 0x652)
const ARABIC_PUNCTUATION = '،؛؟'
/** With the signs for per cent, decimals and thousands. */
const ARABIC_DIGITS = span(0x660, 0x66c)
/** The shapes a letter takes in a word: MapLibre joins Arabic by these, glyph by glyph, and not by the font's rules. */
const PRESENTATION_FORMS = span(0xfe70, 0xfefc)

/** Single glyphs on a canvas: nothing in the font is asked how they follow each other. */
const MAP_OPTIONS = {
  keepFeatures: [],
  dropTables: ['GSUB', 'GPOS', 'GDEF'],
  noHinting: true,
  noLayoutClosure: true,
} as const

/** The weights of app/ui/tokens.css, from body to name. */
const UI_WEIGHTS = { wght: { min: 340, max: 650 } } as const

const MAP_FONT = '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic'
const UI_FONT = '@fontsource-variable/readex-pro/files/readex-pro'

export const FONT_SUBSETS = {
  mapArabic: {
    specifier: `${MAP_FONT}-arabic-500-normal.woff2`,
    characters: ` ${ARABIC_LETTERS}${ARABIC_MARKS}${ARABIC_PUNCTUATION}${ARABIC_DIGITS}${PRESENTATION_FORMS}`,
    options: MAP_OPTIONS,
  },
  mapLatin: {
    specifier: `${MAP_FONT}-latin-500-normal.woff2`,
    characters: `${ASCII}${NO_BREAK_SPACE}${LATIN_1_LETTERS}–’·`,
    options: MAP_OPTIONS,
  },
  uiArabic: {
    specifier: `${UI_FONT}-arabic-wght-normal.woff2`,
    // Without digits: the page writes Latin ones until a reader chooses others.
    characters: ` ${ARABIC_LETTERS}${ARABIC_MARKS}${ARABIC_PUNCTUATION}\u0670\u06a4`,
    // All features stay: the browser joins letters and sets marks by them.
    options: { noHinting: true, variationAxes: UI_WEIGHTS },
  },
  // A file of its own, which a browser fetches when the page first has such a digit. The package's file of both axes,
  // because the small file takes the place of one it names.
  uiArabicDigits: {
    specifier: `${UI_FONT}-arabic-full-normal.woff2`,
    characters: ARABIC_DIGITS,
    options: { noHinting: true, variationAxes: { ...UI_WEIGHTS, HEXP: 0 } },
  },
  uiLatin: {
    specifier: `${UI_FONT}-latin-wght-normal.woff2`,
    characters: `${ASCII}${NO_BREAK_SPACE}${LATIN_1_LETTERS}ı«»·×°–—‘’“”…•−€¥`,
    options: { keepFeatures: ['kern', 'liga'], noHinting: true, variationAxes: UI_WEIGHTS },
  },
} as const satisfies Record<string, FontSubset>
