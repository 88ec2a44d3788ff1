import { useTranslation } from 'react-i18next'
import { Switch } from '../../ui/Switch'
import { useUrlState } from '../../url-state/useUrlState'

/** Leaves of the lines on the map those of which nothing is begun. No layer: it goes through all that have lines. */
export function PlannedSwitch() {
  const { t } = useTranslation('legend')
  const { state, update } = useUrlState()
  const isOn = state.isPlannedOnly
  return (
    <Switch isOn={isOn} onToggle={() => update({ isPlannedOnly: !isOn })}>
      {t('plannedOnly')}
    </Switch>
  )
}
