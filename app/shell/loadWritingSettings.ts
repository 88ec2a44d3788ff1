import { addWords } from '../i18n/i18n'
import { writingSettingsWords } from '../i18n/writingSettingsWords'
import { WritingSettings } from './WritingSettings'

/** The choice of digits and months, with its words. */
export function loadWritingSettings(): typeof WritingSettings {
  addWords(writingSettingsWords)
  return WritingSettings
}
