import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { toDateText } from '../../cards/dateText'
import { TargetText } from '../../cards/TargetText'
import { findItem } from '../../domain/record/findItem'
import type { ItemIndex } from '../../domain/record/recordIndex'
import type { Language } from '../../domain/record/text'
import { toSnippet } from '../../domain/search/markWords'
import type { SearchSource } from '../../domain/search/searchDocument'
import type { SearchHit } from '../../domain/search/searchIndex'
import { toLanguage } from '../../i18n/locale'
import { useLocale } from '../../i18n/useLanguage'
import { toLanguageOfLetters } from '../../lib/toLanguageOfLetters'
import { Isolate } from '../../ui/Isolate'
import { Marked } from './Marked'
import styles from './SearchResults.module.css'

interface ResultReasonsProps {
  readonly hit: SearchHit
  readonly index: ItemIndex
}

/** The line a place, person or organisation has under its name. */
function findLine({ kind, id }: SearchHit, index: ItemIndex, language: Language): string | undefined {
  if (kind === 'place') return index.places.get(id)?.context[language]
  return (index.people.get(id) ?? index.organisations.get(id))?.role[language]
}

/** Why an item is among the results, where its own line does not show it. */
export function ResultReasons({ hit, index }: ResultReasonsProps) {
  const { t } = useTranslation(['search', 'cards'])
  const locale = useLocale()
  const language = toLanguage(locale)

  const labelled = (label: string, value: ReactNode, lang?: string) => (
    <>
      {label} {lang ? <bdi lang={lang}>{value}</bdi> : <Isolate>{value}</Isolate>}
    </>
  )
  function toReason(source: SearchSource): ReactNode {
    switch (source.field) {
      case 'name': {
        // The title of the row, with the words marked in it, says it all.
        if (source.language === language) return null
        const label = source.language ? t(`reason.name.${source.language}`) : t('reason.ownTitle')
        const lang = source.language ?? index.sources.get(hit.id)?.language
        return labelled(label, <Marked text={source.text} words={hit.words} />, lang)
      }
      case 'spelling':
        return labelled(
          t('reason.spelling', { context: hit.kind }),
          <Marked text={source.text} words={hit.words} />,
          toLanguageOfLetters(source.text),
        )
      case 'number':
        return null
      case 'date':
        if (source.role === 'target') return <TargetText edtf={source.edtf} />
        if (source.role !== 'reported') return null
        return t('cards:figure.reported', { date: toDateText(source.edtf, locale, t) })
      case 'related': {
        const name = findItem(index, source.item.id)?.name[language]
        return name === undefined ? null : labelled(t('reason.related'), name)
      }
      case 'text': {
        // The row shows it whole, marked.
        if (source.text === findLine(hit, index, language)) return null
        const snippet = <Marked text={toSnippet(source.text, hit.words)} words={hit.words} />
        if (source.language === language) return snippet
        return (
          <>
            {t(`reason.text.${source.language}`)} <bdi lang={source.language}>{snippet}</bdi>
          </>
        )
      }
      default:
        return source satisfies never
    }
  }

  const reasons = hit.reasons.map(toReason).filter((reason) => reason !== null)
  return reasons.map((reason, position) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the reasons of a hit never change places
    <span key={position} className={styles.reason}>
      {reason}
    </span>
  ))
}
