import { screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Measure } from '../../domain/record/measureSchema'
import { fixtureRecord } from '../../testing/fixtureRecord'
import { renderWithAtlas } from '../../testing/renderWithAtlas'
import { buildTestFigure, buildTestPlace } from '../../testing/testItems'
import { MapScale } from './MapScale'

const measure: Measure = {
  id: 'trade',
  name: { ar: 'التجارة', en: 'Trade' },
  definition: { ar: 'ما يُعدّ.', en: 'What is counted.' },
  kind: 'money',
  unit: 'USD',
  series: [
    {
      id: 'pair',
      name: { ar: 'بلدان', en: 'Two countries' },
      places: [
        { place: 'one-country', role: 'subject', basis: 'stated' },
        { place: 'other-country', role: 'subject', basis: 'stated' },
      ],
    },
  ],
}
const record = {
  ...fixtureRecord,
  places: [
    ...fixtureRecord.places,
    buildTestPlace({ id: 'one-country', kind: 'country' }),
    buildTestPlace({ id: 'other-country', kind: 'country' }),
  ],
  figures: [
    buildTestFigure({
      id: 'value',
      measure: 'trade',
      series: 'pair',
      value: 5e8,
      scale: 'million',
      period: { edtf: '2023', basis: 'stated' },
      noPeriod: undefined,
    }),
  ],
  measures: [measure],
}

const WORDS = {
  en: {
    caption: /^On the map: 1 pair,/,
    samples: ['$100 million', '$500 million'],
    least: /\$100 million and less/,
  },
  ar: {
    caption: /^على الخريطة: خط واحد/,
    samples: ['100 مليون دولار', '500 مليون دولار'],
    least: /لا يتجاوز 100 مليون دولار/,
  },
} as const

describe.each(['en', 'ar'] as const)('the scale of the lines on the map in %s', (language) => {
  const show = (address = '') =>
    renderWithAtlas((atlas) => <MapScale atlas={atlas} measure={measure} />, { language, address, record })

  test('names what a width stands for, up to the widest line', async () => {
    await show()
    expect(screen.getByText(WORDS[language].caption)).toBeTruthy()
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(
      WORDS[language].samples,
    )
    expect(screen.getByText(WORDS[language].least)).toBeTruthy()
  })

  test('is not there in years without a line', async () => {
    await show('?years=2024')
    expect(screen.queryByRole('figure')).toBeNull()
  })
})
