import * as rules from '../deals'
import type { Fixture } from './draft'
import { addAt, pick, putAt } from './draft'

export const BROKEN_DEALS: readonly Fixture[] = [
  [
    rules.eightBillionTwice,
    'the deal is told as realised',
    ({ figures }) => {
      pick(figures, 'boeing-deal-value-2025').stage = 'realised'
    },
  ],
  [
    rules.eightBillionTwice,
    'Kazakhstan’s trade becomes part of the package',
    ({ figures }) => {
      pick(figures, 'kazakhstan-central-asia-trade-2023').nestedIn = 'us-package-value-2025'
    },
  ],
  [
    rules.dealWithinPackage,
    'the deal stands beside the package',
    ({ figures }) => {
      pick(figures, 'boeing-deal-value-2025').nestedIn = undefined
    },
  ],
  [
    rules.dealWithinPackage,
    'the package is told as announced money',
    ({ figures }) => {
      pick(figures, 'us-package-value-2025').stage = 'realised'
    },
  ],
  [
    rules.dealWithinPackage,
    'the two are added in a figure',
    ({ figures }) => {
      const figure = pick(figures, 'contracts-worth-billions-2025')
      figure.value = 108e9
      figure.bound = 'more-than'
    },
  ],
  [
    rules.dealWithinPackage,
    'the two are added in a text',
    ({ documents }) => {
      pick(documents, 'us-investment-package').summary.en = 'Worth $108 billion in all.'
    },
  ],
  [
    rules.dealWithinPackage,
    'a figure is offered for adding',
    ({ figures }) => {
      pick(figures, 'boeing-deal-value-2025').isSummable = true
    },
  ],
  [
    rules.jobsAreAmerican,
    'the jobs stand in Uzbekistan',
    ({ figures }) => putAt(pick(figures, 'us-jobs-claim-2025'), 'uzbekistan', 'subject'),
  ],
  [
    rules.jobsAreAmerican,
    'the claim is told as announced',
    ({ figures }) => {
      pick(figures, 'us-jobs-claim-2025').stage = 'announced'
    },
  ],
  [
    rules.jobsAreAmerican,
    'the claim is told as held in New York',
    ({ events }) => putAt(pick(events, 'trump-jobs-claim-2025'), 'new-york', 'venue'),
  ],
  [
    rules.jobsAreAmerican,
    'a text moves the jobs',
    ({ events }) => {
      pick(events, 'trump-jobs-claim-2025').title.en = '35,000 jobs for Uzbekistan'
    },
  ],
  [
    rules.pledgeRenewed,
    'the pledge is told as new',
    ({ figures }) => {
      pick(figures, 'chevron-tengiz-commitment-2025').stage = 'announced'
    },
  ],
  [
    rules.pledgeRenewed,
    'its note is gone',
    ({ documents }) => {
      pick(documents, 'chevron-renewed-commitment').stageNote = undefined
    },
  ],
  [
    rules.dealsKeepTheirCountry,
    'the aircraft go to Kazakhstan',
    ({ figures }) => addAt(pick(figures, 'boeing-aircraft-count-2025'), 'kazakhstan', 'subject'),
  ],
  [
    rules.dealsKeepTheirCountry,
    'the locomotives go to Uzbekistan',
    ({ figures }) => putAt(pick(figures, 'wabtec-locomotive-count-2025'), 'uzbekistan', 'subject'),
  ],
  [
    rules.dealsKeepTheirCountry,
    'Tengiz goes to New York',
    ({ corridors }) => addAt(pick(corridors, 'tengiz-project'), 'new-york', 'stated-at'),
  ],
  [
    rules.locomotivesSignedNowhere,
    'the agreement is signed in Astana',
    ({ events }) => putAt(pick(events, 'wabtec-agreement-2025-signing'), 'astana', 'venue'),
  ],
  [
    rules.locomotivesSignedNowhere,
    'the first base is the first of all',
    ({ figures }) => {
      pick(figures, 'first-diesel-base-outside-us').scope.en = 'Bases outside the United States'
    },
  ],
  [
    rules.locomotivesSignedNowhere,
    'the description is put into the company’s mouth',
    ({ figures }) => {
      pick(figures, 'first-diesel-base-outside-us').attributedTo = ['wabtec']
    },
  ],
]
