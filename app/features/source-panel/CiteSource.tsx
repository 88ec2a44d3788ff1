import type { TFunction } from 'i18next'
import { use } from 'react'
import { useTranslation } from 'react-i18next'
import { toDateText } from '../../cards/dateText'
import { RecordVersionContext } from '../../cards/recordVersion'
import { toPlainText } from '../../domain/export/bidiMarks'
import type { CitationPart } from '../../domain/export/sourceCitation'
import { buildSourceCitation, toArchiveAddress, toCitationLine } from '../../domain/export/sourceCitation'
import type { Source } from '../../domain/record/sourceSchema'
import { formatEdtf } from '../../i18n/format'
import type { Locale } from '../../i18n/locale'
import { toLanguage } from '../../i18n/locale'
import { useLocale } from '../../i18n/useLanguage'
import { CopyableText } from '../../ui/CopyableText'
import { Isolate } from '../../ui/Isolate'

/** Where an address may go on in the next line: within a number it would be read as two. */
const AFTER_SIGN = /(?<=[/?&=_-])/

/** As known: a date the atlas worked out says so, and a page without one says when it was read. */
function toDatePhrase({ published, read }: Source, locale: Locale, t: TFunction): string {
  if (!published) return t('cite.undated', { date: toDateText(read.edtf, locale, t) })
  const date = t('cite.date', {
    date: toDateText(published.edtf, locale, t),
    // Arabic has its own word before "about 2025".
    context: formatEdtf(published.edtf, locale)?.qualifier,
  })
  return published.basis === 'derived' ? t('cite.derived', { date }) : date
}

interface ShownPartProps extends CitationPart {
  /** Of the title. */
  readonly language: Source['language']
}

function ShownPart({ kind, text, language }: ShownPartProps) {
  switch (kind) {
    case 'words':
      return text
    case 'outlet':
      return <Isolate>{text}</Isolate>
    case 'title':
      return <bdi lang={language}>{text}</bdi>
    case 'address':
      return (
        <Isolate dir="ltr">
          {text.split(AFTER_SIGN).flatMap((piece, position) =>
            // biome-ignore lint/suspicious/noArrayIndexKey: parts of one address have no other identity
            position === 0 ? piece : [<wbr key={position} />, piece],
          )}
        </Isolate>
      )
    default:
      return kind satisfies never
  }
}

/** The line to cite a source by, as it stands and to be copied; on the page its parts are isolated. */
export function CiteSource({ source }: { readonly source: Source }) {
  const { t } = useTranslation('copying')
  const locale = useLocale()
  const language = toLanguage(locale)
  const version = use(RecordVersionContext)
  const root = new URL(import.meta.env.BASE_URL, location.href).href
  const parts = buildSourceCitation(
    source,
    language,
    {
      date: toDatePhrase(source, locale, t),
      atlas: t('app:document.title'),
      version: version && t('cite.version', { version }),
      archive: t('cite.archive'),
    },
    {
      atlas: `${root}?source=${source.id}&lang=${language}`,
      archive: toArchiveAddress(version, language, root),
    },
  )

  return (
    <CopyableText
      text={toCitationLine(parts)}
      show={(isRefused) =>
        parts.map(({ kind, text }, position) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts of one line have no other identity
          <span key={position}>
            {/* What the reader is left to copy is what would have been copied. */}
            <ShownPart kind={kind} text={isRefused ? toPlainText(text) : text} language={source.language} />
          </span>
        ))
      }
      label={t('cite.copy')}
      announcement={t('cite.announcement')}
    />
  )
}
