import { use } from 'react'
import { RecordVersionContext } from '../../cards/recordVersion'
import { VersionLine } from '../../cards/VersionLine'
import { toSemanticVersion } from '../../domain/record/toSemanticVersion'
import { useLanguage } from '../../i18n/useLanguage'
import styles from './Overview.module.css'

/** Which record this is, leading to what changed in it. */
export function VersionLink() {
  const language = useLanguage()
  const version = use(RecordVersionContext)
  if (version === undefined) return null
  const page = `${import.meta.env.BASE_URL}releases/${language}.html`
  return (
    <a className={styles.version} href={`${page}#${toSemanticVersion(version)}`}>
      <VersionLine />
    </a>
  )
}
