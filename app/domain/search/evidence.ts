/** Makes the pieces of evidence of one search document. */
import type { ItemIndex } from '../record/recordIndex'
import type { LocalisedText } from '../record/text'
import { LANGUAGES } from '../record/text'
import type { SelectionKind } from '../state/selection'
import { toDateWords } from './dateWords'
import { toSearchWords } from './normalizeSearchText'
import type { DateRole, SearchEvidence, SearchSource } from './searchDocument'
import { toIndexForms, withoutArticle } from './wordForms'

function toWords(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.flatMap(toSearchWords).flatMap(toIndexForms))]
}

/** Two spellings with the same key are the same to a reader who types one of them. */
export function toSearchKey(words: readonly string[]): string {
  return words.map(withoutArticle).join(' ')
}

function nameLike(source: SearchSource & { readonly text: string }, more: readonly string[] = []) {
  return { source, words: toWords([source.text, ...more]), key: toSearchKey(toSearchWords(source.text)) }
}

export function toNameEvidence(name: LocalisedText): SearchEvidence[] {
  return LANGUAGES.map((language) => nameLike({ field: 'name', language, text: name[language] }))
}

export function toOwnTitleEvidence(title: string | undefined): SearchEvidence[] {
  return title === undefined ? [] : [nameLike({ field: 'name', language: undefined, text: title })]
}

export function toSpellingEvidence(spellings: readonly string[] | undefined): SearchEvidence[] {
  return (spellings ?? []).map((text) => nameLike({ field: 'spelling', text }))
}

/** `more` is what is typed along with the number: its scale, its unit, the words around it in the source. */
export function toNumberEvidence(text: string, more: readonly string[]): SearchEvidence {
  return nameLike({ field: 'number', text }, more)
}

export function toDateEvidence(claim: { readonly edtf: string } | undefined, role: DateRole) {
  if (!claim) return []
  const source = { field: 'date', role, edtf: claim.edtf } as const
  return [{ source, words: toDateWords(claim.edtf), key: '' }] satisfies SearchEvidence[]
}

export function toTextEvidence(texts: readonly (LocalisedText | undefined)[]): SearchEvidence[] {
  return texts
    .filter((text) => text !== undefined)
    .flatMap((text) =>
      LANGUAGES.map((language): SearchEvidence => {
        const source = { field: 'text', language, text: text[language] } as const
        return { source, words: toWords([text[language]]), key: '' }
      }),
    )
}

function findNames(id: string, index: ItemIndex): { kind: SelectionKind; names: string[] } | undefined {
  const place = index.places.get(id)
  if (place) return { kind: 'place', names: [...Object.values(place.name), ...(place.aliases ?? [])] }
  const person = index.people.get(id)
  if (person) return { kind: 'person', names: [...Object.values(person.name), ...(person.spellings ?? [])] }
  const organisation = index.organisations.get(id)
  if (organisation) {
    const names = [...Object.values(organisation.name), ...(organisation.spellings ?? [])]
    return { kind: 'organisation', names }
  }
  const corridor = index.corridors.get(id)
  return (
    corridor && { kind: 'corridor', names: [...Object.values(corridor.name), ...(corridor.aliases ?? [])] }
  )
}

/** The items these ids name, each once; an id whose dataset is not in yet is passed over. */
export function toRelatedEvidence(
  ids: readonly (string | undefined)[],
  index: ItemIndex,
  wordsById: Map<string, readonly string[]>,
): SearchEvidence[] {
  return [...new Set(ids)].flatMap((id): SearchEvidence[] => {
    const found = id === undefined ? undefined : findNames(id, index)
    if (id === undefined || !found) return []
    const words = wordsById.get(id) ?? toWords(found.names)
    wordsById.set(id, words)
    return [{ source: { field: 'related', item: { kind: found.kind, id } }, words, key: '' }]
  })
}
