import type { TFunction } from 'i18next'
import type { Figure } from '../domain/record/figureSchema'
import type { Measure } from '../domain/record/measureSchema'
import type { Selection } from '../domain/state/selection'
import type { Atlas } from '../domain/view/atlas'
import type { MapTradeArc } from '../domain/view/mapState'
import { findLeastFigure, listTradeArcs, toArcWidthPixels } from '../domain/view/tradeArcs'
import { type Locale, toLanguage } from '../i18n/locale'
import { toFigureText } from './figureText'

/** The measure that is open, itself or by one of its figures. */
function findOpenMeasure({ index }: Atlas, selection: Selection | null): Measure | undefined {
  if (selection?.kind === 'measure') return index.measures.get(selection.id)
  const id = selection?.kind === 'figure' ? index.figures.get(selection.id)?.measure : undefined
  return id === undefined ? undefined : index.measures.get(id)
}

/** The pairs of the open measure, worded for the pointer. `t` must know the namespace "cards". */
export function toMapTradeArcs(
  atlas: Atlas,
  selection: Selection | null,
  locale: Locale,
  t: TFunction,
): readonly MapTradeArc[] {
  const measure = findOpenMeasure(atlas, selection)
  if (!measure) return []
  const toWords = (figure: Figure) => {
    const { bound, amount } = toFigureText(figure, locale, t)
    return bound ? `${bound} ${amount}` : amount
  }
  return listTradeArcs(atlas.view, measure, atlas.index).map((arc) => ({
    id: arc.figures[0].id,
    name: t('cards:tradeArc.name', {
      pair: measure.series.find(({ id }) => id === arc.id)?.name[toLanguage(locale)],
      year: arc.year,
      values: arc.figures.map(toWords).join(' · '),
    }),
    ends: arc.ends,
    widthPixels: toArcWidthPixels(findLeastFigure(arc).value ?? 0),
  }))
}
