import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { YearRange } from '../domain/dates/years'
import { findItem } from '../domain/record/findItem'
import type { ItemIndex } from '../domain/record/recordIndex'
import type { Selection } from '../domain/state/selection'
import { formatYears } from '../i18n/format'
import { toLanguage } from '../i18n/locale'
import { useLocale } from '../i18n/useLanguage'
import { useDataViewInUrl } from '../url-state/useDataViewInUrl'
import { useTextMapInUrl } from '../url-state/useTextMapInUrl'

interface DocumentTitleProps {
  readonly index: ItemIndex
  readonly selection: Selection | null
  readonly years: YearRange | null
}

/**
 * The title names what is open, what covers the map and the chosen years, so that a tab, a bookmark or a screen reader
 * tells them apart. A component of its own: nothing else of the page renders for a letter typed into a filter.
 */
export function DocumentTitle({ index, selection, years }: DocumentTitleProps) {
  const { t } = useTranslation(['app', 'shell'])
  const locale = useLocale()
  const { table } = useDataViewInUrl()
  const { question } = useTextMapInUrl()
  const title = [
    selection ? findItem(index, selection.id)?.name[toLanguage(locale)] : undefined,
    table ? t('shell:data') : question ? t('shell:textMap') : undefined,
    years ? formatYears(years, locale) : undefined,
    t('document.title'),
  ]
    .filter((part) => part !== undefined)
    .join(' · ')
  useEffect(() => {
    document.title = title
  }, [title])
  return null
}
