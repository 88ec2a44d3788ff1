import { useTranslation } from 'react-i18next'
import type { Source } from '../domain/record/sourceSchema'
import { isFoundingArticle } from '../domain/record/sourceSchema'
import styles from './ArticleLink.module.css'

/** Out of the atlas, to the article or page itself; says the language one will find there. */
export function ArticleLink({ source }: { readonly source: Source }) {
  const { t } = useTranslation('cards')
  const language = t(`citations.languageName.${source.language}`)
  return (
    <a
      className={styles.link}
      href={source.url}
      hrefLang={source.language}
      target="_blank"
      rel="noopener noreferrer"
    >
      {t(isFoundingArticle(source) ? 'citations.open' : 'citations.openPage')}{' '}
      <span className={styles.where}>({t('citations.language', { language })})</span>
    </a>
  )
}
