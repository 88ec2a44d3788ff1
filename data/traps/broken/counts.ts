import * as rules from '../counts'
import type { Fixture } from './draft'
import { pick } from './draft'

export const BROKEN_COUNTS: readonly Fixture[] = [
  [
    rules.namesAreNoQuantities,
    'the model number is counted',
    ({ figures }) => {
      pick(figures, 'boeing-aircraft-count-2025').value = 787
    },
  ],
  [
    rules.noFifthMeeting,
    'the count becomes a rank',
    ({ figures }) => {
      pick(figures, 'meetings-held-by-2024').kind = 'ordinal'
    },
  ],
  [
    rules.noFifthMeeting,
    'a fifth meeting is told',
    ({ events }) => {
      const meeting = structuredClone(pick(events, 'consultative-meeting-6-2024'))
      meeting.title.ar = 'الاجتماع التشاوري الخامس في دوشنبه'
      events.push({ ...meeting, id: 'meeting-in-dushanbe-2023' })
    },
  ],
  [
    rules.sixWithAzerbaijan,
    'five states welcome Azerbaijan',
    ({ figures }) => {
      pick(figures, 'countries-welcoming-accession-2025').value = 5
    },
  ],
  [
    rules.sixWithAzerbaijan,
    'Azerbaijan is left out',
    ({ events }) => {
      pick(events, 'azerbaijan-joins-format-2025').participants.shift()
    },
  ],
  [
    rules.pointsReportToo,
    'a reported result becomes a target',
    ({ figures }) => {
      pick(figures, 'regional-investment-growth-2025').stage = 'target'
    },
  ],
  [
    rules.pointsReportToo,
    'the report becomes a proposal',
    ({ documents }) => {
      pick(documents, 'common-investment-space').citations.push({ source: 'article-001', paragraph: 8 })
    },
  ],
]
