import i18next from 'i18next'
import { expect, it } from 'vitest'
import { words } from './englishWords'
import { startI18n } from './i18n'
import { installPseudoLocale, toPseudo, toPseudoWords } from './pseudoLocale'

it('lengthens and accents a text, and keeps what is filled in', () => {
  expect(toPseudo('{{count}} events in <1>{{city}}</1>')).toBe('⟦{{count}} éévééñťš ííñ <1>{{city}}</1>⟧')
})

it('keeps every place of every English text', () => {
  const listTexts = (value: unknown): string[] =>
    typeof value === 'string' ? [value] : Object.values(Object(value)).flatMap(listTexts)
  const texts = listTexts(words)
  const turned = listTexts(toPseudoWords(words))
  expect(turned).toHaveLength(texts.length)
  for (const [index, text] of texts.entries()) {
    const places = (of: string) => of.match(/\{\{[^}]+\}\}|<\/?\w+\/?>/g)
    expect(places(turned[index] ?? ''), text).toEqual(places(text))
    expect((turned[index] ?? '').length, text).toBeGreaterThan(text.length)
  }
})

it('is laid out from the right once asked for, and not before', async () => {
  installPseudoLocale('?lang=en')
  await startI18n('en')
  expect(document.documentElement.dir).toBe('ltr')
  expect(i18next.t('app:document.title')).toBe('Caspian Atlas')
  i18next.removeResourceBundle('en', 'app')
  installPseudoLocale('?lang=en&pseudo')
  await startI18n('en')
  expect(document.documentElement.dir).toBe('rtl')
  expect(i18next.t('app:document.title')).toMatch(/^⟦.*⟧$/)
})
