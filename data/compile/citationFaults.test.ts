// @vitest-environment node
import { expect, it } from 'vitest'
import {
  CORRIDOR,
  DOCUMENT,
  EVENT,
  expectNamed,
  type Fault,
  ONE_PAGE,
  PAGES,
  problemsOf,
} from './breakRecord'
import { buildSoundFiles } from './fixtureRecord'
import { formatProblem } from './problem'

// Each row breaks one thing; the fault must be named with its file, field and mend.
it.each<Fault>([
  [
    'a paragraph the source does not have',
    EVENT,
    ['citations', 0, 'paragraph'],
    6,
    /paragraph 6 does not exist/,
  ],
  ['no paragraph', EVENT, ['citations', 0, 'paragraph'], undefined, /does not say which paragraph/],
  [
    'a sentence of a source cited by paragraph',
    EVENT,
    ['citations', 0, 'sentence'],
    1,
    /no sentences to cite/,
  ],
  [
    'an unknown source',
    EVENT,
    ['citations', 0, 'source'],
    'article-999',
    /"article-999" is not in the record/,
  ],
  ['no citation', EVENT, ['citations'], [], /at least one citation/],
  ['a quotation of a sentence', EVENT, ['citations', 0, 'printed'], 'a b c d e f', /at most five words/],
  ['an address that is none', 'data/sources/article-901.yaml', ['url'], 'javascript:alert(1)', /address/],
  [
    'a disagreement with one side',
    'data/disagreements.yaml',
    [0, 'claims', 1],
    undefined,
    /two sides|claims/,
  ],
  [
    'a paragraph of a page',
    EVENT,
    ['elsewhere', 'citations', 0, 'paragraph'],
    2,
    /elsewhere\.citations\.0\.paragraph: page-2024 is a page/,
  ],
  [
    'an article cited elsewhere',
    EVENT,
    ['elsewhere', 'citations', 0],
    { source: 'article-901', paragraph: 1 },
    /article-901 is an article/,
  ],
  [
    'an article cited for a corridor elsewhere',
    CORRIDOR,
    ['elsewhere'],
    {
      summary: { ar: 'خط', en: 'A line' },
      stage: 'operating',
      stageNote: { ar: 'يعمل', en: 'It runs' },
      citations: [{ source: 'article-901', paragraph: 1 }],
    },
    /elsewhere\.citations\.0\.source: article-901 is an article/,
  ],
  ['elsewhere beside no article', EVENT, ['citations'], ONE_PAGE, /of no article to stand beside/],
  ['a document elsewhere beside no article', DOCUMENT, ['citations'], ONE_PAGE, /of no article to stand/],
  ['doubt of a document elsewhere', DOCUMENT, ['elsewhere', 'confidence'], 'low', /elsewhere: low confid/],
  ['an unknown page elsewhere', EVENT, ['elsewhere', 'citations', 0, 'source'], 'x', /"x" is not in the/],
  ['doubt without its reason', EVENT, ['confidence'], 'low', /low confidence needs a "caution"/],
  ['doubt elsewhere', EVENT, ['elsewhere', 'confidence'], 'low', /elsewhere: low confidence needs/],
  ['an address that runs a script', PAGES, [0, 'url'], 'javascript:alert(1)', /starts with http/],
  [
    'an address twice',
    PAGES,
    [0, 'url'],
    'https://example.org/article',
    /already the address of article-901/,
  ],
  ['a page with paragraphs', PAGES, [0, 'unit'], 'paragraph', /unitCount/],
])('names %s', expectNamed)

it('names a source nothing cites', async () => {
  const files = buildSoundFiles()
  const source = Object(files['data/sources/article-901.yaml'])
  files['data/sources/article-902.yaml'] = { ...source, url: 'https://example.org/another' }
  const problems = await problemsOf(files)
  expect(problems.map(formatProblem)).toEqual([
    expect.stringMatching(/article-902\.yaml:1 nothing cites this source/),
  ])
})
