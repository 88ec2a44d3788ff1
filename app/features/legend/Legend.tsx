import { useTranslation } from 'react-i18next'
import { ScopeSwitch } from '../../cards/ScopeSwitch'
import type { LayerKey } from '../../domain/state/layers'
import { LAYER_KEYS } from '../../domain/state/layers'
import type { ArrivedRecord } from '../../domain/view/atlas'
import { LEGEND_SYMBOLS } from '../../map/layers/legend'
import { Icon } from '../../ui/Icon'
import { useUrlState } from '../../url-state/useUrlState'
import { LayerSymbol, LineSymbol, PlannedSymbol } from './LayerSymbol'
import styles from './Legend.module.css'
import { LegendCorridors } from './LegendCorridors'
import { LegendSigns } from './LegendSigns'
import { hasUnattested, listStatesBetween, toLegendRows } from './legendRows'
import { PlannedSwitch } from './PlannedSwitch'

/** What the marks on the map mean; each row is the switch of its layer. */
export function Legend({ atlas }: { readonly atlas: ArrivedRecord }) {
  const { t } = useTranslation('legend')
  const { state, update } = useUrlState()

  function toggle(toggled: LayerKey) {
    update({ layers: LAYER_KEYS.filter((key) => state.layers.has(key) !== (key === toggled)) })
  }

  const states = listStatesBetween(atlas)

  return (
    <section aria-labelledby="legend-title">
      <h2 id="legend-title" className={styles.title}>
        {t('title')}
      </h2>
      <ul className={styles.rows}>
        {toLegendRows(atlas).map(({ key, line }) => {
          return (
            <li key={key}>
              <button
                type="button"
                role="switch"
                className={styles.row}
                aria-checked={state.layers.has(key)}
                onClick={() => toggle(key)}
              >
                <LayerSymbol symbol={LEGEND_SYMBOLS[key]} line={line} />
                <span className={styles.name}>
                  {t(key === 'transport' && line?.mode === 'ferry' ? 'layer.ferry' : `layer.${key}`)}
                </span>
                <span className={styles.check}>
                  <Icon name="check" size={14} />
                </span>
              </button>
            </li>
          )
        })}
      </ul>
      <div className={styles.plannedOnly}>
        <PlannedSwitch />
      </div>
      <div className={styles.folds}>
        <LegendCorridors corridors={atlas.record.corridors} />
        <LegendSigns atlas={atlas} />
      </div>
      <div className={styles.scope}>
        <ScopeSwitch atlas={atlas} />
      </div>
      <ul className={styles.states}>
        {states.map((between) => (
          <li key={between} className={styles.state}>
            <LineSymbol line={{ mode: 'unstated', state: between }} isMuted />
            {t(`state.${between}`)}
          </li>
        ))}
        {hasUnattested(atlas, state.years?.toYear) && (
          <li className={styles.state}>
            <LineSymbol line={{ mode: 'unstated', state: 'operating' }} isMuted isUnattested />
            {t('unattested')}
          </li>
        )}
        <li className={styles.state}>
          <PlannedSymbol />
          {t('planned')}
        </li>
      </ul>
      <p className={styles.note}>{t('note')}</p>
    </section>
  )
}
