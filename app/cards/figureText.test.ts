import i18next from 'i18next'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Figure } from '../domain/record/figureSchema'
import type { Language } from '../domain/record/text'
import { setLanguage, startI18n } from '../i18n/i18n'
import { toFigureText } from './figureText'

beforeAll(() => startI18n('en'))

type Fields = Parameters<typeof toFigureText>[0]

const money: Fields = {
  kind: 'money',
  value: 10_700_000_000,
  bound: 'exactly',
  unit: 'USD',
  scale: 'billion',
  fractionDigits: 1,
  target: undefined,
}

async function say(fields: Partial<Figure>, language: Language) {
  await setLanguage(language)
  const { bound, amount } = toFigureText({ ...money, ...fields }, language, i18next.t)
  return bound === undefined ? amount : `${bound} ${amount}`
}

describe('a sum', () => {
  test('keeps the digits of its source, so that 10.7 and 11 never print alike', async () => {
    const eleven = { value: 11_000_000_000, fractionDigits: 0 }
    expect(await say({}, 'ar')).toBe('10.7 مليار دولار')
    expect(await say(eleven, 'ar')).toBe('11 مليار دولار')
    expect(await say({}, 'en')).toMatch(/10\.7 billion$/)
    expect(await say(eleven, 'en')).toMatch(/\b11 billion$/)
  })

  test('keeps a trailing zero and says its bound in words', async () => {
    const euros = { value: 9_200_000_000, fractionDigits: 2, unit: 'EUR', bound: 'more-than' } as const
    expect(await say(euros, 'ar')).toBe('أكثر من 9.20 مليار يورو')
    expect(await say(euros, 'en')).toMatch(/^more than .*9\.20 billion$/)
  })

  test('says one as a word in Arabic, but not where its source prints 1.0', async () => {
    const one = { value: 1_000_000_000, bound: 'about' } as const
    expect(await say({ ...one, fractionDigits: 0 }, 'ar')).toBe('نحو مليار دولار')
    expect(await say({ ...one, fractionDigits: 1 }, 'ar')).toBe('نحو 1.0 مليار دولار')
    expect(await say({ ...one, fractionDigits: 0 }, 'en')).toMatch(/1 billion$/)
  })

  test.each([
    [1_000_000_000, 'billion', 'مليار دولار'],
    [8_000_000_000, 'billion', '8 مليارات دولار'],
    [55_000_000_000, 'billion', '55 مليار دولار'],
    [100_000_000_000, 'billion', '100 مليار دولار'],
  ] as const)('of %d has the Arabic plural its number asks for', async (value, scale, words) => {
    expect(await say({ value, scale, fractionDigits: 0 }, 'ar')).toBe(words)
  })

  test('in millions is never said in billions', async () => {
    const millions = { value: 529_400_000, scale: 'million' } as const
    expect(await say(millions, 'ar')).toBe('529.4 مليون دولار')
    expect(await say(millions, 'en')).toMatch(/529\.4 million$/)
  })

  test('without a number says so', async () => {
    const unstated = { value: null, bound: 'unstated' } as const
    expect(await say(unstated, 'ar')).toBe('مليارات الدولارات، بلا رقم محدد')
    expect(await say(unstated, 'en')).toBe('Billions of US dollars, sum not given')
  })
})

describe('a number that is no sum', () => {
  test('a horizon prints its years', async () => {
    const horizon = {
      kind: 'horizon',
      unit: 'calendar-year',
      scale: 'one',
      value: 2036,
      fractionDigits: 0,
      target: { edtf: '2026/2036', basis: 'stated' },
    } as const
    expect(await say(horizon, 'en')).toBe('2026–2036')
    expect(await say(horizon, 'ar')).toBe('2026–2036')
    expect(await say({ ...horizon, target: undefined }, 'en')).toBe('2036')
  })

  test('an ordinal is no quantity', async () => {
    const ordinal = { kind: 'ordinal', unit: 'ordinal', scale: 'one', value: 7, fractionDigits: 0 } as const
    expect(await say(ordinal, 'en')).toBe('no. 7')
    expect(await say(ordinal, 'ar')).toBe('الترتيب 7')
  })

  test.each([
    [1, 'سنة واحدة'],
    [2, 'سنتان'],
    [3, '3 سنوات'],
    [11, '11 سنة'],
    [100, '100 سنة'],
  ])('%d years in Arabic', async (value, words) => {
    expect(await say({ kind: 'duration', unit: 'years', scale: 'one', value, fractionDigits: 0 }, 'ar')).toBe(
      words,
    )
  })

  test('thousands read as the language writes them', async () => {
    const jobs = {
      kind: 'quantity',
      unit: 'jobs',
      scale: 'thousand',
      value: 35_000,
      fractionDigits: 0,
    } as const
    expect(await say(jobs, 'ar')).toBe('35 ألف وظيفة')
    expect(await say(jobs, 'en')).toBe('35,000 jobs')
  })
})
