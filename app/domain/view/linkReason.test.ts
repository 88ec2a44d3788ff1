import { expect, test } from 'vitest'
import { findLinkReason } from './linkReason'

const text = (en: string) => ({ ar: 'نص', en })
const corridor = { name: { ar: 'الممر', en: 'Iron Way' }, aliases: ['IW'] }
const event = {
  title: text('A meeting'),
  summary: text('They met.'),
  outcomes: [text('They backed the IW.')],
}

test('the words that name the corridor link it, wherever in the account they stand', () => {
  expect(findLinkReason(event, corridor)).toEqual({ text: event.outcomes[0], isNamed: true })
  const title = text('The iron way opens')
  expect(findLinkReason({ ...event, title, outcomes: undefined }, corridor)).toEqual({
    text: title,
    isNamed: true,
  })
})

test('where none do, the account stands and is not said to name it', () => {
  expect(findLinkReason({ ...event, outcomes: [] }, corridor)).toEqual({
    text: event.summary,
    isNamed: false,
  })
})
