import { expect, test } from 'vitest'
import { findAskedYears } from './findAskedYears'

const SPAN = { fromYear: 1991, toYear: 2040 }

test.each([
  ['2024', 2024, 2024],
  [' ٢٠٢٤ ', 2024, 2024],
  ['۲۰۲۴', 2024, 2024],
  ['2019-2021', 2019, 2021],
  ['٢٠١٩–٢٠٢١', 2019, 2021],
  ['2021 to 2019', 2019, 2021],
  ['من 2019 إلى 2021', 2019, 2021],
  ['عام 2024', 2024, 2024],
  ['السنوات 2024 و2025', 2024, 2025],
  ['in 1991', 1991, 1991],
  ['between 2019 and 2021', 2019, 2021],
  ['during 2024', 2024, 2024],
  ['بين 2019 و2021', 2019, 2021],
  ['بين عامي 2019 و2021', 2019, 2021],
  ['خلال سنتي ٢٠٢٣ و٢٠٢٤', 2023, 2024],
  ['2024م', 2024, 2024],
  ['until 2020', 1991, 2020],
  ['حتى عام 2020', 1991, 2020],
  ['from 2019 until 2021', 2019, 2021],
  ['من 2019 وحتى 2021', 2019, 2021],
  ['لعام 2024', 2024, 2024],
  ['بعام 2024', 2024, 2024],
])('"%s" asks for years', (query, fromYear, toYear) => {
  expect(findAskedYears(query, SPAN)).toEqual({ fromYear, toYear })
})

test.each([
  '',
  'in',
  'until',
  'until 1990',
  '202',
  '20245',
  '1990',
  '2024-2050',
  '2019 2020 2021',
  'November 2025',
  'COP29',
  '529.4',
])('"%s" does not, or for none that is there', (query) => {
  expect(findAskedYears(query, SPAN)).toBeUndefined()
})
