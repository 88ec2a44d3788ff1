import * as rules from '../opinions'
import type { Fixture } from './draft'
import { pick } from './draft'

export const BROKEN_OPINIONS: readonly Fixture[] = [
  [
    rules.opinionsHaveOwners,
    'Dubnov’s reading becomes a fact',
    ({ corridors }) => {
      pick(corridors, 'south-caucasus-communications').opinionOf = undefined
    },
  ],
  [
    rules.opinionsHaveOwners,
    'an analyst’s comment becomes a report',
    ({ events }) => {
      pick(events, 'tazhibayev-comment-2024').kind = 'report'
    },
  ],
  [
    rules.opinionsHaveOwners,
    'Aliyev’s word on the corridor becomes anyone’s',
    ({ corridors }) => {
      pick(corridors, 'middle-corridor').opinionOf = []
    },
  ],
  [
    rules.opinionsHaveOwners,
    'the Jamestown Foundation is left out',
    ({ events }) => {
      pick(events, 'uzbekistan-wto-intention-2025').reportedBy = undefined
    },
  ],
  [
    rules.opinionsHaveOwners,
    'its account of the agreements becomes anyone’s',
    ({ corridors }) => {
      pick(corridors, 'us-uzbekistan-sector-agreements').opinionOf = undefined
    },
  ],
  [
    rules.questionsAreNoFacts,
    'a question supports the integration',
    ({ events }) => {
      pick(events, 'azerbaijan-joins-format-2025').citations.push({ source: 'article-000', sentence: 15 })
    },
  ],
  [
    rules.questionsAreNoFacts,
    'a comment supports an event',
    ({ events }) => {
      pick(events, 'azerbaijan-joins-format-2025').citations.push({ source: 'article-000', sentence: 14 })
    },
  ],
  [
    rules.creditsAreNoFacts,
    'the stray headline supports an event',
    ({ events }) => {
      pick(events, 'russia-ukraine-background').citations.push({ source: 'article-002', paragraph: 1 })
    },
  ],
  [
    rules.creditsAreNoFacts,
    'TASS takes part',
    ({ events }) => {
      pick(events, 'consultative-meeting-6-2024').participants.push('tass')
    },
  ],
  [
    rules.creditsAreNoFacts,
    'the picture credit is shown without its note',
    ({ organisations }) => {
      pick(organisations, 'pixabay').note = undefined
    },
  ],
  [
    rules.creditsAreNoFacts,
    'the site tag is shown',
    ({ sources }) => {
      pick(sources, 'article-000').title = 'فلك نوح'
    },
  ],
  [
    rules.partnershipsApart,
    'Aliyev’s words become a declaration',
    ({ documents }) => {
      const words = structuredClone(pick(documents, 'rare-earths-ai-tourism-call'))
      words.title.en = 'Azerbaijan’s strategic partnership with Central Asia'
      documents.push({ ...words, id: 'azerbaijan-partnership' })
    },
  ],
  [
    rules.partnershipsApart,
    'the declaration is hung on the Tashkent speech',
    ({ documents }) => {
      pick(documents, 'kazakhstan-russia-declaration').events.push('aliyev-tashkent-speech-2025')
    },
  ],
]
