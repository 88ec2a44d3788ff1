import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { RecordScope } from '../domain/state/scope'
import type { ArrivedRecord } from '../domain/view/atlas'
import { isKnown } from '../domain/view/atlas'
import { announce } from '../ui/announcements'
import { useUrlState } from '../url-state/useUrlState'
import styles from './ScopeSwitch.module.css'

/** Leaves out everything that is not from the five articles, counts included; a parameter of the address. */
export function ScopeSwitch({ atlas }: { readonly atlas: ArrivedRecord }) {
  const { t } = useTranslation('cards')
  const { state, update } = useUrlState()
  const noteId = useId()
  const isOn = state.scope === 'articles'
  const isCounted = isKnown(atlas, 'events') && isKnown(atlas, 'figures')
  const { all, articles } = atlas.sizes

  function handleClick() {
    const scope: RecordScope = isOn ? 'all' : 'articles'
    update({ scope })
    const { events, figures } = atlas.sizes[scope]
    const counts = {
      events: t('count.events', { count: events }),
      figures: t('count.figures', { count: figures }),
    }
    announce(isCounted ? t(`scope.announcement.${scope}`, counts) : t(`scope.name.${scope}`))
  }

  return (
    <div className={styles.scope}>
      <button
        type="button"
        role="switch"
        className={styles.switch}
        aria-checked={isOn}
        aria-describedby={noteId}
        onClick={handleClick}
      >
        <span className={styles.track} aria-hidden="true" />
        {t('scope.name.articles')}
      </button>
      <p id={noteId} className={styles.note}>
        {isCounted
          ? t('scope.note', {
              events: t('scope.part', {
                part: articles.events,
                whole: t('count.events', { count: all.events }),
              }),
              figures: t('scope.part', {
                part: articles.figures,
                whole: t('count.figures', { count: all.figures }),
              }),
            })
          : t('scope.noteUncounted')}
      </p>
    </div>
  )
}
