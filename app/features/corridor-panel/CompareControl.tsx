import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Atlas } from '../../domain/view/atlas'
import { compareNames } from '../../i18n/format'
import { useLanguage } from '../../i18n/useLanguage'
import { useUrlState } from '../../url-state/useUrlState'
import styles from './CompareControl.module.css'

interface CompareControlProps {
  readonly atlas: Atlas
  readonly corridorId: string
  /** The other corridor, where there is one. */
  readonly comparedId: string | undefined
}

/** Chooses the corridor this one is set beside: any other whose course is known. */
export function CompareControl({ atlas, corridorId, comparedId }: CompareControlProps) {
  const { t } = useTranslation('corridorPanel')
  const language = useLanguage()
  const { update } = useUrlState()
  const id = useId()
  const byName = compareNames(language)
  const others = [...atlas.index.routes.values()]
    .flatMap(({ corridor }) => atlas.index.corridors.get(corridor) ?? [])
    .filter((corridor) => corridor.id !== corridorId)
    .toSorted((a, b) => byName(a.name[language], b.name[language]))
  if (others.length === 0) return null
  return (
    <div className={styles.control}>
      <label htmlFor={id}>{t('compare.label')}</label>
      <select
        id={id}
        className={styles.select}
        value={comparedId ?? ''}
        onChange={(event) => update({ compare: event.target.value === '' ? null : event.target.value })}
      >
        <option value="">{t('compare.none')}</option>
        {others.map((corridor) => (
          <option key={corridor.id} value={corridor.id}>
            {corridor.name[language]}
          </option>
        ))}
      </select>
    </div>
  )
}
