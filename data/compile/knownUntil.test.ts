// @vitest-environment node

import * as v from 'valibot'
import { expect, it } from 'vitest'
import { parseEdtf } from '../../app/domain/dates/edtf'
import { buildDatasetSchema } from '../../app/domain/record/schema'
import { KNOWN_UNTIL } from '../../app/domain/view/isAhead'
import { ground } from '../basemap/ground'
import { compileRecord } from './compile'

it('ends what the record knows with the month of its newest source', async () => {
  const compilation = await compileRecord(process.cwd(), ground)
  const files = compilation.isSound ? compilation.record.files : []
  const json: unknown = JSON.parse(files.find(({ name }) => name === 'sources')?.json ?? 'null')
  const { items } = v.parse(buildDatasetSchema('sources'), json)
  const months = items.flatMap(({ published }) => {
    const value = published && parseEdtf(published.edtf)
    const end = value?.kind === 'interval' ? value.end : value?.date
    // A year alone may be any of its months, and tells nothing.
    return end?.month === undefined ? [] : [{ year: end.year, month: end.month }]
  })
  const newest = months.toSorted((a, b) => a.year - b.year || a.month - b.month).at(-1)
  expect(newest).toEqual(KNOWN_UNTIL)
})
