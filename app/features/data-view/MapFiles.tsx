import { useTranslation } from 'react-i18next'
import styles from './MapFiles.module.css'

/** The record for other map tools. Always the whole of it: the filter and the years do not reach into a file. */
export function MapFiles() {
  const { t } = useTranslation('dataView')
  return (
    <p className={styles.files}>
      <span>{t('mapFiles.label')}</span>
      {(['corridors', 'places'] as const).map((name) => (
        <a key={name} href={`${import.meta.env.BASE_URL}data/${name}.geojson`} download>
          {t(`mapFiles.${name}`)}
        </a>
      ))}
    </p>
  )
}
