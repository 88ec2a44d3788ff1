import { useTranslation } from 'react-i18next'
import type { RecordScope } from '../domain/state/scope'
import type { ArrivedRecord } from '../domain/view/atlas'
import { isKnown } from '../domain/view/atlas'
import { announce } from '../ui/announcements'
import { Switch } from '../ui/Switch'
import { useUrlState } from '../url-state/useUrlState'

/** Leaves out everything that is not from the five articles, counts included; a parameter of the address. */
export function ScopeSwitch({ atlas }: { readonly atlas: ArrivedRecord }) {
  const { t } = useTranslation('cards')
  const { state, update } = useUrlState()
  const isOn = state.scope === 'articles'
  const isCounted = isKnown(atlas, 'events') && isKnown(atlas, 'figures')
  const { all, articles } = atlas.sizes

  function handleToggle() {
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
    <Switch
      isOn={isOn}
      onToggle={handleToggle}
      note={
        isCounted
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
          : t('scope.noteUncounted')
      }
    >
      {t('scope.name.articles')}
    </Switch>
  )
}
