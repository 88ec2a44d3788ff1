/** The timeline's sentences: counts with real plurals, and no number for what did not arrive. */
import type { TFunction } from 'i18next'
import { toCountWords } from '../../cards/countWords'
import type { Arrival } from '../../domain/view/atlas'
import { isKnown } from '../../domain/view/atlas'
import type { ItemCounts, YearBar } from '../../domain/view/atlasView'
import { formatYears } from '../../i18n/format'
import type { Locale } from '../../i18n/locale'
import type { Years } from './timelineController'
import { countAll } from './timelineController'

type Words = TFunction<'timeline'>

/** "2024 – 2025", "2024" or "All years"; a range belongs into an isolate of the page's direction. */
export function toYearsText(t: Words, years: Years, locale: Locale): string {
  return years === null ? t('years.all') : formatYears(years, locale, 'heading')
}

/** "2025: 36 events, 20 figures, 12 corridors". */
export function toBarLabel(t: Words, bar: YearBar, arrival: Arrival): string {
  const { year } = bar
  const isWhole = isKnown(arrival, 'events') && isKnown(arrival, 'figures') && isKnown(arrival, 'corridors')
  if (isWhole && countAll(bar) === 0) return t('bar.empty', { year })
  const say = (dataset: keyof ItemCounts) => toCountWords(arrival, dataset, bar[dataset], t)
  return t('bar.label', {
    year,
    events: say('events'),
    figures: say('figures'),
    corridors: say('corridors'),
  })
}

/** "12 events in 2024–2025". */
export function toAnnouncement(t: Words, years: Years, eventCount: number): string {
  return years === null
    ? t('announcement.allYears', { count: eventCount })
    : t('announcement.inYears', { count: eventCount, years: formatYears(years, 'ar') })
}
