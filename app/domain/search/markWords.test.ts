import { describe, expect, it } from 'vitest'
import { markWords, toSnippet } from './markWords'

const show = (text: string, ...words: string[]) =>
  markWords(text, new Set(words))
    .map((piece) => (piece.isMarked ? `[${piece.text}]` : piece.text))
    .join('')

describe('the words found', () => {
  it.each([
    [['astana'], 'Outcomes in Astana, hoped for', 'Outcomes in [Astana], hoped for'],
    [['استانا'], 'في أستانا.', 'في [أستانا].'],
    [['ميرزيوييف'], 'توكاييف وميرزيوييف', 'توكاييف [وميرزيوييف]'],
    [['middle', 'corridor'], 'Middle Corridor', '[Middle] [Corridor]'],
    [['jomart'], 'Kassym-Jomart', 'Kassym-[Jomart]'],
    [['35000'], 'Some 35,000 jobs.', 'Some [35,000] jobs.'],
    [[], 'Nothing', 'Nothing'],
  ])('%s are marked whole', (words, text, expected) => expect(show(text, ...words)).toBe(expected))

  it('leave the text as it is', () => {
    const text = 'United States–Central Asia summit (2025) in “Washington”'
    expect(show(text).replaceAll(/[[\]]/g, '')).toBe(text)
  })
})

describe('a snippet', () => {
  const long = Array.from({ length: 40 }, (_, index) => `word${index}`).join(' ')

  it('is the words around the first one found', () => {
    expect(toSnippet(`${long} water ${long}`, new Set(['water']))).toMatch(
      /^…word34 .* water word0 .* word10…$/,
    )
  })

  it('is all of a short text', () =>
    expect(toSnippet('Rational water use.', new Set(['water']))).toBe('Rational water use.'))
})
