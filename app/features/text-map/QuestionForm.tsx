import type { ReactNode } from 'react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { toYearsText } from '../../cards/dateText'
import type { Corridor } from '../../domain/record/corridorSchema'
import type { TextMapQuestion } from '../../domain/state/textMap'
import { TEXT_MAP_QUESTIONS } from '../../domain/state/textMap'
import type { Atlas } from '../../domain/view/atlas'
import { useLanguage } from '../../i18n/useLanguage'
import type { TextMapQuery } from '../../url-state/useTextMapInUrl'
import { useUrlState } from '../../url-state/useUrlState'
import styles from './TextMap.module.css'
import type { City } from './words'

interface FieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly children: ReactNode
}

function Field({ label, value, onChange, children }: FieldProps) {
  const id = useId()
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className={styles.select}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        {children}
      </select>
    </div>
  )
}

function Options({ items }: { readonly items: readonly (City | Corridor)[] }) {
  const language = useLanguage()
  return items.map(({ id, name }) => (
    <option key={id} value={id}>
      {name[language]}
    </option>
  ))
}

const ALL = ''

/** The years of the whole page; a span the reader set elsewhere stands among them. */
function YearsField({ atlas }: { readonly atlas: Atlas }) {
  const { t } = useTranslation(['textMap', 'cards'])
  const { state, update } = useUrlState()
  const { years } = state
  const bars = atlas.placed.bars.toReversed()
  const isSpan = years !== null && years.fromYear !== years.toYear
  const isOutside = years !== null && !isSpan && !bars.some(({ year }) => year === years.fromYear)
  const span = 'span'
  return (
    <Field
      label={t('ask.years')}
      value={isSpan || isOutside ? span : years ? String(years.fromYear) : ALL}
      onChange={(value) => {
        if (value === span) return
        const year = Number(value)
        update({ years: value === ALL ? null : { fromYear: year, toYear: year } })
      }}
    >
      <option value={ALL}>{t('ask.allYears')}</option>
      {(isSpan || isOutside) && <option value={span}>{toYearsText(years, t)}</option>}
      {bars.map(({ year }) => (
        <option key={year} value={year}>
          {toYearsText({ fromYear: year, toYear: year }, t)}
        </option>
      ))}
    </Field>
  )
}

interface QuestionFormProps {
  readonly atlas: Atlas
  readonly question: TextMapQuestion
  readonly cities: readonly City[]
  readonly corridors: readonly Corridor[]
  /** Undefined is all of them. */
  readonly city: City | undefined
  readonly start: City | undefined
  readonly end: City | undefined
  readonly corridor: Corridor | undefined
  readonly onAsk: (query: TextMapQuery) => void
}

export function QuestionForm(props: QuestionFormProps) {
  const { atlas, question, cities, corridors, city, start, end, corridor, onAsk } = props
  const { t } = useTranslation('textMap')
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is sent, these answer at once
    <div role="group" aria-label={t('ask.label')} className={styles.form}>
      <Field
        label={t('ask.question')}
        value={question}
        onChange={(value) => onAsk({ words: TEXT_MAP_QUESTIONS.find((known) => known === value) ?? 'where' })}
      >
        {TEXT_MAP_QUESTIONS.map((known) => (
          <option key={known} value={known}>
            {t(`question.${known}`)}
          </option>
        ))}
      </Field>
      {question === 'where' && (
        <Field
          label={t('ask.city')}
          value={city?.id ?? ALL}
          onChange={(id) => onAsk({ from: id === ALL ? null : id })}
        >
          <option value={ALL}>{t('ask.allCities')}</option>
          <Options items={cities} />
        </Field>
      )}
      {question === 'between' && (
        <>
          <Field label={t('ask.from')} value={start?.id ?? ALL} onChange={(from) => onAsk({ from })}>
            <Options items={cities} />
          </Field>
          <Field label={t('ask.to')} value={end?.id ?? ALL} onChange={(to) => onAsk({ to })}>
            <Options items={cities} />
          </Field>
        </>
      )}
      {question === 'corridor' && corridor && (
        <Field label={t('ask.corridor')} value={corridor.id} onChange={(way) => onAsk({ way })}>
          <Options items={corridors} />
        </Field>
      )}
      <YearsField atlas={atlas} />
    </div>
  )
}
