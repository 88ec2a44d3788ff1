import { useTranslation } from 'react-i18next'
import { useUrlState } from '../../url-state/useUrlState'
import styles from './SearchDialog.module.css'

const EXAMPLES = ['place', 'person', 'corridor', 'month', 'number'] as const

interface SearchHintsProps {
  /** What was looked for in vain; undefined before anything is typed. */
  readonly query: string | undefined
  readonly onExample: (query: string) => void
}

/** What can be typed: before the first letter, and when nothing was found. */
export function SearchHints({ query, onExample }: SearchHintsProps) {
  const { t } = useTranslation('search')
  const { state, update } = useUrlState()
  return (
    <div className={styles.hints}>
      {query === undefined ? (
        <p>{t('hints.text')}</p>
      ) : (
        <ul className={styles.tips}>
          {state.scope === 'articles' && (
            <li>
              {t('nothing.articles')}{' '}
              <button
                type="button"
                className={styles.example}
                onClick={() => {
                  update({ scope: 'all' })
                  onExample(query)
                }}
              >
                {t('cards:unknown.showAll')}
              </button>
            </li>
          )}
          <li>{t('nothing.spelling')}</li>
          <li>{t('nothing.other')}</li>
          <li>{t('nothing.record')}</li>
        </ul>
      )}
      <div className={styles.examples}>
        <span>{t('hints.examples')}</span>
        {EXAMPLES.map((example) => (
          <button
            key={example}
            type="button"
            className={styles.example}
            onClick={() => onExample(t(`example.${example}`))}
          >
            <bdi>{t(`example.${example}`)}</bdi>
          </button>
        ))}
      </div>
    </div>
  )
}
