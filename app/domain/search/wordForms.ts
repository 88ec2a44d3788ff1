/** Arabic writes the article and one-letter particles onto the word; a search must find the word with and without. */

/** «ال» alone or after a particle, and «لل»; two letters at least must remain. */
const ARTICLE = /^(?:[وفبك]?ال|لل)(?=..)/
const PARTICLE = /^[وفبكل](?=[\u0621-\u064a]{4})/

export function withoutArticle(word: string): string {
  return word.replace(ARTICLE, '')
}

/** What a typed word may stand for: itself, and itself without its article. */
export function toQueryForms(word: string): readonly string[] {
  const bare = withoutArticle(word)
  return bare === word ? [word] : [word, bare]
}

/** What a word of the record is found by. */
export function toIndexForms(word: string): readonly string[] {
  const forms = toQueryForms(word)
  return PARTICLE.test(word) ? [...forms, word.replace(PARTICLE, '')] : forms
}
