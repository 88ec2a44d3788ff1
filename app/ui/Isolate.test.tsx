import { cleanup, render } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { setLanguage, startI18n } from '../i18n/i18n'
import { Isolate } from './Isolate'

afterEach(cleanup)

it.each([
  ['ar', 'موقع Business Investor Guide، نقلًا عن News.Az', ['en: Business Investor Guide']],
  ['ar', 'Middle Corridor', ['en: Middle Corridor']],
  ['ar', 'رابطة TITR', []],
  ['ar', 'Türk Dövlətləri Təşkilatı', ['az: Türk Dövlətləri Təşkilatı']],
  ['ar', 'موقع Özbekiston Respublikasi.', ['und: Özbekiston Respublikasi.']],
  ['ar', 'İpək yolu', ['az: İpək yolu']],
  ['ar', 'Əli Əsədov', ['az: Əli Əsədov']],
  ['ar', 'Toshkent bogʻ', ['und: Toshkent bogʻ']],
  ['ar', 'Report (Baku)', ['en: Report (Baku)']],
  ['ar', 'وكالة Report (Baku) ثم Day (Az) News', ['en: Report (Baku)', 'en: Day (Az) News']],
  ['ar', 'الممر (Middle Corridor)', ['en: Middle Corridor']],
  ['ar', 'وكالة Казинформ', ['und: Казинформ']],
  [
    'ar',
    'Қазақстан темір жолы، Kazakhstan Railways',
    ['kk: Қазақстан темір жолы', 'en: Kazakhstan Railways'],
  ],
  ['ar', '10.7 مليار دولار', []],
  ['en', 'الممر الأوسط', ['ar: الممر الأوسط']],
  ['en', 'Middle Corridor', []],
  ['en', 'Самрук-Казына', ['und: Самрук-Казына']],
] as const)('says in %s of "%s" what is in another language', async (language, text, runs) => {
  await startI18n(language)
  await setLanguage(language)
  const { container } = render(<Isolate>{text}</Isolate>)
  expect(container.textContent).toBe(text)
  const marked = [...container.querySelectorAll('[lang]')]
  expect(marked.map((run) => `${run.getAttribute('lang')}: ${run.textContent}`)).toEqual(runs)
})
