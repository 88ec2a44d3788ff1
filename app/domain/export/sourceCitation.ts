/**
 * The line that cites a source: its outlet first, the atlas second. It is pasted where nothing isolates its parts, so
 * that what keeps numbers and addresses in order is the letter before them: a date follows a word in the language of
 * the line, whatever script the title ends in, and in Arabic the version its "v" (see record/brokenRun.ts).
 * A sign at the end of an address, such as its last slash, is not kept: only a Latin letter behind it would. An Arabic line
 * paints it at the wrong end, and what is copied is right.
 */
import type { Language, LocalisedText } from '../record/text'
import { toPlainText } from './bidiMarks'

export interface CitedSource {
  readonly outlet: LocalisedText
  /** In its own language; absent where none was seen. */
  readonly title?: string | undefined
  readonly url?: string | undefined
}

/** What the line says beside the source, in its language. */
export interface CitationWords {
  /** "published 9 Aug 2024", "undated": begins with a letter. */
  readonly date: string
  readonly atlas: string
  /** "record version 1.3.1+3f2a91bc"; undefined while it is not known. */
  readonly version: string | undefined
  readonly archive: string
}

export interface CitationAddresses {
  /** Of the source in the atlas. */
  readonly atlas: string
  /** Of the release; undefined where it is not known. */
  readonly archive: string | undefined
}

export interface CitationPart {
  readonly kind: 'words' | 'outlet' | 'title' | 'address'
  readonly text: string
}

const SIGNS = {
  ar: { comma: '، ', open: '«', close: '»' },
  en: { comma: ', ', open: '“', close: '”' },
} as const satisfies Record<Language, object>

/** Arabic letters of an address would take part in the order of the line. */
function toAsciiAddress(url: string): string {
  return url.replace(/[^!-~]+/g, encodeURIComponent)
}

/** As the page writes it: in the reader's digits. */
export function buildSourceCitation(
  source: CitedSource,
  language: Language,
  words: CitationWords,
  addresses: CitationAddresses,
): readonly CitationPart[] {
  const { comma, open, close } = SIGNS[language]
  const parts: CitationPart[] = [{ kind: 'outlet', text: source.outlet[language] }]
  const say = (text: string) => parts.push({ kind: 'words', text })
  // Ends in a point: programs that make links of addresses know that it is none of theirs, and of "،" they do not.
  const lead = (url: string) => {
    parts.push({ kind: 'address', text: toAsciiAddress(url) })
    say('.')
  }
  if (source.title !== undefined) {
    say(comma + open)
    parts.push({ kind: 'title', text: source.title })
    say(close)
  }
  say(`${comma}${words.date}. `)
  if (source.url !== undefined) {
    lead(source.url)
    say(' ')
  }
  say(words.version === undefined ? `${words.atlas}: ` : `${words.atlas} (${words.version}): `)
  lead(addresses.atlas)
  if (addresses.archive !== undefined) {
    say(` ${words.archive}: `)
    lead(addresses.archive)
  }
  return parts
}

/** One line, without marks of direction and in ASCII digits: what is copied. */
export function toCitationLine(parts: readonly CitationPart[]): string {
  return toPlainText(parts.map(({ text }) => text).join('')).replace(/\s+/g, ' ')
}

/**
 * Where the pages of a release stay as they were. `root` is the site's address, ending in a slash. Undefined for what is
 * no single version: not yet known, or those of a record that was published anew half way through a visit.
 */
export function toArchiveAddress(
  version: string | undefined,
  language: Language,
  root: string,
): string | undefined {
  const release = /^(\d+\.\d+\.\d+)(?:\+\w+)?$/.exec(version ?? '')?.[1]
  return release && `${root}releases/${release}/${language}.html`
}
