import { useTranslation } from 'react-i18next'
import type { Citation } from '../domain/record/citation'

/** "Paragraph 8", "Sentence 3", or the page as a whole. */
export function CitationPlace({ citation }: { readonly citation: Citation }) {
  const { t } = useTranslation('cards')
  if (citation.paragraph !== undefined) return t('citations.paragraph', { number: citation.paragraph })
  if (citation.sentence !== undefined) return t('citations.sentence', { number: citation.sentence })
  return t('citations.whole')
}
