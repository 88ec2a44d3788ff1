import { describe, expect, it } from 'vitest'
import { findBrokenRun } from './brokenRun'

describe('a run that Arabic would turn round', () => {
  it.each([
    ['للأعوام 2026-2028', '2026-2028'],
    ['طائرة بوينغ 787-9 طلبًا', '787-9'],
    ['لصيغة «5+1» بين', '5+1'],
    ['موقع 24.kg', '24.kg'],
    ['بنسبة 14.3% في 2024', '14.3%'],
    ['نما +17 نقطة', '+17'],
    ['نما −17 نقطة', '−17'],
    ['صيغة OTS+.', 'OTS+'],
    ['5.7 → 11', '→'],
  ])('is found in "%s"', (text, run) => expect(findBrokenRun(text)?.run).toBe(run))

  it.each([
    'للأعوام 2026–2028',
    'قمة C5+1 ومؤتمر COP29 في 2024',
    'من طراز Boeing 787-9',
    'موقع www.24.kg',
    'موقع 1news.az',
    'بنسبة 14.3 في المئة',
    '10.7 مليار دولار، و35,000 وظيفة.',
    'الاتحاد الأوروبي (TITR)',
  ])('is not found in "%s"', (text) => expect(findBrokenRun(text)).toBeUndefined())
})
