import { useTranslation } from 'react-i18next'
import { Chip } from '../../ui/Chip'
import styles from './HelpDialog.module.css'

/** As the chips of the panels print them, in their look. */
const WORDS = [
  { word: 'stated', chip: 'date.stated', tone: 'muted', look: 'outlined' },
  { word: 'derived', chip: 'date.derived', tone: 'muted', look: 'outlined' },
  { word: 'realised', chip: 'figure.stage.realised', tone: 'ok', look: 'filled' },
  { word: 'target', chip: 'figure.stage.target', tone: 'trade', look: 'dashed' },
  { word: 'potential', chip: 'figure.stage.potential', tone: 'trade', look: 'dashed' },
  { word: 'renewed', chip: 'figure.stage.renewed', tone: 'trade', look: 'dashed' },
  { word: 'disagreement', chip: 'disagreement.title', tone: 'trade', look: 'outlined' },
  { word: 'low', chip: 'confidence.low', tone: 'muted', look: 'filled' },
] as const

/** What the words mean that say how far something is so. */
export function RecordWords() {
  const { t } = useTranslation(['help', 'cards'])
  return (
    <>
      <h3 className={styles.heading}>{t('words.title')}</h3>
      <dl className={styles.terms}>
        {WORDS.map(({ word, chip, tone, look }) => (
          <div key={word}>
            <dt>
              <Chip tone={tone} look={look}>
                {t(`cards:${chip}`)}
              </Chip>
            </dt>
            <dd>{t(`words.${word}`)}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
