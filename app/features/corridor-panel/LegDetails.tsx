import { useTranslation } from 'react-i18next'
import { DateLine } from '../../cards/DateLine'
import { Fact, FactList } from '../../cards/FactList'
import type { Leg, LegStateEntry } from '../../domain/record/routeSchema'
import type { Atlas } from '../../domain/view/atlas'
import { toDrawnKilometres } from '../../domain/view/routeStrip'
import { toLanguage } from '../../i18n/locale'
import { useLocale } from '../../i18n/useLanguage'
import { Isolate } from '../../ui/Isolate'
import styles from './LegDetails.module.css'
import { toDrawnText, toKilometresText } from './legText'
import { SourceLinks } from './SourceLinks'

interface LegDetailsProps {
  readonly id: string
  readonly atlas: Atlas
  readonly leg: Leg
  /** The state of the chosen years. */
  readonly entry: LegStateEntry | undefined
}

/** Of a state without its date: that it came before the others, or by when it is known. */
function Undated({ leg: { history, attestedFrom } }: Pick<LegDetailsProps, 'leg'>) {
  const { t } = useTranslation('corridorPanel')
  useLocale()
  if (attestedFrom !== undefined) {
    return <span className={styles.muted}>{t('leg.attestedFrom', { year: attestedFrom })}</span>
  }
  return history.length > 1 && <span className={styles.muted}>{t('leg.earlier')}</span>
}

/** All the record has of one leg: its states from the first to the last, when it is to open, its lengths, who says so. */
export function LegDetails({ id, atlas, leg, entry: current }: LegDetailsProps) {
  const { t } = useTranslation(['corridorPanel', 'cards'])
  const locale = useLocale()
  const language = toLanguage(locale)
  const drawn = toDrawnKilometres(leg)
  return (
    <div id={id} className={styles.details}>
      {leg.note && <p>{leg.note[language]}</p>}
      <FactList>
        <Fact label={t('leg.history')}>
          <ol className={styles.history}>
            {leg.history.map((entry) => (
              <li
                key={`${entry.state} ${entry.since?.edtf}`}
                aria-current={entry === current ? 'true' : undefined}
              >
                <span className={styles.state}>{t(`state.${entry.state}`)}</span>{' '}
                {entry.since ? (
                  <DateLine claim={entry.since} toPhrase={(date) => t('leg.from', { date })} />
                ) : (
                  <Undated leg={leg} />
                )}
                {entry.note && <p>{entry.note[language]}</p>}
                <SourceLinks atlas={atlas} citations={entry.citations} />
              </li>
            ))}
          </ol>
        </Fact>
        {leg.target && (
          <Fact label={t('leg.target')}>
            <DateLine
              claim={{ edtf: leg.target.edtf, basis: leg.target.basis, reasoning: leg.target.reasoning }}
            />
            <SourceLinks atlas={atlas} citations={leg.target.citations} />
          </Fact>
        )}
        {(leg.lengths || drawn !== undefined) && (
          <Fact label={t('leg.length')}>
            {leg.lengths?.map(({ kilometres, note, citations }) => (
              <div key={`${kilometres} ${note?.en}`}>
                <Isolate>{toKilometresText(kilometres, locale, t)}</Isolate>
                {note && <span className={styles.muted}> {note[language]}</span>}
                <SourceLinks atlas={atlas} citations={citations} />
              </div>
            ))}
            {drawn !== undefined && (
              <p className={styles.muted}>{t('leg.drawn', { length: toDrawnText(drawn, locale, t) })}</p>
            )}
          </Fact>
        )}
        <Fact label={t('leg.precision')}>{t(`leg.precisionOf.${leg.precision}`)}</Fact>
      </FactList>
    </div>
  )
}
