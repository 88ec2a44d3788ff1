import { useTranslation } from 'react-i18next'
import { DatasetGate } from '../../cards/DatasetGate'
import { ItemRow, ItemRows } from '../../cards/ItemRow'
import { PlainDate } from '../../cards/PlainDate'
import type { AtlasProps } from '../../cards/panelProps'
import { SourceTitle } from '../../cards/SourceTitle'
import type { Source } from '../../domain/record/sourceSchema'
import { isFoundingArticle } from '../../domain/record/sourceSchema'
import { sortNewestFirst } from '../../domain/view/overviewSelectors'
import { useLanguage } from '../../i18n/useLanguage'
import { Disclosure } from '../../ui/Disclosure'
import { Isolate } from '../../ui/Isolate'

/** The five articles; the hundreds of other pages are listed when a reader asks for them. */
export function SourceList({ atlas, onRetry }: AtlasProps) {
  const { t } = useTranslation('overview')
  const articles = atlas.record.sources.filter(isFoundingArticle)
  const pageCount = atlas.record.sources.length - articles.length
  return (
    <DatasetGate atlas={atlas} dataset="sources" onRetry={onRetry}>
      <SourceRows sources={articles} />
      {pageCount > 0 && (
        <Disclosure summary={t('sources.pages', { count: pageCount })}>
          <Pages sources={atlas.record.sources} />
        </Disclosure>
      )}
    </DatasetGate>
  )
}

function Pages({ sources }: { readonly sources: readonly Source[] }) {
  return <SourceRows sources={sortNewestFirst(sources.filter((source) => !isFoundingArticle(source)))} />
}

function SourceRows({ sources }: { readonly sources: readonly Source[] }) {
  const { t } = useTranslation('overview')
  const language = useLanguage()
  return (
    <ItemRows>
      {sources.map((source) => (
        <ItemRow
          key={source.id}
          kind="source"
          id={source.id}
          title={<Isolate>{source.outlet[language]}</Isolate>}
          over={
            <>
              {source.published ? (
                <PlainDate date={source.published} placement={undefined} status="held" />
              ) : (
                t('sources.undated')
              )}
              <span>
                {source.isMachineTranslated
                  ? t('sources.machineTranslated')
                  : t(`cards:citations.languageName.${source.language}`)}
              </span>
            </>
          }
          under={<SourceTitle source={source} />}
        />
      ))}
    </ItemRows>
  )
}
