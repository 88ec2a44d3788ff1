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
])('"%s" asks for years', (query, fromYear, toYear) => {
  expect(findAskedYears(query, SPAN)).toEqual({ fromYear, toYear })
})

test.each([
  '',
  'in',
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
