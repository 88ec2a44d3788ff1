import { useTranslation } from 'react-i18next'
import { DateLine } from '../../cards/DateLine'
import { Fact, FactList } from '../../cards/FactList'
import type { Source } from '../../domain/record/sourceSchema'
import { isFoundingArticle } from '../../domain/record/sourceSchema'

export function SourceFacts({ source }: { readonly source: Source }) {
  const { t } = useTranslation('sourcePanel')
  return (
    <FactList>
      <Fact label={t('published')}>
        {source.published ? <DateLine claim={source.published} /> : t('cards:date.none')}
      </Fact>
      <Fact label={t('read')}>
        <DateLine claim={source.read} />
      </Fact>
      <Fact label={t('language')}>
        {t(`languageName.${source.language}`)}
        {source.isMachineTranslated && <p>{t('machineTranslated')}</p>}
      </Fact>
      {isFoundingArticle(source) && (
        <Fact label={t('length')}>{t(`units.${source.unit}`, { count: source.unitCount })}</Fact>
      )}
    </FactList>
  )
}
