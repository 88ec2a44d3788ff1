import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { YearRange } from '../domain/dates/years'
import { findItem } from '../domain/record/findItem'
import type { ItemIndex } from '../domain/record/recordIndex'
import type { Selection } from '../domain/state/selection'
import { formatYears } from '../i18n/format'
import { useLanguage } from '../i18n/useLanguage'

/** The title names what is open and the chosen years, so that a tab, a bookmark or a screen reader tells them apart. */
export function useDocumentTitle(
  index: ItemIndex,
  selection: Selection | null,
  years: YearRange | null,
): void {
  const { t } = useTranslation('app')
  const language = useLanguage()
  const name = selection ? findItem(index, selection.id)?.name[language] : undefined
  const title = [name, years ? formatYears(years) : undefined, t('document.title')]
    .filter((part) => part !== undefined)
    .join(' · ')
  useEffect(() => {
    document.title = title
  }, [title])
}
