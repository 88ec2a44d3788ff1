import { describe, expect, test } from 'vitest'
import { fixtureRecord } from '../../testing/fixtureRecord'
import { routeRecord } from '../../testing/fixtureRoute'
import { buildItemIndex } from '../record/recordIndex'
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

  test('corridors told of in the years, and those drawn as of their end though no page of those years tells of them', () => {
    const ofRoutes = buildItemIndex(routeRecord)
    const list = (year: number) => {
      const years = { fromYear: year, toYear: year }
      const shown = buildAtlasView(buildPlacedRecord(routeRecord, ofRoutes), years)
      const told = shown.corridors.map(({ item }) => item.id)
      const named = selectNamedCorridors(shown, ofRoutes).map(({ id }) => id)
      return { isTold: told.includes('iron-way'), isNamed: named.includes('iron-way') }
    }
    expect(list(2024)).toEqual({ isTold: true, isNamed: true })
    expect(list(2010)).toEqual({ isTold: false, isNamed: true })
  })

  test('no corridor of which the map draws nothing yet', () => {
    const routes = routeRecord.routes.map((route) => ({
      ...route,
      legs: route.legs.filter(({ id }) => id === 'oasis-east'),
    }))
    const planned = { ...routeRecord, routes }
    const index2010 = buildItemIndex(planned)
    const shown = buildAtlasView(buildPlacedRecord(planned, index2010), { fromYear: 2010, toYear: 2010 })
    expect(selectNamedCorridors(shown, index2010).map(({ id }) => id)).not.toContain('iron-way')
  })
})
