import { use } from 'react'
import { useTranslation } from 'react-i18next'
import { Isolate } from '../ui/Isolate'
import { RecordVersionContext } from './recordVersion'

/** Which record this is; nothing until it is known. */
export function VersionLine() {
  const { t } = useTranslation('cards')
  const version = use(RecordVersionContext)
  return (
    version !== undefined && (
      <span>
        {t('version')} <Isolate dir="ltr">{version}</Isolate>
      </span>
    )
  )
}
