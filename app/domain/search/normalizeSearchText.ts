/**
 * One spelling for everything a reader may type or the record may print: lower-case words and numbers with single
 * spaces between them. Arabic is folded as Lucene's ArabicNormalizer does, and further: hamza on any seat, Persian
 * letters, both Arabic digit sets. Used on both sides, for the index and for the query; nothing here is for show.
 */

/** What Unicode does not take apart into a letter and its marks. */
const FOLDED_LETTERS: Readonly<Record<string, string>> = {
  // alef wasla, alef maqsura, ta marbuta
  '\u0671': '\u0627',
  '\u0649': '\u064a',
  '\u0629': '\u0647',
  // Persian ya, kaf, pe and the v that Arabic borrows from it
  '\u06cc': '\u064a',
  '\u06a9': '\u0643',
  '\u067e': '\u0628',
  '\u06a4': '\u0641',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ı: 'i',
  ə: 'a',
}
const FOLDED_PATTERN = new RegExp(`[${Object.keys(FOLDED_LETTERS).join('')}]`, 'gu')

const ARABIC_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g
/** Harakat and Latin accents; tatweel; bidi marks, zero-width joiners and soft hyphens. */
const MARKS = /[\p{M}\p{Cf}\u0640]/gu
const THOUSANDS_SEPARATOR = /(?<=\d)[,\u066c](?=\d{3}(?!\d))/g
const DECIMAL_SEPARATOR = /(?<=\d)(?:\u066b|,(?=\d{1,2}(?!\d)))(?=\d)/g
const ENGLISH_POSSESSIVE = /(?<=\p{L})['\u2019]s(?!\p{L})/gu
const APOSTROPHES = /['\u2018\u2019\u02bb\u02bc`]/g
const NO_WORD = /[^\p{L}\p{N}.]+|\.(?!\d)|(?<!\d)\./gu
const LETTER_MEETS_DIGIT = /(?<=\p{L})(?=\d)|(?<=\d)(?=\p{L})/gu

/** "أَسْتَانَا" → "استانا", "Bakı" → "baki", "٢٠٢٤" → "2024", "35,000" → "35000", "COP-29" → "cop 29". */
export function normalizeSearchText(text: string): string {
  return (
    text
      .toLowerCase()
      // Splits every hamza from its seat and every accent from its letter; both then go with the marks.
      .normalize('NFKD')
      .replace(MARKS, '')
      .replace(FOLDED_PATTERN, (letter) => FOLDED_LETTERS[letter] ?? letter)
      // The value of a digit is in the last four bits of both sets.
      .replace(ARABIC_DIGITS, (digit) => String(digit.charCodeAt(0) & 0xf))
      .replace(THOUSANDS_SEPARATOR, '')
      .replace(DECIMAL_SEPARATOR, '.')
      .replace(ENGLISH_POSSESSIVE, '')
      .replace(APOSTROPHES, '')
      .replace(NO_WORD, ' ')
      .replace(LETTER_MEETS_DIGIT, ' ')
      .trim()
  )
}

/** Normalised words; empty for a text without letters and digits. */
export function toSearchWords(text: string): readonly string[] {
  const normalized = normalizeSearchText(text)
  return normalized === '' ? [] : normalized.split(' ')
}
