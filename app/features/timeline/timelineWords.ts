/** The timeline's sentences: counts with real plurals, and no number for what did not arrive. */
import type { TFunction } from 'i18next'
import type { Atlas } from '../../domain/view/atlas'
import { isKnown } from '../../domain/view/atlas'
import type { YearBar } from '../../domain/view/atlasView'
import { formatYear } from '../../i18n/format'
import type { Years } from './timelineController'
import { countAll } from './timelineController'

type Words = TFunction<'timeline'>

/** "2024–2025", "2024" or "All years"; a range belongs into an isolate of the page's direction. */
export function toYearsText(t: Words, years: Years, form: 'heading' | 'range'): string {
  if (years === null) return t('years.all')
  const from = formatYear(years.fromYear)
  if (years.fromYear === years.toYear) return from
  return t(`years.${form}`, { from, to: formatYear(years.toYear) })
}

/** "2025: 36 events, 20 figures, 12 corridors". */
export function toBarLabel(t: Words, bar: YearBar, atlas: Atlas): string {
  const year = formatYear(bar.year)
  const isWhole = isKnown(atlas, 'events') && isKnown(atlas, 'figures') && isKnown(atlas, 'corridors')
  if (isWhole && countAll(bar) === 0) return t('bar.empty', { year })
  return t('bar.label', {
    year,
    events: isKnown(atlas, 'events') ? t('count.events', { count: bar.events }) : t('count.unknownEvents'),
    figures: isKnown(atlas, 'figures')
      ? t('count.figures', { count: bar.figures })
      : t('count.unknownFigures'),
    corridors: isKnown(atlas, 'corridors')
      ? t('count.corridors', { count: bar.corridors })
      : t('count.unknownCorridors'),
  })
}

/** "12 events in 2024–2025". */
export function toAnnouncement(t: Words, years: Years, eventCount: number): string {
  return years === null
    ? t('announcement.allYears', { count: eventCount })
    : t('announcement.inYears', { count: eventCount, years: toYearsText(t, years, 'range') })
}
