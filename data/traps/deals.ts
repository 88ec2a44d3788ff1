/** Deals and pledges: whose they are, what lies within what, and what is claimed, potential or renewed. */
import { isAt, listPlaced, toPlaceIds } from './placed'
import type { Rule } from './rule'
import { expectOf, expectOfAll, isSameSet } from './rule'
import { expectNowhere, expectTogether, listTexts } from './texts'

export const eightBillionTwice: Rule = {
  guards: 'eight billion is once an aircraft deal and once Kazakhstan’s trade',
  find: (record) => [
    ...expectOf(
      record.figures,
      ['boeing-deal-value-2025'],
      ({ value, stage, period }) => value === 8e9 && stage === 'announced' && period === undefined,
      'is an announced deal without a period',
    ),
    ...expectOf(
      record.figures,
      ['kazakhstan-central-asia-trade-2023'],
      ({ value, stage, nestedIn }) => value === 8e9 && stage === 'realised' && nestedIn === undefined,
      'is realised trade and part of no deal',
    ),
  ],
}

export const dealWithinPackage: Rule = {
  guards:
    'the Boeing deal is part of the package above 100 billion, which is potential; nothing is ever added up',
  find: (record) => [
    ...expectOf(
      record.figures,
      ['us-package-value-2025'],
      ({ value, bound, stage }) => value === 100e9 && bound === 'more-than' && stage === 'potential',
      'is potential and more than 100 billion',
    ),
    ...expectOf(
      record.figures,
      ['boeing-deal-value-2025'],
      ({ nestedIn }) => nestedIn === 'us-package-value-2025',
      'is part of the package',
    ),
    ...expectOfAll(record.figures, ({ isSummable }) => !isSummable, 'is offered for adding'),
    ...expectOfAll(record.figures, ({ value }) => value !== 108e9 && value !== 167.2e9, 'is a sum of deals'),
    ...expectNowhere(listTexts(record), /(?<!\d)(108|167)(\.\d)?\s?(billion|bn|مليار)/u, 'adds up deals'),
  ],
}

export const jobsAreAmerican: Rule = {
  guards: 'the 35,000 jobs are in the United States and are a claim of Trump’s',
  find: (record) => [
    ...expectOf(
      record.figures,
      ['us-jobs-claim-2025'],
      (figure) =>
        figure.value === 35_000 &&
        figure.stage === 'claimed' &&
        isSameSet(figure.attributedTo ?? [], ['donald-trump']) &&
        isSameSet(toPlaceIds(figure), ['united-states']),
      'is claimed by Trump, at the United States alone',
    ),
    ...expectOf(
      record.events,
      ['trump-jobs-claim-2025'],
      (event) =>
        event.status === 'unconfirmed' &&
        (event.opinionOf ?? []).includes('donald-trump') &&
        isSameSet(toPlaceIds(event), ['united-states']),
      'is an unconfirmed claim of Trump’s, at the United States alone',
    ),
    ...expectTogether(
      listTexts(record).filter(({ text }) => /35,000|35 ألف/.test(text)),
      /jobs|وظيفة/u,
      /US jobs|American|United States|أمريكية|الولايات المتحدة/u,
      'does not say that the jobs are American',
    ),
  ],
}

export const pledgeRenewed: Rule = {
  guards: 'the 55 billion for Tengiz is an old pledge renewed, not new money',
  find: (record) => [
    ...expectOf(
      record.figures,
      ['chevron-tengiz-commitment-2025'],
      ({ value, stage }) => value === 55e9 && stage === 'renewed',
      'is renewed',
    ),
    ...expectOf(
      record.documents,
      ['chevron-renewed-commitment'],
      ({ kind, stageNote }) =>
        kind === 'commitment' &&
        /renew/i.test(stageNote?.en ?? '') &&
        (stageNote?.ar ?? '').includes('تجديد'),
      'is a commitment whose note says it is a renewal',
    ),
  ],
}

const OF_BOEING = [
  'boeing-deal-announcement-2025',
  'boeing-deal',
  'boeing-deal-value-2025',
  'boeing-aircraft-count-2025',
  'uzbekistan-787-fleet',
]
const OF_WABTEC = [
  'wabtec-agreement-2025-signing',
  'wabtec-agreement',
  'wabtec-agreement-value-2025',
  'wabtec-locomotive-count-2025',
  'first-diesel-base-outside-us',
  'astana-locomotive-base',
]
const OF_CHEVRON = [
  'chevron-renewal-2025',
  'chevron-renewed-commitment',
  'chevron-tengiz-commitment-2025',
  'tengiz-project',
]

export const dealsKeepTheirCountry: Rule = {
  guards: 'Boeing is Uzbekistan’s, Wabtec and Chevron are Kazakhstan’s',
  find: (record) => {
    const items = listPlaced(record)
    return [
      ...expectOf(
        items,
        OF_BOEING,
        (item) =>
          isAt(item, 'uzbekistan') && !['kazakhstan', 'astana', 'tengiz'].some((place) => isAt(item, place)),
        'is Uzbekistan’s',
      ),
      ...expectOf(
        items,
        [...OF_WABTEC, ...OF_CHEVRON],
        (item) =>
          ['kazakhstan', 'astana', 'tengiz'].some((place) => isAt(item, place)) &&
          !['uzbekistan', 'tashkent', 'new-york'].some((place) => isAt(item, place)),
        'is Kazakhstan’s',
      ),
    ]
  },
}

export const locomotivesSignedNowhere: Rule = {
  guards: 'the locomotive agreement was signed in no named place: Astana is where the project stands',
  find: (record) => [
    ...expectOf(
      [...record.events, ...record.documents],
      ['wabtec-agreement-2025-signing', 'wabtec-agreement'],
      ({ places }) => places.every(({ place, role }) => place === 'astana' && role === 'site'),
      'stands at Astana as a site and nowhere else',
    ),
    ...expectOf(
      record.figures,
      ['first-diesel-base-outside-us'],
      ({ scope, stage, attributedTo }) =>
        scope.en.includes('Wabtec') &&
        scope.ar.includes('وابتك') &&
        stage !== 'realised' &&
        attributedTo === undefined,
      'is a first of this company alone, still to come, in nobody’s words',
    ),
  ],
}
