import * as rules from '../stages'
import type { Fixture } from './draft'
import { pick } from './draft'

export const BROKEN_STAGES: readonly Fixture[] = [
  [
    rules.putinHasNotCome,
    'Putin has come',
    ({ events }) => {
      pick(events, 'putin-kazakhstan-visit-plan').status = 'held'
    },
  ],
  [
    rules.putinHasNotCome,
    'Putin is at the Tashkent meeting',
    ({ events }) => {
      pick(events, 'consultative-meeting-7-2025').participants.push('vladimir-putin')
    },
  ],
  [
    rules.japanOnlyPlanned,
    'the summit with Japan was held',
    ({ events }) => {
      pick(events, 'central-asia-japan-summit-2024').status = 'held'
    },
  ],
  [
    rules.japanOnlyPlanned,
    'Kishida is told to have met someone else',
    ({ events }) => {
      pick(events, 'consultative-meeting-4-2022').participants.push('fumio-kishida')
    },
  ],
  [
    rules.japanOnlyPlanned,
    'its rank is told as realised',
    ({ figures }) => {
      pick(figures, 'central-asia-japan-ordinal-2024').stage = 'realised'
    },
  ],
  [
    rules.sixthMeetingAhead,
    'the sixth meeting is told as over',
    ({ events }) => {
      pick(events, 'consultative-meeting-6-2024').status = 'held'
    },
  ],
  [
    rules.sixthMeetingAhead,
    'the strategy is adopted',
    ({ documents }) => {
      pick(documents, 'central-asia-2040-strategy').stage = 'adopted'
    },
  ],
  [
    rules.proposalsStayProposals,
    'Tokayev’s convention is signed',
    ({ documents }) => {
      pick(documents, 'water-framework-convention').stage = 'signed'
    },
  ],
  [
    rules.proposalsStayProposals,
    'the Community is created',
    ({ documents }) => {
      pick(documents, 'community-of-central-asia-proposal').stage = 'adopted'
    },
  ],
  [
    rules.proposalsStayProposals,
    'the food plan is adopted',
    ({ documents }) => {
      pick(documents, 'food-security-plan-2030').stage = 'adopted'
    },
  ],
  [
    rules.proposedBodies,
    'the Community exists',
    ({ organisations }) => {
      pick(organisations, 'community-of-central-asia').isProposed = undefined
    },
  ],
  [
    rules.bidIsNoSeat,
    'Kyrgyzstan has its seat',
    ({ events }) => {
      pick(events, 'kyrgyz-security-council-support-2025').title.en = 'Kyrgyzstan joins the Council'
    },
  ],
  [
    rules.bidIsNoSeat,
    'the endorsement becomes a decision',
    ({ documents }) => {
      pick(documents, 'kyrgyz-security-council-endorsement').kind = 'decision'
    },
  ],
  [
    rules.bidIsNoSeat,
    'its card makes it a member',
    ({ places }) => {
      pick(places, 'kyrgyzstan').context.ar = 'عضو في مجلس الأمن'
    },
  ],
  [
    rules.bidIsNoSeat,
    'the term is realised',
    ({ figures }) => {
      pick(figures, 'security-council-term-2027-2028').stage = 'realised'
    },
  ],
  [
    rules.intentionIsNoMembership,
    'Uzbekistan has joined',
    ({ events }) => {
      pick(events, 'uzbekistan-wto-intention-2025').status = 'held'
    },
  ],
  [
    rules.intentionIsNoMembership,
    'the intention is signed',
    ({ documents }) => {
      pick(documents, 'wto-accession-intention').stage = 'signed'
    },
  ],
  [
    rules.intentionIsNoMembership,
    'the organisation has it as a member',
    ({ organisations }) => {
      pick(organisations, 'world-trade-organization').role.en = 'Organisation Uzbekistan is a member of'
    },
  ],
]
