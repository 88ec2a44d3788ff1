import { describe, expect, test } from 'vitest'
import { fixtureRecord } from '../../testing/fixtureRecord'
import { routeRecord } from '../../testing/fixtureRoute'
import { buildItemIndex } from '../record/recordIndex'
import type { Leg, LegState } from '../record/routeSchema'
import { buildAtlasView, buildPlacedRecord } from './atlasView'
import {
  selectLargestMoney,
  selectLatestEvents,
  selectNamedCorridors,
  selectOtherPlaces,
  selectUnplaced,
} from './overviewSelectors'

const index = buildItemIndex(fixtureRecord)
const view = buildAtlasView(buildPlacedRecord(fixtureRecord, index), null)

describe('what the overview picks', () => {
  test('the latest events are dated, held and whole', () => {
    expect(selectLatestEvents(view, 5).map(({ item }) => item.id)).toEqual(['summit', 'talks'])
  })

  test('the largest sums: no conversions, no sums without a number, no target years', () => {
    expect(selectLargestMoney(view, 9).map(({ id }) => id)).toEqual([
      'package',
      'trade-2023',
      'trade-tashkent',
      'deal',
    ])
  })

  test('a sum that an article and other sources tell is listed once', () => {
    const figures = fixtureRecord.figures.map((figure) =>
      figure.id === 'trade-2023' ? { ...figure, sameAs: 'trade-tashkent' } : figure,
    )
    const record = { ...fixtureRecord, figures }
    const linked = buildAtlasView(buildPlacedRecord(record, buildItemIndex(record)), null)
    expect(selectLargestMoney(linked, 9).map(({ id }) => id)).toEqual(['package', 'trade-2023', 'deal'])
  })

  test('what names no place, and the places that are no opening city', () => {
    expect(selectUnplaced(view).events.map(({ item }) => item.id)).toEqual(['idea'])
    expect(selectOtherPlaces(view, index).map(({ place }) => place.id)).toEqual(['uzbekistan', 'caspian-sea'])
  })

  test('sums of two currencies are never ranked against each other', () => {
    const figures = fixtureRecord.figures.map((figure) =>
      figure.id === 'trade-eur' ? { ...figure, basis: 'stated' as const, value: 900_000_000_000 } : figure,
    )
    const record = { ...fixtureRecord, figures }
    const mixed = buildAtlasView(buildPlacedRecord(record, buildItemIndex(record)), null)
    expect(selectLargestMoney(mixed, 2).map(({ id }) => id)).toEqual(['package', 'trade-2023', 'trade-eur'])
  })

  describe('corridors of a year', () => {
    /** Of the record's one corridor with a course, the legs changed. */
    function read(year: number, change = (leg: Leg) => leg) {
      const routes = routeRecord.routes.map((route) => ({ ...route, legs: route.legs.map(change) }))
      const record = { ...routeRecord, routes }
      const ofRoutes = buildItemIndex(record)
      const shown = buildAtlasView(buildPlacedRecord(record, ofRoutes), { fromYear: year, toYear: year })
      return {
        isTold: shown.corridors.some(({ item }) => item.id === 'iron-way'),
        isListed: selectNamedCorridors(shown, ofRoutes).some(({ id }) => id === 'iron-way'),
      }
    }
    const since = (edtf: string) => ({ edtf, basis: 'stated' as const })
    /** The way through is told of in 2020; only the branch may be earlier. */
    const withBranch = (state: LegState) => (leg: Leg) => ({
      ...leg,
      history:
        leg.branch === 'main'
          ? [{ state: 'planned' as const, since: since('2020'), citations: [{ source: 'page' }] }]
          : [{ state, since: since('2005'), citations: [{ source: 'page' }] }],
    })

    test('are those told of in it, and those told of earlier', () => {
      expect(read(2024)).toEqual({ isTold: true, isListed: true })
      expect(read(2010)).toEqual({ isTold: false, isListed: true })
    })

    test('are those of which a branch alone was planned by then', () => {
      expect(read(2010, withBranch('planned'))).toEqual({ isTold: false, isListed: true })
      expect(read(2001, withBranch('planned'))).toEqual({ isTold: false, isListed: false })
    })

    test('are not those of which a piece ran and nobody spoke', () => {
      expect(read(2010, withBranch('operating'))).toEqual({ isTold: false, isListed: false })
      expect(read(2020, withBranch('operating'))).toEqual({ isTold: false, isListed: true })
    })
  })
})
