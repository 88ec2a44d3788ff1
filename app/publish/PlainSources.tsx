import { toDateText } from '../cards/dateText'
import type { Citation } from '../domain/record/citation'
import type { Source } from '../domain/record/sourceSchema'
import { isFoundingArticle } from '../domain/record/sourceSchema'
import { groupBySource } from '../domain/view/citedItems'
import { DIRECTIONS } from '../i18n/i18n'
import type { PlainProps } from './plainProps'

/** The five articles first, then every other page. */
export function PlainSources(props: PlainProps) {
  const sources = props.record.sources.toSorted(
    (a, b) => Number(isFoundingArticle(b)) - Number(isFoundingArticle(a)),
  )
  return (
    <ul>
      {sources.map((source) => (
        <li key={source.id} id={`source-${source.id}`}>
          <SourceLink {...props} source={source} />
          {source.title !== undefined && (
            <>
              {' '}
              <bdi lang={source.language}>{source.title}</bdi>
            </>
          )}
        </li>
      ))}
    </ul>
  )
}

interface PlainCitationsProps extends PlainProps {
  readonly citations: readonly Citation[]
}

/** Where a claim stands: the outlet, its day, and the places in it that are cited. */
export function PlainCitations({ citations, ...props }: PlainCitationsProps) {
  const { index, t } = props
  return (
    <ul className="sources">
      {[...groupBySource(citations)].map(([id, cited]) => {
        const source = index.sources.get(id)
        if (!source) return null
        return (
          <li key={id}>
            <SourceLink {...props} source={source} />
            {cited.map(({ paragraph, sentence }) => {
              if (paragraph !== undefined)
                return ` · ${t('cards:citations.paragraph', { number: paragraph })}`
              return sentence === undefined ? '' : ` · ${t('cards:citations.sentence', { number: sentence })}`
            })}
          </li>
        )
      })}
    </ul>
  )
}

function SourceLink({ source, language, t }: PlainProps & { readonly source: Source }) {
  const languageName = t(`cards:citations.languageName.${source.language}`)
  return (
    <>
      <a href={source.url} hrefLang={source.language} rel="noopener noreferrer">
        <bdi>{source.outlet[language]}</bdi>
      </a>
      <span className="quiet">
        {source.published && (
          <>
            {' · '}
            <bdi dir={DIRECTIONS[language]}>{toDateText(source.published.edtf, language, t)}</bdi>
          </>
        )}
        {source.language !== language && ` · ${t('plainPage:inLanguage', { language: languageName })}`}
      </span>
    </>
  )
}
