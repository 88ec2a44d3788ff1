import * as rules from '../trade'
import type { Fixture } from './draft'
import { addAt, pick, putAt } from './draft'

export const BROKEN_TRADE: readonly Fixture[] = [
  [
    rules.threeTradesApart,
    'millions become billions',
    ({ figures }) => {
      pick(figures, 'kazakhstan-azerbaijan-trade-2023').scale = 'billion'
    },
  ],
  [
    rules.threeTradesApart,
    'the two countries’ trade stands at the region',
    ({ figures }) => putAt(pick(figures, 'kazakhstan-azerbaijan-trade-2023'), 'central-asia', 'subject'),
  ],
  [
    rules.threeTradesApart,
    'a text makes billions of it',
    ({ events }) => {
      pick(events, 'auken-interview-2024').summary.ar = 'بلغت التجارة 529.4 مليار دولار.'
    },
  ],
  [
    rules.threeTradesApart,
    'the region’s trade stands at Kazakhstan',
    ({ figures }) => putAt(pick(figures, 'regional-trade-end-2023'), 'kazakhstan', 'subject'),
  ],
  [
    rules.percentagesApart,
    '17 % is called growth of trade',
    ({ figures }) => {
      pick(figures, 'regional-investment-growth-2025').label.en = 'Growth of trade in Central Asia'
    },
  ],
  [
    rules.percentagesApart,
    '17 % is called growth of trade in Arabic',
    ({ figures }) => {
      pick(figures, 'regional-investment-growth-2025').label.ar = 'نمو التجارة والاستثمار'
    },
  ],
  [
    rules.percentagesApart,
    '26.8 % stands at the region',
    ({ figures }) => addAt(pick(figures, 'kazakhstan-trade-growth-2023'), 'central-asia', 'subject'),
  ],
  [
    rules.percentagesApart,
    'a text gives 26.8 % to the region',
    ({ events }) => {
      pick(events, 'mirziyoyev-seven-proposals-2025').summary.en = 'Regional trade grew by 26.8%.'
    },
  ],
  [
    rules.percentagesApart,
    'a text gives 17 % to trade',
    ({ events }) => {
      pick(events, 'mirziyoyev-seven-proposals-2025').summary.ar = 'نمت التجارة بنسبة 17%.'
    },
  ],
  [
    rules.partnerByContext,
    'eight billion become all of Kazakhstan’s trade',
    ({ figures }) => {
      pick(figures, 'kazakhstan-central-asia-trade-2023').label.en = 'Kazakhstan’s foreign trade'
    },
  ],
  [
    rules.euroIsConversion,
    'the euro amount stands for itself',
    ({ figures }) => {
      pick(figures, 'regional-trade-tashkent-2025-eur').conversionOf = undefined
    },
  ],
  [
    rules.euroIsConversion,
    '“more than” is dropped',
    ({ figures }) => {
      pick(figures, 'regional-trade-tashkent-2025-eur').bound = 'exactly'
    },
  ],
  [
    rules.printedAsPrinted,
    'the trailing zero is dropped',
    ({ figures }) => {
      pick(figures, 'regional-trade-tashkent-2025-eur').fractionDigits = 1
    },
  ],
  [
    rules.printedAsPrinted,
    'thousands are read as one',
    ({ figures }) => {
      pick(figures, 'us-jobs-claim-2025').value = 35
    },
  ],
  [
    rules.printedAsPrinted,
    'a text has Arabic-Indic digits',
    ({ events }) => {
      pick(events, 'boeing-deal-announcement-2025').title.ar = 'صفقة ٢٢ طائرة'
    },
  ],
]
