import { cleanup, render } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { setLanguage, startI18n } from '../i18n/i18n'
import { Isolate } from './Isolate'

afterEach(cleanup)

it.each([
  ['ar', 'موقع Business Investor Guide، نقلًا عن News.Az', ['en: Business Investor Guide']],
  ['ar', 'Middle Corridor', ['en: Middle Corridor']],
  ['ar', 'رابطة TITR', []],
  ['ar', '10.7 مليار دولار', []],
  ['en', 'الممر الأوسط', ['ar: الممر الأوسط']],
  ['en', 'Middle Corridor', []],
] as const)('says in %s of "%s" what is in another language', async (language, text, runs) => {
  await startI18n(language)
  await setLanguage(language)
  const { container } = render(<Isolate>{text}</Isolate>)
  expect(container.textContent).toBe(text)
  const marked = [...container.querySelectorAll('[lang]')]
  expect(marked.map((run) => `${run.getAttribute('lang')}: ${run.textContent}`)).toEqual(runs)
})
