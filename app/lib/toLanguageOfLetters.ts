/**
 * Which language a foreign name is in, as far as its letters tell. The record keeps no language for a spelling: Turkish,
 * Uzbek and German share letters, so do Russian, Kyrgyz and Tajik, and a wrong voice is worse than `und`, which leaves
 * the choice to the reader's own. Ə is Azerbaijani alone and ә, ұ and і here Kazakh alone; қ, ғ, ң, ө and ү are not.
 */
export function toLanguageOfLetters(text: string): 'ar' | 'az' | 'en' | 'kk' | 'und' {
  if (/\p{sc=Arabic}/u.test(text)) return 'ar'
  if (/\p{sc=Cyrillic}/u.test(text)) return /[әұі]/i.test(text) ? 'kk' : 'und'
  if (/ə/i.test(text)) return 'az'
  return /(?![a-z])[\p{L}\p{M}]/iu.test(text) ? 'und' : 'en'
}
