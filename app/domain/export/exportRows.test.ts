import { describe, expect, it } from 'vitest'
import { buildTestEvent, buildTestFigure, buildTestRecord } from '../../testing/testItems'
import { buildItemIndex } from '../record/recordIndex'
import { toEventRow, toFigureRow } from './exportRows'

const { record } = buildTestRecord({
  disagreements: [
    {
      id: 'size',
      question: { ar: 'كم؟', en: 'How much?' },
      explanation: { ar: 'رقمان.', en: 'Two numbers.' },
      differsIn: 'value',
      claims: ['small', 'large'].map((item) => ({
        claim: { ar: item, en: item },
        item,
        citations: [{ source: 'article-901', paragraph: 1 }],
      })),
    },
  ],
})
const index = buildItemIndex(record)
const context = { record, index, written: index.events, language: 'en' } as const

describe('the row of an event', () => {
  it('keeps a place it is about apart from a venue, and names no seat of an outlet', () => {
    const row = toEventRow(
      buildTestEvent({
        id: 'a',
        places: [
          { place: 'tashkent', role: 'venue', basis: 'stated' },
          { place: 'uzbekistan', role: 'subject', basis: 'stated' },
          { place: 'astana', role: 'outlet', basis: 'stated' },
        ],
      }),
      context,
    )
    expect(row).toMatchObject({ places: ['tashkent'], placesAbout: ['uzbekistan'], placesStatedAt: [] })
  })

  it('says why a date is missing, and never fills one in', () => {
    const row = toEventRow(buildTestEvent({ id: 'a', undated: { ar: 'بلا', en: 'None is given.' } }), context)
    expect(row).toMatchObject({ date: null, dateBasis: null, dateNote: 'None is given.' })
  })

  it('gives an id where a name has not arrived', () => {
    expect(
      toEventRow(buildTestEvent({ id: 'a', participants: ['nobody-yet'] }), context).participants,
    ).toEqual(['nobody-yet'])
  })

  it('keeps what the articles alone say beside what other sources made of it', () => {
    const articles = buildTestEvent({ id: 'a', status: 'expected' })
    const merged = { ...articles, status: 'postponed' as const }
    const written = new Map([['a', articles]])
    expect(toEventRow(merged, { ...context, written })).toMatchObject({
      status: 'postponed',
      statusInArticles: 'expected',
    })
    expect(toEventRow(articles, { ...context, written }).statusInArticles).toBeNull()
  })

  it('leads to its sources, each once', () => {
    const citations = [1, 2].map((paragraph) => ({ source: 'article-901', paragraph }))
    const row = toEventRow(buildTestEvent({ id: 'a', citations }), context)
    expect(row.sources).toEqual(['text'])
    expect(row.addresses).toEqual(['https://example.org/'])
    expect(row.origin).toBe('articles')
  })
})

describe('the row of a figure', () => {
  it('leaves a number no source gives empty, which is not zero', () => {
    const row = toFigureRow(buildTestFigure({ id: 'a', value: null, bound: 'unstated' }), context)
    expect(row.value).toBeNull()
  })

  it('gives whole units, both ends of a range, and the disagreements it is a side of', () => {
    const figure = buildTestFigure({ id: 'small', value: 13_000, valueTo: 17_000, scale: 'thousand' })
    expect(toFigureRow(figure, context)).toMatchObject({
      value: 13_000,
      valueTo: 17_000,
      disagreements: ['size'],
    })
  })

  it('names what it may not be added to', () => {
    expect(toFigureRow(buildTestFigure({ id: 'a', nestedIn: 'large' }), context).nestedIn).toBe('large')
  })
})
