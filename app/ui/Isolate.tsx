import type { ReactNode } from 'react'
import { useLanguage } from '../i18n/useLanguage'
import { toLanguageOfLetters } from '../lib/toLanguageOfLetters'

const BETWEEN = '[^\\u0600-\\u06ff\\p{sc=Cyrillic}()]'
/** A bracket belongs to the run which opens it. */
const BRACKETS = `\\(${BETWEEN}*\\)`
const WORDS = `(?:${BETWEEN}|${BRACKETS})*`
const CYRILLIC = '\\p{sc=Cyrillic}+(?:[ -]+\\p{sc=Cyrillic}+)*'

/**
 * On the Arabic page two Latin words or more: a single one is an abbreviation or a name that is read alike. On the
 * English one none: its voice reads them all.
 */
const FOREIGN_RUNS = {
  ar: new RegExp(
    `(\\p{sc=Latin}${WORDS} ${WORDS}(?:\\p{sc=Latin}[\\p{M}\\p{Lm}]*\\.?|${BRACKETS})|${CYRILLIC})`,
    'u',
  ),
  en: new RegExp(`([\\u0600-\\u06ff][\\u0600-\\u06ff -]*|${CYRILLIC})`, 'u'),
}

/** What is in another language's letters says so: a voice would else misread it. */
function Runs({ children }: { readonly children: string }) {
  const language = useLanguage()
  return children.split(FOREIGN_RUNS[language]).map((run, position) =>
    position % 2 === 0 ? (
      run
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: runs of one text have no other identity
      <span key={position} lang={toLanguageOfLetters(run)}>
        {run}
      </span>
    ),
  )
}

interface IsolateProps {
  /** Only where the text's own first letter would mislead, e.g. a range of years: then the page's direction. */
  readonly dir?: 'ltr' | 'rtl' | 'auto'
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** Keeps a number with its unit, a range or a foreign name in its own order whatever stands around it. */
export function Isolate({ dir = 'auto', className, children }: IsolateProps) {
  return (
    <bdi dir={dir} className={className}>
      {/* Numbers and addresses are in no language. */}
      {dir === 'auto' && typeof children === 'string' && !/\d/.test(children) ? (
        <Runs>{children}</Runs>
      ) : (
        children
      )}
    </bdi>
  )
}
