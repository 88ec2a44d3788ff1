import * as rules from '../people'
import type { Fixture } from './draft'
import { pick } from './draft'

export const BROKEN_PEOPLE: readonly Fixture[] = [
  [
    rules.leadersByCountry,
    'Rahmon is named at the seventh meeting',
    ({ events }) => {
      pick(events, 'consultative-meeting-7-2025').participants.push('emomali-rahmon')
    },
  ],
  [
    rules.leadersByCountry,
    'a country is left out',
    ({ events }) => {
      const meeting = pick(events, 'consultative-meeting-7-2025')
      meeting.participants = meeting.participants.filter((id) => id !== 'turkmenistan')
    },
  ],
  [
    rules.leadersByCountry,
    'somebody is listed in Washington',
    ({ events }) => {
      pick(events, 'us-central-asia-summit-2025').participants.push('donald-trump')
    },
  ],
  [
    rules.aliyevNotInWashington,
    'Aliyev comes to the summit',
    ({ events }) => {
      pick(events, 'us-central-asia-summit-2025').participants.push('ilham-aliyev')
    },
  ],
  [
    rules.aliyevNotInWashington,
    'the rumour is confirmed',
    ({ events }) => {
      pick(events, 'aliyev-invitation-report-2025').status = 'held'
    },
  ],
  [
    rules.aliyevNotInWashington,
    'the suggestion is adopted',
    ({ documents }) => {
      pick(documents, 'aliyev-invitation-suggestion').stage = 'adopted'
    },
  ],
  [
    rules.guestsOfAstanaApart,
    'Aliyev comes to the summit with Japan',
    ({ events }) => {
      pick(events, 'central-asia-japan-summit-2024').participants.push('ilham-aliyev')
    },
  ],
  [
    rules.guestsOfAstanaApart,
    'Kishida comes to the consultative meeting',
    ({ events }) => {
      pick(events, 'consultative-meeting-6-2024').participants.push('fumio-kishida')
    },
  ],
]
