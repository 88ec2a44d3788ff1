import { expect, it } from 'vitest'
import { LEG_STATES, type LegState } from '../record/routeSchema'
import { isOnlyPlanned } from './legState'
import { toLineLook } from './lineLook'

const IS_ONLY_PLANNED: Readonly<Record<LegState, boolean>> = {
  proposed: true,
  planned: true,
  'under-construction': false,
  'partly-operating': false,
  operating: false,
  // Begun, and perhaps in use once.
  suspended: false,
}

it.each(LEG_STATES)(
  'tells whether a leg that is %s is no more than planned, and draws it hollow if so',
  (state) => {
    expect(isOnlyPlanned(state)).toBe(IS_ONLY_PLANNED[state])
    expect(toLineLook('rail', state).isHollow).toBe(IS_ONLY_PLANNED[state])
  },
)
