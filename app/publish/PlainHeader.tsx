/** What stands above the record in words: which page this is, which version, and the ways on. */
import type { TFunction } from 'i18next'
import type { Language } from '../domain/record/text'
import { toSemanticVersion } from '../domain/record/toSemanticVersion'
import { OtherLanguageLink } from './PlainDocument'
import type { Edition } from './plainProps'
import { toRoot } from './toRoot'

interface PlainHeaderProps {
  readonly language: Language
  /** Of the record, in full. */
  readonly version: string
  readonly edition: Edition
  /** Knows "plainPage" and "cards". */
  readonly t: TFunction
}

export function PlainHeader(props: PlainHeaderProps) {
  const { language, version, edition, t } = props
  const isCopy = edition !== 'today'
  return (
    <header>
      {isCopy && <CopyBanner {...props} />}
      <h1>{t('plainPage:title')}</h1>
      <p>{t(isCopy ? 'plainPage:archive.contents' : 'plainPage:note')}</p>
      <ul className="row">
        {!isCopy && (
          <li>
            <a href={`${toRoot(edition)}?lang=${language}`}>{t('plainPage:toMap')}</a>
          </li>
        )}
        <li>
          <OtherLanguageLink language={language} t={t} />
        </li>
      </ul>
      {!isCopy && (
        <p className="quiet">
          <a href={`../releases/${language}.html#${toSemanticVersion(version)}`}>
            {t('cards:version')} <bdi dir="ltr">{version}</bdi>
          </a>
        </p>
      )}
      <nav aria-label={t('plainPage:contents')}>
        <ul className="row">
          {(['cities', 'events', 'sources'] as const).map((part) => (
            <li key={part}>
              <a href={`#${part}`}>{t(`plainPage:${part}`)}</a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  )
}

/** That this is the copy of a version, whether it is final, and the ways to what is not in it. */
function CopyBanner({ language, version, edition, t }: PlainHeaderProps) {
  const isDraft = edition === 'draft'
  return (
    <div className="archived">
      <p>
        <strong>
          {t(isDraft ? 'plainPage:archive.draftOf' : 'plainPage:archive.copyOf')}{' '}
          <bdi dir="ltr">{version}</bdi>
        </strong>
      </p>
      <p>{t(isDraft ? 'plainPage:archive.draftNote' : 'plainPage:archive.note')}</p>
      <ul className="row">
        <li>
          <a href={`${toRoot(edition)}?lang=${language}`}>{t('plainPage:archive.toAtlas')}</a>
        </li>
        <li>
          <a href={`../${language}.html#${toSemanticVersion(version)}`}>
            {t('plainPage:archive.toVersions')}
          </a>
        </li>
        <li>
          <a href="record.json">{t('plainPage:archive.toRecord')}</a>
        </li>
      </ul>
    </div>
  )
}
