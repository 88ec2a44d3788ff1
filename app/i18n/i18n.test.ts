import i18next from 'i18next'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { detectLanguage, setLanguage, startI18n } from './i18n'

/** The Arabic words stay on their way until the test lets them in. */
const arabic = vi.hoisted(() => {
  let resolve = () => {}
  const promise = new Promise<void>((settle) => {
    resolve = settle
  })
  return { promise, resolve }
})
vi.mock('./arabicWords', async (importOriginal) => {
  await arabic.promise
  return importOriginal()
})

describe('the language', () => {
  beforeAll(() => startI18n('en'))

  it('is the last one asked for, however late the words of an earlier one arrive', async () => {
    const earlier = setLanguage('ar')
    await setLanguage('en')
    arabic.resolve()
    await earlier
    expect(i18next.language).toBe('en')
    expect(document.documentElement.lang).toBe('en')
  })

  it('sets words, lang, dir and description together', async () => {
    document.head.innerHTML = '<meta name="description" content="">'
    await setLanguage('ar')
    expect(document.documentElement.lang).toBe('ar')
    expect(document.documentElement.dir).toBe('rtl')
    expect(i18next.t('app:document.title')).toBe('أطلس قزوين')
    expect(document.querySelector('meta')?.getAttribute('content')).toMatch(/آسيا الوسطى/)
    await setLanguage('en')
    expect(document.documentElement.dir).toBe('ltr')
  })

  it.each([
    [['ar-EG', 'en'], 'ar'],
    [['fr-FR', 'ar'], 'ar'],
    [['EN-us'], 'en'],
    [['fr'], 'en'],
    [[], 'en'],
  ])('for a browser set to %j is %s', (preferred, language) => {
    expect(detectLanguage(preferred)).toBe(language)
  })
})
