import { describe, expect, it } from 'vitest'
import { toDateWords } from './dateWords'
import { parseSearchQuery } from './parseSearchQuery'

const tokensOf = (text: string) => parseSearchQuery(text).terms.map(({ dateToken }) => dateToken)
const formsOf = (text: string) => parseSearchQuery(text).terms.map(({ forms }) => forms)

describe('dates in a query', () => {
  it.each([
    'November 2025',
    'nov 2025',
    '2025 November',
    'نوفمبر 2025',
    'نوفمبر ٢٠٢٥',
    'تشرين الثاني 2025',
    'تشرين الثاني من 2025',
    'تشرين ثاني 2025',
  ])('"%s" is one month', (text) => {
    expect(tokensOf(text)).toEqual(['@2025-11'])
    expect(formsOf(text)).toEqual([[]])
  })

  it.each([
    ['16 November 2025', '@2025-11-d16'],
    ['November 16, 2025', '@2025-11-d16'],
    ['15–16 نوفمبر 2025', '@2025-11-d16'],
    ['١٦ تشرين الثاني', '@11-d16'],
    ['آب', '@8'],
    ['أيلول', '@9'],
    ['كانون الأول', '@12'],
    ['كانون الثاني', '@1'],
  ])('"%s" is %s', (text, token) => expect(tokensOf(text)).toEqual([token]))

  it('knows every month in both Arab traditions and in English', () => {
    const months = [
      'يناير|كانون الثاني|January|Jan',
      'فبراير|شباط|February|Feb',
      'مارس|آذار|March|Mar',
      'أبريل|إبريل|نيسان|April|Apr',
      'مايو|أيار|May',
      'يونيو|يونيه|حزيران|June|Jun',
      'يوليو|يوليه|تموز|July|Jul',
      'أغسطس|آب|August|Aug',
      'سبتمبر|أيلول|September|Sept|Sep',
      'أكتوبر|تشرين الأول|October|Oct',
      'نوفمبر|تشرين الثاني|November|Nov',
      'ديسمبر|كانون الأول|December|Dec',
    ]
    for (const [index, names] of months.entries()) {
      for (const name of names.split('|'))
        expect(tokensOf(`${name} 2024`), name).toEqual([`@2024-${index + 1}`])
    }
  })

  it.each(['EG', 'SA', 'LB', 'IQ', 'MA', 'DZ', 'TN', 'MR'])(
    'knows the months as CLDR has them in %s',
    (country) => {
      const format = new Intl.DateTimeFormat(`ar-${country}-u-ca-gregory`, { month: 'long', timeZone: 'UTC' })
      for (let month = 1; month <= 12; month++) {
        const name = format.format(Date.UTC(2024, month - 1, 15))
        expect(tokensOf(`${name} 2024`), name).toEqual([`@2024-${month}`])
      }
    },
  )

  it('knows two names of a month joined by a stroke', () => {
    expect(tokensOf('أغسطس/آب 2024').at(-1)).toBe('@2024-8')
    expect(tokensOf('نوفمبر/تشرين الثاني 2025').at(-1)).toBe('@2025-11')
  })

  it('leaves the words around a date alone', () => {
    expect(tokensOf('Tokayev 16 November 2025 Moscow')).toEqual([undefined, '@2025-11-d16', undefined])
    expect(tokensOf('22 طائرة آب 2024')).toEqual([undefined, undefined, '@2024-8'])
  })

  it('takes a month alone for a word as well: "may" and "mar" begin others', () => {
    expect(formsOf('mar')).toEqual([['mar']])
    expect(formsOf('نوف')).toEqual([['نوف']])
    expect(tokensOf('نوف')).toEqual([undefined])
  })
})

describe('words in a query', () => {
  it('passes over words too common to ask for, unless there are no others', () => {
    expect(formsOf('the treaty of friendship')).toEqual([['treaty'], ['friendship']])
    expect(formsOf('قمة في ال')).toEqual([['قمه']])
    expect(formsOf('the')).toEqual([['the']])
  })

  it('has no terms for no words', () => expect(parseSearchQuery(' … ').terms).toEqual([]))
})

describe('the words of a date', () => {
  it('name its month in both Arab traditions and in English', () => {
    const words = toDateWords('2025-11-16')
    for (const word of ['2025', 'نوفمبر', 'تشرين', 'ثاني', 'november', '@11', '@2025-11', '@2025-11-d16']) {
      expect(words).toContain(word)
    }
  })

  it('are those of every year, month and day of a span', () => {
    expect(toDateWords('2018/2021')).toEqual(['2018', '2019', '2020', '2021'])
    expect(toDateWords('2024-12-30/2025-01-02')).toEqual(
      expect.arrayContaining(['@2024-12', '@2025-1', '@2024-12-d31', '@2025-1-d1']),
    )
    expect(toDateWords('2025-11-16/..')).toContain('@2025-11-d16')
  })

  it('never make a third date of two', () => {
    const words = [...toDateWords('2024-08'), ...toDateWords('2025-11')]
    expect(words).not.toContain('@2025-8')
  })

  it('are none for text that is no date', () => expect(toDateWords('soon')).toEqual([]))
})
