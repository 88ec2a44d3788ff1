// @vitest-environment node
import { it } from 'vitest'
import { EVENT, expectNamed, type Fault } from './breakRecord'

// Each row breaks one thing; the fault must be named with its file, field and mend.
it.each<Fault>([
  ['no Arabic', EVENT, ['title', 'ar'], undefined, /title\.ar.*Mend/],
  ['empty English', EVENT, ['title', 'en'], ' ', /the English text is empty/],
  ['English where Arabic belongs', EVENT, ['title', 'ar'], 'A meeting', /no Arabic letter/],
  ['a span with a hyphen in Arabic', EVENT, ['title', 'ar'], 'للأعوام 2026-2028', /"2026-2028" turned round/],
  [
    'a Latin name on the Arabic map',
    'data/places/tashkent.yaml',
    ['name', 'ar'],
    'طشقند (Tashkent)',
    /name\.ar: has Latin letters on the Arabic map/,
  ],
  ['Arabic where English belongs', EVENT, ['title', 'en'], 'اجتماع', /not English text/],
  ['a hidden direction mark', EVENT, ['title', 'en'], 'A\u202Emeeting', /direction mark/],
])('names %s', expectNamed)
