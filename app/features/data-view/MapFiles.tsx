import { useTranslation } from 'react-i18next'
import { Isolate } from '../../ui/Isolate'
import styles from './MapFiles.module.css'

const PACKAGE_FILE = 'datapackage.json'

/** The record for other tools. Always the whole of it: the filter and the years do not reach into a file. */
export function MapFiles() {
  const { t } = useTranslation('dataView')
  const folder = `${import.meta.env.BASE_URL}data/`
  return (
    <>
      <p className={styles.files}>
        <span>{t('mapFiles.label')}</span>
        {(['corridors', 'places'] as const).map((name) => (
          <a key={name} href={`${folder}${name}.geojson`} download>
            {t(`mapFiles.${name}`)}
          </a>
        ))}
      </p>
      <p className={styles.files}>
        <span>{t('packageFile')}</span>
        <a href={folder + PACKAGE_FILE} download>
          <Isolate dir="ltr">{PACKAGE_FILE}</Isolate>
        </a>
      </p>
    </>
  )
}
