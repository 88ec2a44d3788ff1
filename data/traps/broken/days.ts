import * as rules from '../days'
import type { Fixture } from './draft'
import { pick, redate, stateDate } from './draft'

export const BROKEN_DAYS: readonly Fixture[] = [
  [
    rules.sixthMeetingDated,
    'the visit moves a day',
    ({ events }) => redate(pick(events, 'aliyev-astana-visit-2024'), '2024-08-10'),
  ],
  [
    rules.nextTenthOfAugust,
    '“next” is taken for the year after',
    ({ events }) => redate(pick(events, 'kishida-tokayev-talks-2024'), '2025-08-10'),
  ],
  [
    rules.countedBackDays,
    'the Moscow day is told as stated',
    ({ events }) => stateDate(pick(events, 'moscow-declaration-2025')),
  ],
  [
    rules.countedBackDays,
    'the Washington summit moves a day',
    ({ events }) => redate(pick(events, 'us-central-asia-summit-2025'), '2025-11-07'),
  ],
  [
    rules.countedBackDays,
    'the declaration moves a day',
    ({ documents }) => redate(pick(documents, 'kazakhstan-russia-declaration'), '2025-11-12'),
  ],
  [
    rules.countedBackDays,
    'three days become two',
    ({ figures }) => {
      pick(figures, 'days-moscow-to-tashkent-2025').value = 2
    },
  ],
  [
    rules.orderOf2025,
    'the tour follows the session, as in the telling',
    ({ events }) => redate(pick(events, 'islamic-centre-tour-2025'), '2025-11-22'),
  ],
  [
    rules.orderOf2025,
    'Moscow comes before Washington',
    ({ events }) => redate(pick(events, 'moscow-declaration-2025'), '2025-11-05'),
  ],
  [
    rules.saidWithoutTime,
    'the earlier idea gets a year',
    ({ events }) => redate(pick(events, 'aliyev-unified-framework-idea'), '2025'),
  ],
  [
    rules.saidWithoutTime,
    'the peace agreement gets a day',
    ({ documents }) => redate(pick(documents, 'armenia-azerbaijan-peace-agreement'), '2025-08-08'),
  ],
  [
    rules.saidWithoutTime,
    'Tokayev’s article gets a day',
    ({ events }) => redate(pick(events, 'tokayev-renaissance-article-2024'), '2024-08-08'),
  ],
  [
    rules.doubleMonthNames,
    'May under two names becomes two months',
    ({ events }) => redate(pick(events, 'nurtleu-statement-2024'), '2024-05/2024-06'),
  ],
  [
    rules.doubleMonthNames,
    'a text keeps both names',
    ({ figures }) => {
      pick(figures, 'astana-meeting-ordinal-2024').note.ar = 'اجتماع أغسطس/آب.'
    },
  ],
  [
    rules.printedWeekdays,
    'the Friday is lost',
    ({ events }) => {
      const meeting = pick(events, 'consultative-meeting-6-2024')
      if (meeting.date) meeting.date.weekday = undefined
    },
  ],
]
