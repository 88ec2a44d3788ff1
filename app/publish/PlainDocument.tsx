/** The frame of every page without script: its language, its styles and its name. */
import type { TFunction } from 'i18next'
import type { ReactNode } from 'react'
import type { Language } from '../domain/record/text'
import { DIRECTIONS } from '../i18n/i18n'

const OTHER_LANGUAGE = { ar: 'en', en: 'ar' } as const

interface PlainDocumentProps {
  readonly language: Language
  readonly title: string
  readonly description: string
  /** Of the style sheet, from the page. */
  readonly styles: string
  /** From the page to the site's root: "../". */
  readonly root: string
  readonly children: ReactNode
}

export function PlainDocument({ language, title, description, styles, root, children }: PlainDocumentProps) {
  const other = OTHER_LANGUAGE[language]
  return (
    <html lang={language} dir={DIRECTIONS[language]}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="description" content={description} />
        <title>{title}</title>
        <link rel="icon" href={`${root}icon.svg`} type="image/svg+xml" />
        <link rel="stylesheet" href={styles} />
        <link rel="alternate" hrefLang={other} href={`${other}.html`} />
      </head>
      <body>{children}</body>
    </html>
  )
}

interface OtherLanguageLinkProps {
  readonly language: Language
  /** Knows "plainPage". */
  readonly t: TFunction
}

/** The same page in the other language, which lies beside it. */
export function OtherLanguageLink({ language, t }: OtherLanguageLinkProps) {
  const other = OTHER_LANGUAGE[language]
  return (
    <a href={`${other}.html`} lang={other} hrefLang={other}>
      {t('plainPage:otherLanguage')}
    </a>
  )
}
