import { useTranslation } from 'react-i18next'
import { DateLine } from '../../cards/DateLine'
import { Fact, FactList } from '../../cards/FactList'
import type { Source } from '../../domain/record/sourceSchema'
import { isFoundingArticle } from '../../domain/record/sourceSchema'
import { Isolate } from '../../ui/Isolate'
import styles from './SourcePanel.module.css'

export function SourceFacts({ source }: { readonly source: Source }) {
  const { t } = useTranslation('sourcePanel')
  return (
    <FactList>
      <Fact label={t('published')}>
        {source.published ? <DateLine claim={source.published} /> : t('undated')}
      </Fact>
      <Fact label={t('read')}>
        <DateLine claim={source.read} />
      </Fact>
      <Fact label={t('language')}>
        {t(`languageName.${source.language}`)}
        {source.isMachineTranslated && <p>{t('machineTranslated')}</p>}
      </Fact>
      <Fact label={t('address')}>
        <a className={styles.address} href={source.url} target="_blank" rel="noopener noreferrer">
          <Isolate dir="ltr">{source.url}</Isolate>
        </a>
      </Fact>
      {isFoundingArticle(source) && (
        <Fact label={t('length')}>{t(`units.${source.unit}`, { count: source.unitCount })}</Fact>
      )}
    </FactList>
  )
}
