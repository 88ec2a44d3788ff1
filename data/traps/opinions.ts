/** Whose words are whose, and which lines of an article are nobody’s facts. */
import { doesCite, listPlaced } from './placed'
import type { Rule } from './rule'
import { expectOf, expectOfAll, expectThat, isSameSet } from './rule'
import { expectNowhere, listStrings } from './texts'

/** Passages that are one person’s or institute’s reading; `unit` is a sentence in article-000. */
const OPINIONS = [
  { source: 'article-000', unit: 10, of: 'garayev' },
  { source: 'article-000', unit: 12, of: 'unnamed-uzbek-politician' },
  { source: 'article-002', unit: 8, of: 'arkady-dubnov' },
  { source: 'article-003', unit: 5, of: 'bauyrzhan-auken' },
  { source: 'article-004', unit: 11, of: 'alibek-tazhibayev' },
]
const ALIYEVS_WORD = ['middle-corridor', 'caspian-energy-link', 'azerbaijan-reconstruction']

export const opinionsHaveOwners: Rule = {
  guards: 'what analysts, Aliyev or an institute say is told as theirs',
  find: (record) => [
    ...OPINIONS.flatMap(({ source, unit, of }) =>
      [...record.events, ...record.corridors, ...record.documents].flatMap((item) =>
        expectThat(
          !doesCite(item, source, unit) || (item.opinionOf ?? []).includes(of),
          item.id,
          `tells an opinion of ${of} as a fact`,
        ),
      ),
    ),
    ...expectOf(
      record.events,
      ['garayev-comment-2025', 'dubnov-comment-2025', 'tazhibayev-comment-2024', 'auken-interview-2024'],
      ({ kind }) => kind === 'opinion',
      'is an opinion',
    ),
    ...expectOf(
      record.corridors,
      ALIYEVS_WORD,
      ({ opinionOf, stage }) => stage === 'claimed' && (opinionOf ?? []).includes('ilham-aliyev'),
      'is claimed by Aliyev',
    ),
    ...expectOf(
      record.events,
      ['jamestown-account-2025', 'uzbekistan-wto-intention-2025'],
      ({ reportedBy }) => (reportedBy ?? []).includes('jamestown-foundation'),
      'is known from the Jamestown Foundation',
    ),
    ...expectOf(
      record.corridors,
      ['us-uzbekistan-sector-agreements'],
      ({ opinionOf }) => (opinionOf ?? []).includes('jamestown-foundation'),
      'is the Jamestown Foundation’s account',
    ),
  ],
}

/** Questions, comment and a site tag at the end of article-000. Sentence 14 may be quoted as a view. */
const NO_FACTS = [13, 15, 16, 17, 18]

export const questionsAreNoFacts: Rule = {
  guards: 'questions and comment at the end of an article support no fact',
  find: (record) => [
    ...listPlaced(record).flatMap((item) =>
      expectThat(
        !NO_FACTS.some((sentence) => doesCite(item, 'article-000', sentence)),
        item.id,
        'cites a question or a tag for a fact',
      ),
    ),
    ...listPlaced(record).flatMap((item) =>
      expectThat(
        !doesCite(item, 'article-000', 14) || (item.opinionOf?.length ?? 0) > 0,
        item.id,
        'cites a comment for a fact',
      ),
    ),
  ],
}

/** A stray headline; a heading; a plugin’s mark; the publisher’s name, a picture credit and a source credit. */
const STRAY = [
  { source: 'article-002', unit: 1 },
  { source: 'article-003', unit: 9 },
  { source: 'article-004', unit: 12 },
  { source: 'article-004', unit: 13 },
  { source: 'article-004', unit: 14 },
]
const CREDITED_ONLY = ['tass', 'pixabay', 'russia-islamic-world-group']

export const creditsAreNoFacts: Rule = {
  guards: 'a stray headline, credits and site tags are told as what they are and take part in nothing',
  find: (record) => [
    ...listPlaced(record).flatMap((item) =>
      STRAY.flatMap(({ source, unit }) =>
        expectThat(!doesCite(item, source, unit), item.id, `cites a stray line of ${source}`),
      ),
    ),
    ...listPlaced(record).flatMap((item) =>
      expectThat(
        !CREDITED_ONLY.some((credited) =>
          [...(item.participants ?? []), ...(item.opinionOf ?? [])].includes(credited),
        ),
        item.id,
        'gives a part to a name that stands in a credit',
      ),
    ),
    ...expectOf(
      record.organisations,
      CREDITED_ONLY,
      ({ note }) => note !== undefined,
      'has a note that says it stands in a credit alone',
    ),
    ...expectNowhere(listStrings(record), /Noah|فلك نوح|picknicker54(?!\/)/u, 'shows a site tag'),
  ],
}

export const partnershipsApart: Rule = {
  guards: 'the Kazakh–Russian declaration and Aliyev’s words on partnership are two things',
  find: (record) => [
    ...expectOfAll(
      record.documents,
      ({ id, title }) =>
        id === 'kazakhstan-russia-declaration' ||
        !/strategic partnership|الشراكة الاستراتيجية/iu.test(`${title.en} ${title.ar}`),
      'is a second strategic partnership',
    ),
    ...expectOf(
      record.documents,
      ['kazakhstan-russia-declaration'],
      ({ participants, events }) =>
        isSameSet(participants, ['kassym-jomart-tokayev', 'vladimir-putin']) &&
        isSameSet(events, ['moscow-declaration-2025']),
      'is Tokayev’s and Putin’s, signed in Moscow',
    ),
  ],
}
