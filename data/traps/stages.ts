/** Plans, proposals, bids and intentions: none of them is told as done. */
import type { Rule } from './rule'
import { expectOf, expectOfAll } from './rule'

export const putinHasNotCome: Rule = {
  guards: 'Putin’s visit to Kazakhstan is planned as of its article, and nothing says that he came',
  find: (record) => [
    ...expectOf(
      record.events,
      ['putin-kazakhstan-visit-plan'],
      ({ status, statusNote }) => status === 'expected' && statusNote !== undefined,
      'is expected, with a note',
    ),
    ...expectOfAll(
      record.events,
      ({ participants, places, status }) =>
        status !== 'held' ||
        !participants.includes('vladimir-putin') ||
        places.every(({ place }) => place === 'moscow'),
      'has Putin elsewhere than in Moscow',
    ),
  ],
}

export const japanOnlyPlanned: Rule = {
  guards: 'the summit with Japan and Kishida’s visit and talks were planned; none was held',
  find: (record) => [
    ...expectOf(
      record.events,
      ['central-asia-japan-summit-2024', 'kishida-kazakhstan-visit-2024', 'kishida-tokayev-talks-2024'],
      ({ status, statusNote }) => status === 'expected' && statusNote !== undefined,
      'is expected, with a note',
    ),
    ...expectOfAll(
      record.events,
      ({ participants, status }) =>
        status === 'expected' ||
        !['fumio-kishida', 'central-asia-japan-dialogue'].some((guest) => participants.includes(guest)),
      'is a meeting with Kishida told as more than planned',
    ),
    ...expectOf(
      record.figures,
      ['central-asia-japan-ordinal-2024'],
      ({ stage }) => stage === 'announced',
      'is announced',
    ),
  ],
}

export const sixthMeetingAhead: Rule = {
  guards:
    'no article tells the sixth meeting as over: it, Aliyev’s part in it and its outcomes stay expected',
  find: (record) => [
    ...expectOf(
      record.events,
      ['consultative-meeting-6-2024', 'aliyev-astana-visit-2024', 'consultative-meeting-6-expected-outcomes'],
      ({ status, statusNote }) => status === 'expected' && statusNote !== undefined,
      'is expected, with a note',
    ),
    ...expectOf(
      record.documents,
      ['central-asia-2040-strategy'],
      ({ stage }) => stage === 'awaited',
      'is awaited',
    ),
  ],
}

/** Paragraphs of the account from Tashkent that set out proposals: Mirziyoyev’s points and Tokayev’s speech. */
const PROPOSING_PARAGRAPHS = [4, 6, 7, 9, 10, 11, 12, 13, 14, 22, 23, 24]
const IDEAS = [
  'community-of-central-asia-proposal',
  'water-use-decade-2026-2036',
  'unified-framework-idea',
  'harmonisation-body-hypothesis',
  'peace-talks-hosting-idea',
  'security-framework-idea-2024',
  'food-security-plan-2030',
  'single-information-platform',
  'digital-silk-road-initiative',
]

export const proposalsStayProposals: Rule = {
  guards: 'what was only proposed in Tashkent or in an article by Tokayev stays proposed',
  find: (record) => [
    ...expectOfAll(
      record.documents,
      ({ stage, citations }) => {
        const cited = citations.flatMap(({ source, paragraph }) =>
          source === 'article-001' && paragraph !== undefined ? [paragraph] : [],
        )
        const isProposal =
          cited.length > 0 && cited.every((paragraph) => PROPOSING_PARAGRAPHS.includes(paragraph))
        return !isProposal || stage === 'proposed'
      },
      'is only proposed in its article',
    ),
    ...expectOf(record.documents, IDEAS, ({ stage }) => stage === 'proposed', 'is proposed'),
  ],
}

export const proposedBodies: Rule = {
  guards: 'the Community of Central Asia and the other bodies spoken of are proposed, not created',
  find: (record) =>
    expectOf(
      record.organisations,
      [
        'community-of-central-asia',
        'council-of-elders-and-secretariat',
        'regional-water-centre',
        'standing-harmonisation-body',
      ],
      ({ isProposed }) => isProposed === true,
      'is marked as proposed',
    ),
}

export const bidIsNoSeat: Rule = {
  guards: 'support for Kyrgyzstan’s bid is not a seat on the Security Council',
  find: (record) => [
    ...expectOf(
      record.events,
      ['kyrgyz-security-council-support-2025'],
      ({ title, target }) =>
        /candidacy|bid/.test(title.en) && title.ar.includes('ترشح') && target?.edtf === '2027/2028',
      'is support for a bid, the term being a target',
    ),
    ...expectOf(
      record.documents,
      ['kyrgyz-security-council-endorsement'],
      ({ kind, stageNote }) => kind === 'endorsement' && stageNote !== undefined,
      'is an endorsement, with a note',
    ),
    ...expectOf(
      record.figures,
      ['security-council-term-2027-2028'],
      ({ stage }) => stage === 'target',
      'is a target',
    ),
    ...expectOf(
      record.places,
      ['kyrgyzstan'],
      ({ context }) => /candidate|stood for/.test(context.en) && /مرشحة|ترشحت/.test(context.ar),
      'is a candidate',
    ),
  ],
}

export const intentionIsNoMembership: Rule = {
  guards: 'Uzbekistan intends to join the World Trade Organization by 2026; it is no member',
  find: (record) => [
    ...expectOf(
      record.events,
      ['uzbekistan-wto-intention-2025'],
      ({ status, target, title }) =>
        status === 'unconfirmed' &&
        target?.edtf === '2026' &&
        title.en.includes('intention') &&
        title.ar.includes('نية'),
      'is an unconfirmed intention with a target year',
    ),
    ...expectOf(
      record.documents,
      ['wto-accession-intention'],
      ({ stage, target }) => stage === 'announced' && target?.edtf === '2026',
      'is announced, with a target year',
    ),
    ...expectOf(
      record.organisations,
      ['world-trade-organization'],
      ({ role }) => role.en.includes('intends'),
      'is what Uzbekistan intends to join',
    ),
  ],
}
