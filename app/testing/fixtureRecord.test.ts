import * as v from 'valibot'
import { expect, test } from 'vitest'
import { DATASET_NAMES, ITEM_SCHEMAS } from '../domain/record/schema'
import { fixtureRecord } from './fixtureRecord'

test.each(DATASET_NAMES)('the fixture holds %s the schema accepts', (name) => {
  for (const item of fixtureRecord[name]) {
    expect(v.safeParse(ITEM_SCHEMAS[name], item).issues, item.id).toBeUndefined()
  }
})
