/** Days: counted back, carried over from another article, printed with their weekday, or not given at all. */
import { toSortKey } from '../../app/domain/dates/years'
import type { DatedClaim } from '../../app/domain/record/datedClaim'
import type { Rule } from './rule'
import { expectOf, expectThat } from './rule'
import { expectNowhere, listTexts } from './texts'

export const sixthMeetingDated: Rule = {
  guards:
    'the sixth meeting and Aliyev’s part in it are of 9 August 2024, one article lending the other its year',
  find: (record) =>
    expectOf(
      record.events,
      ['consultative-meeting-6-2024', 'aliyev-astana-visit-2024'],
      ({ date }) => date?.edtf === '2024-08-09',
      'is of 9 August 2024',
    ),
}

export const nextTenthOfAugust: Rule = {
  guards: '“10 August next” in an article of 9 August 2024 is the day after it',
  find: (record) =>
    expectOf(
      record.events,
      ['kishida-tokayev-talks-2024'],
      ({ date }) => date?.edtf === '2024-08-10',
      'is planned for 10 August 2024',
    ),
}

export const countedBackDays: Rule = {
  guards:
    'Washington is ten days before the meeting and Moscow three before the visit, counted back and marked so',
  find: (record) => {
    const dayOf = (id: string) => {
      const event = record.events.find((candidate) => candidate.id === id)
      return event?.date ? toSortKey(event.date.edtf) : Number.NaN
    }
    const isDerived = ({ date }: { readonly date?: DatedClaim | undefined }) => date?.basis === 'derived'
    return [
      ...expectOf(
        record.events,
        ['us-central-asia-summit-2025'],
        (event) => isDerived(event) && dayOf('consultative-meeting-7-2025') - dayOf(event.id) === 10,
        'is ten days before the meeting, as a derived date',
      ),
      ...expectOf(
        record.events,
        ['moscow-declaration-2025'],
        (event) => isDerived(event) && dayOf('tokayev-uzbekistan-arrival-2025') - dayOf(event.id) === 3,
        'is three days before the visit, as a derived date',
      ),
      ...expectOf(
        record.documents,
        ['kazakhstan-russia-declaration'],
        (document) => isDerived(document) && document.date?.edtf === '2025-11-11',
        'has the derived day of its signing',
      ),
      ...expectOf(
        record.figures,
        ['days-washington-to-tashkent-2025'],
        ({ value }) => value === 10,
        'is ten',
      ),
      ...expectOf(record.figures, ['days-moscow-to-tashkent-2025'], ({ value }) => value === 3, 'is three'),
    ]
  },
}

export const orderOf2025: Rule = {
  guards: 'New York, Washington, Moscow, the arrival, the tour, the session: 2025 is told in this order',
  find: (record) => {
    const order = [
      'un-general-assembly-2025',
      'us-central-asia-summit-2025',
      'moscow-declaration-2025',
      'tokayev-uzbekistan-arrival-2025',
      'islamic-centre-tour-2025',
      'consultative-meeting-7-2025',
    ]
    const keys = order.map((id) =>
      toSortKey(record.events.find((event) => event.id === id)?.date?.edtf ?? ''),
    )
    return order.flatMap((id, position) =>
      expectThat(
        position === 0 || (keys[position - 1] ?? Number.NaN) < (keys[position] ?? Number.NaN),
        id,
        `comes after ${order[position - 1]}`,
      ),
    )
  },
}

export const saidWithoutTime: Rule = {
  guards: 'what is only “earlier”, “after procedures” or “to come” has no date at all',
  find: (record) => [
    ...expectOf(
      record.events,
      [
        'aliyev-unified-framework-idea',
        'friendship-treaty-pending-signatures',
        'armenia-azerbaijan-peace-mention',
        'russia-ukraine-background',
        'independence-background',
        'cop29-expected-2024',
      ],
      ({ date, undated }) => date === undefined && undated !== undefined,
      'has no date, and says why',
    ),
    ...expectOf(
      record.documents,
      ['unified-framework-idea', 'armenia-azerbaijan-peace-agreement'],
      ({ date, undated }) => date === undefined && undated !== undefined,
      'has no date, and says why',
    ),
    ...expectOf(
      record.events,
      [
        'aliyev-invitation-report-2025',
        'tokayev-renaissance-article-2024',
        'aliyev-zelensky-copenhagen-2025',
      ],
      ({ date }) => /^\d{4}[?~]?$/.test(date?.edtf ?? '') && date?.basis === 'derived',
      'is known by its year alone, as a derived date',
    ),
  ],
}

export const doubleMonthNames: Rule = {
  guards: 'a month printed under two names (August/Ab, May/Ayyar) is one month',
  find: (record) => [
    ...expectOf(
      record.events,
      ['nurtleu-statement-2024'],
      ({ date }) => date?.edtf === '2024-05',
      'is of May 2024',
    ),
    ...expectNowhere(
      listTexts(record),
      /\p{L}\/\s?(آب|أيار|تموز)|أيار|(?<!\p{L})آب(?!\p{L})/u,
      'names a month twice',
    ),
  ],
}

export const printedWeekdays: Rule = {
  guards: 'the weekday an article prints is on the date it is printed for',
  find: (record) =>
    [
      { id: 'consultative-meeting-6-2024', weekday: 'friday' },
      { id: 'central-asia-japan-summit-2024', weekday: 'friday' },
      { id: 'islamic-centre-tour-2025', weekday: 'saturday' },
      { id: 'aliyev-day-trip-report-2025', weekday: 'sunday' },
    ].flatMap(({ id, weekday }) =>
      expectOf(record.events, [id], ({ date }) => date?.weekday === weekday, `is printed as a ${weekday}`),
    ),
}
