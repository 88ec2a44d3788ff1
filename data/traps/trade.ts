/** Sums and percentages of trade that look alike and are not: whose they are, in what scale, and what they were converted from. */
import { hasRole, toPlaceIds } from './placed'
import type { Rule } from './rule'
import { expectOf, isSameSet } from './rule'
import { expectNowhere, expectTogether, listTexts } from './texts'

export const threeTradesApart: Rule = {
  guards: '529.4 million is what two countries trade, never billions and never the region’s trade',
  find: (record) => [
    ...expectOf(
      record.figures,
      ['kazakhstan-azerbaijan-trade-2023'],
      (figure) =>
        figure.value === 529_400_000 &&
        figure.scale === 'million' &&
        isSameSet(toPlaceIds(figure), ['kazakhstan', 'azerbaijan']),
      'is 529.4 million, at the two countries alone',
    ),
    ...expectNowhere(listTexts(record), /529\.4\s?(billion|bn|مليار)/u, 'makes billions of millions'),
    ...expectOf(
      record.figures,
      ['regional-trade-start-2018', 'regional-trade-end-2023', 'regional-trade-tashkent-2025'],
      (figure) => hasRole(figure, 'central-asia', 'subject') && figure.scale === 'billion',
      'is the region’s trade, in billions',
    ),
  ],
}

export const percentagesApart: Rule = {
  guards:
    '17 % is the region’s investment and 26.8 % Kazakhstan’s own trade; neither is the growth of regional trade',
  find: (record) => [
    ...expectOf(
      record.figures,
      ['regional-investment-growth-2025'],
      ({ value, label }) =>
        value === 17 &&
        /investment/i.test(label.en) &&
        !/trade/i.test(label.en) &&
        label.ar.includes('الاستثمار') &&
        !/تجار/.test(label.ar),
      'is called growth of investment, not of trade',
    ),
    ...expectOf(
      record.figures,
      ['kazakhstan-trade-growth-2023'],
      (figure) =>
        figure.value === 26.8 &&
        isSameSet(toPlaceIds(figure), ['kazakhstan']) &&
        figure.label.en.includes('Kazakhstan') &&
        figure.label.ar.includes('كازاخستان'),
      'is Kazakhstan’s, and at Kazakhstan alone',
    ),
    ...expectTogether(listTexts(record), /26\.8/, /Kazakhstan|كازاخستان/, 'gives 26.8 % to another trade'),
    ...expectTogether(
      listTexts(record),
      /(?<!\d)17\s?(%|percent|في المئة|بالمئة)/u,
      /investment|استثمار/iu,
      'gives 17 % to something other than investment',
    ),
  ],
}

export const partnerByContext: Rule = {
  guards:
    'Kazakhstan’s eight billion and its growth are with Central Asia by context, never all its foreign trade',
  find: (record) =>
    expectOf(
      record.figures,
      ['kazakhstan-trade-growth-2023', 'kazakhstan-central-asia-trade-2023'],
      ({ label }) => label.en.includes('context') && label.ar.includes('السياق'),
      'says in its label that the partner is understood from context',
    ),
}

export const euroIsConversion: Rule = {
  guards: 'the euro amount is the same trade converted, “more than 9.20 billion”, not a second value',
  find: (record) =>
    expectOf(
      record.figures,
      ['regional-trade-tashkent-2025-eur'],
      ({ conversionOf, basis, bound, unit }) =>
        conversionOf === 'regional-trade-tashkent-2025' &&
        basis === 'converted' &&
        bound === 'more-than' &&
        unit === 'EUR',
      'is a conversion of the dollar amount, with its bound',
    ),
}

/** As printed: value, scale word, digits after the point. */
const PRINTED = [
  { id: 'regional-trade-tashkent-2025', value: 10.7e9, scale: 'billion', fractionDigits: 1 },
  { id: 'regional-trade-tashkent-2025-eur', value: 9.2e9, scale: 'billion', fractionDigits: 2 },
  { id: 'regional-trade-start-2018', value: 5.7e9, scale: 'billion', fractionDigits: 1 },
  { id: 'regional-trade-end-2023', value: 11e9, scale: 'billion', fractionDigits: 0 },
  { id: 'wabtec-agreement-value-2025', value: 4.2e9, scale: 'billion', fractionDigits: 1 },
  { id: 'kazakhstan-azerbaijan-trade-2023', value: 529.4e6, scale: 'million', fractionDigits: 1 },
  { id: 'us-jobs-claim-2025', value: 35e3, scale: 'thousand', fractionDigits: 0 },
  { id: 'kazakhstan-trade-growth-2023', value: 26.8, scale: 'one', fractionDigits: 1 },
]

export const printedAsPrinted: Rule = {
  guards: 'scale words and trailing zeros are kept as printed, in the same digits in both languages',
  find: (record) => [
    ...PRINTED.flatMap(({ id, value, scale, fractionDigits }) =>
      expectOf(
        record.figures,
        [id],
        (figure) =>
          figure.value === value && figure.scale === scale && figure.fractionDigits === fractionDigits,
        `is ${value}, printed in units of one ${scale} with ${fractionDigits} digits`,
      ),
    ),
    ...expectNowhere(listTexts(record), /[\u0660-\u0669\u06F0-\u06F9]/u, 'writes other digits'),
  ],
}
