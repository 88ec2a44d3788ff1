/** What changed in the record from version to version, newest first, each under an id of its own: #1.3.1. */
import type { TFunction } from 'i18next'
import { toDateText } from '../cards/dateText'
import type { Release } from '../domain/record/changesSchema'
import { MANIFEST_FILE } from '../domain/record/releaseManifest'
import type { Language } from '../domain/record/text'
import { DIRECTIONS } from '../i18n/i18n'
import { OtherLanguageLink, PlainDocument } from './PlainDocument'
import type { ServedRelease } from './releaseHeaders'

export interface Versions {
  /** Newest first. */
  readonly releases: readonly Release[]
  readonly copies: readonly ServedCopy[]
  /** Of the style sheet, from the page. */
  readonly styles: string
}

export interface ServedCopy extends ServedRelease {
  /** In full: 1.3.1+3f2a91bc. */
  readonly version: string
}

interface VersionsPageProps extends Versions {
  readonly language: Language
  /** Knows "plainPage" and "cards". */
  readonly t: TFunction
}

export function VersionsPage({ releases, copies, styles, language, t }: VersionsPageProps) {
  return (
    <PlainDocument
      language={language}
      title={t('plainPage:versions.documentTitle')}
      description={t('plainPage:versions.note')}
      styles={styles}
      root="../"
    >
      <header>
        <h1>{t('plainPage:versions.title')}</h1>
        <p>{t('plainPage:versions.note')}</p>
        <p>{t('plainPage:versions.number')}</p>
        <p>{t('plainPage:versions.offline')}</p>
        <ul className="row">
          <li>
            <a href={`../?lang=${language}`}>{t('plainPage:toMap')}</a>
          </li>
          <li>
            <OtherLanguageLink language={language} t={t} />
          </li>
        </ul>
      </header>
      <main>
        {releases.map((release) => (
          <VersionEntry
            key={release.version}
            release={release}
            copy={copies.find((copy) => copy.release === release.version)}
            language={language}
            t={t}
          />
        ))}
      </main>
    </PlainDocument>
  )
}

interface VersionEntryProps extends Omit<VersionsPageProps, keyof Versions> {
  readonly release: Release
  readonly copy: ServedCopy | undefined
}

function VersionEntry({ release, copy, language, t }: VersionEntryProps) {
  const { version, date, summary, changes } = release
  return (
    <section id={version} aria-labelledby={`title-${version}`}>
      <h2 id={`title-${version}`}>
        {t('plainPage:versions.version')} <bdi dir="ltr">{copy?.version ?? version}</bdi>
      </h2>
      {date !== undefined && (
        <p className="quiet">
          <bdi dir={DIRECTIONS[language]}>{toDateText(date, language, t)}</bdi>
        </p>
      )}
      {!copy && <p className="quiet">{t('plainPage:versions.noCopy')}</p>}
      {copy && !copy.isArchived && <p className="quiet">{t('plainPage:archive.draftNote')}</p>}
      {copy && (
        <ul className="row">
          <li>
            <a href={`${version}/${language}.html`}>
              {t(copy.isArchived ? 'plainPage:versions.copy' : 'plainPage:versions.draft')}
            </a>
          </li>
          <li>
            <a href={`${version}/record.json`}>{t('plainPage:versions.record')}</a>
          </li>
          <li>
            <a href={`${version}/${MANIFEST_FILE}`}>{t('plainPage:versions.manifest')}</a>
          </li>
        </ul>
      )}
      {summary && <p>{summary[language]}</p>}
      <ul className="changes">
        {changes.map(({ kind, text }) => (
          <li key={text.en}>
            <strong>{t(`plainPage:versions.kind.${kind}`)}</strong> {text[language]}
          </li>
        ))}
      </ul>
    </section>
  )
}
