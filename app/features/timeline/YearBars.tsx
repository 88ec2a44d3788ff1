import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { YearBar } from '../../domain/view/atlasView'
import { formatYear } from '../../i18n/format'
import { useLocale } from '../../i18n/useLanguage'
import { useElementWidth } from '../../lib/useElementWidth'
import type { Years } from './timelineController'
import { isOnlyYear, isShown, toBarShares, toLabelStep } from './timelineController'
import styles from './YearBars.module.css'

/** "2026" in the small size with room to breathe. */
const LABEL_PIXELS = 35

interface YearBarsProps {
  readonly bars: readonly YearBar[]
  /** What a screen reader says of each of `bars`. */
  readonly labels: readonly string[]
  readonly years: Years
  readonly onToggleYear: (year: number) => void
}

/** One bar per year, each a button that chooses its year. */
export function YearBars({ bars, labels, years, onToggleYear }: YearBarsProps) {
  const { t } = useTranslation('timeline')
  const locale = useLocale()
  const groupRef = useRef<HTMLDivElement>(null)
  const width = useElementWidth(groupRef)
  const shares = toBarShares(bars)
  const labelStep = toLabelStep(bars.length, width, LABEL_PIXELS)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields
    <div ref={groupRef} className={styles.bars} role="group" aria-label={t('bar.group')}>
      {bars.map((bar, index) => (
        <button
          key={bar.year}
          type="button"
          className={styles.year}
          data-shown={isShown(bar.year, years)}
          aria-label={labels[index]}
          aria-pressed={isOnlyYear(bar.year, years)}
          onClick={() => onToggleYear(bar.year)}
        >
          <span className={styles.stack}>
            {(['corridors', 'figures', 'events'] as const).map(
              (kind) =>
                bar[kind] > 0 && (
                  <span
                    key={kind}
                    className={`${styles.part} ${styles[kind]}`}
                    style={{ blockSize: `${(shares[index]?.[kind] ?? 0) * 100}%` }}
                  />
                ),
            )}
          </span>
          <span className={styles.label} data-spared={(bars.length - 1 - index) % labelStep !== 0}>
            {formatYear(bar.year, locale)}
          </span>
        </button>
      ))}
    </div>
  )
}
