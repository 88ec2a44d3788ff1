import { expect, it } from 'vitest'
import { toLanguageOfLetters } from './toLanguageOfLetters'

it.each([
  ['الممر الأوسط', 'ar'],
  ['Report’s “Middle Corridor” – 2025', 'en'],
  ['Əli Əsədov', 'az'],
  ['Azərbaycan Dəmir Yolları', 'az'],
  ['Türk Devletleri Teşkilatı', 'und'],
  ['Oʻzbekiston', 'und'],
  ['I\u0307stanbul', 'und'],
  ['Қазақстан темір жолы', 'kk'],
  ['Әлі', 'kk'],
  ['Казинформ', 'und'],
  ['Ўзбекистон Қаҳрамони', 'und'],
  ['Өзгөн', 'und'],
] as const)('says of "%s" that it is %s', (text, language) => {
  expect(toLanguageOfLetters(text)).toBe(language)
})
